package info.magnolia.module;

/** Implemented by a module class that wants to know when its module starts and stops. */
public interface ModuleLifecycle {

    void start(ModuleLifecycleContext moduleLifecycleContext);

    void stop(ModuleLifecycleContext moduleLifecycleContext);
}
