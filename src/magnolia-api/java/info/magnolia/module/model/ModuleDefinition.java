package info.magnolia.module.model;

/** What is known of a module while it is installed. */
public class ModuleDefinition {

    private String name;
    private Version version;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Version getVersion() {
        return version;
    }

    public void setVersion(Version version) {
        this.version = version;
    }
}
