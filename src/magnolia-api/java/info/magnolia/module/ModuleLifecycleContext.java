package info.magnolia.module;

/** Says why a module is started or stopped. */
public interface ModuleLifecycleContext {

    int PHASE_SYSTEM_STARTUP = 1;
    int PHASE_MODULE_RESTART = 2;
    int PHASE_SYSTEM_SHUTDOWN = 3;

    int getPhase();
}
