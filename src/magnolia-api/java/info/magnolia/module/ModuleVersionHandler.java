package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.model.Version;
import java.util.List;

/** Says what has to be done to bring a module from one version to another. */
public interface ModuleVersionHandler {

    /** Null if the module was never installed. */
    Version getCurrentlyInstalled(InstallContext ctx);

    /** What is left to do, the oldest first; {@code from} is null for a first installation. */
    List<Delta> getDeltas(InstallContext installContext, Version from);

    /** What is done on every start; null if nothing. */
    Delta getStartupDelta(InstallContext installContext);
}
