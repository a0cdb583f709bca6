package info.magnolia.cms.security;

import java.io.Serializable;
import java.security.Principal;

/** Who is at work. */
public interface User extends Principal, Serializable {

    @Override
    String getName();

    /** A property of the user's node, such as {@code title}, the full name; null if unset. */
    String getProperty(String propertyName);
}
