package info.magnolia.module.delta;

import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.List;

/** Collects the tasks of a delta. */
public class DeltaBuilder implements Delta {

    private final Version version;
    private final String description;
    private final List<Task> tasks = new ArrayList<>();

    private DeltaBuilder(Version version, String description) {
        this.version = version;
        this.description = description;
    }

    public static DeltaBuilder update(String version, String description) {
        return update(Version.parseVersion(version), description);
    }

    public static DeltaBuilder update(Version version, String description) {
        return new DeltaBuilder(version, description);
    }

    public static DeltaBuilder install(Version version, String description) {
        return new DeltaBuilder(version, description);
    }

    public static DeltaBuilder startup(Version version, String description) {
        return new DeltaBuilder(version, description);
    }

    public DeltaBuilder addTask(Task task) {
        tasks.add(task);
        return this;
    }

    public DeltaBuilder addTasks(List<Task> list) {
        tasks.addAll(list);
        return this;
    }

    @Override
    public Version getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public List<Task> getTasks() {
        return tasks;
    }
}
