package info.magnolia.cms.security;

import java.io.Serializable;

/** What somebody may do in one workspace. */
public interface AccessManager extends Serializable {

    /** Whether every one of the permission bits is given at a path. */
    boolean isGranted(String path, long permissions);
}
