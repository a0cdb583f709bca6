package info.magnolia.module.delta;

/** A task with a name and a description. */
public abstract class AbstractTask implements Task {

    private final String name;
    private final String description;

    public AbstractTask(String name, String description) {
        this.name = name;
        this.description = description;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
