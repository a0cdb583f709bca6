package info.magnolia.module;

import info.magnolia.module.delta.Task;
import java.util.ArrayList;
import java.util.List;

/** The version handler that modules extend, and that is used for a module that names none. */
public class DefaultModuleVersionHandler extends AbstractModuleVersionHandler {

    /**
     * Empty here: workspaces, node types, bootstrap files and servlets are the workbench's own
     * work, done before the tasks of a version handler.
     */
    @Override
    protected List<Task> getBasicInstallTasks(InstallContext installContext) {
        return new ArrayList<>();
    }
}
