package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.DeltaBuilder;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Chooses between installation, the registered updates that are newer, and nothing. */
public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {

    private static final Comparator<Delta> OLDEST_FIRST =
            (one, other) -> one.getVersion().isStrictlyAfter(other.getVersion()) ? 1 : -1;

    private final List<Delta> updates = new ArrayList<>();

    protected void register(Delta delta) {
        updates.add(delta);
        updates.sort(OLDEST_FIRST);
    }

    @Override
    public Version getCurrentlyInstalled(InstallContext ctx) {
        try {
            Node module = ctx.getOrCreateCurrentModuleNode();
            return module.hasProperty("version")
                    ? Version.parseVersion(module.getProperty("version").getString())
                    : null;
        } catch (RepositoryException e) {
            throw new IllegalStateException("The installed version cannot be read", e);
        }
    }

    @Override
    public List<Delta> getDeltas(InstallContext installContext, Version from) {
        return from == null
                ? List.of(getInstall(installContext))
                : getUpdateDeltas(installContext, from);
    }

    protected List<Delta> getUpdateDeltas(InstallContext installContext, Version from) {
        List<Delta> deltas = new ArrayList<>();
        updates.stream()
                .filter(update -> update.getVersion().isStrictlyAfter(from))
                .forEach(deltas::add);
        Version current = installContext.getCurrentModuleDefinition().getVersion();
        if (current.isStrictlyAfter(from)
                && updates.stream()
                        .noneMatch(update -> update.getVersion().isEquivalent(current))) {
            deltas.add(getDefaultUpdate(installContext));
        }
        return deltas;
    }

    protected Delta getDefaultUpdate(InstallContext installContext) {
        Version version = installContext.getCurrentModuleDefinition().getVersion();
        return DeltaBuilder.update(version, "").addTasks(getDefaultUpdateTasks(version));
    }

    /** Empty here: that the version is written is the workbench's own work. */
    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        return new ArrayList<>();
    }

    protected Delta getInstall(InstallContext installContext) {
        List<Task> tasks = new ArrayList<>(getBasicInstallTasks(installContext));
        tasks.addAll(getExtraInstallTasks(installContext));
        Version version = installContext.getCurrentModuleDefinition().getVersion();
        return DeltaBuilder.install(version, "Installation").addTasks(tasks);
    }

    protected abstract List<Task> getBasicInstallTasks(InstallContext installContext);

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        return new ArrayList<>();
    }

    @Override
    public Delta getStartupDelta(InstallContext installContext) {
        Version version = installContext.getCurrentModuleDefinition().getVersion();
        return DeltaBuilder.startup(version, "Start").addTasks(getStartupTasks(installContext));
    }

    protected List<Task> getStartupTasks(InstallContext installContext) {
        return new ArrayList<>();
    }
}
