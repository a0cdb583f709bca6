package conformance;

import info.magnolia.context.MgnlContext;
import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

/** Configuration bean of the module; logs when it is started and stopped. */
public class ConformanceModule implements ModuleLifecycle {

    private String title = "default title";
    private int max = 1;

    @Override
    public void start(ModuleLifecycleContext context) {
        String phase =
                context.getPhase() == ModuleLifecycleContext.PHASE_SYSTEM_STARTUP
                        ? "system startup"
                        : "module restart";
        MgnlContext.doInSystemContext(
                new MgnlContext.VoidOp() {
                    @Override
                    public void doExec() {
                        Journal.write(
                                "module start (" + phase + ") title=" + title + " max=" + max);
                    }
                });
    }

    @Override
    public void stop(ModuleLifecycleContext context) {}

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }
}
