package info.magnolia.module.delta;

import info.magnolia.module.model.Version;
import java.util.List;

/** The tasks of one installation, update or start. */
public interface Delta {

    Version getVersion();

    List<Task> getTasks();

    String getDescription();
}
