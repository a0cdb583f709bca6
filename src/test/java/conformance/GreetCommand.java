package conformance;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;

/** Remembers what it was given as bean properties and as context attributes. */
public class GreetCommand extends MgnlCommand {

    private static volatile String last = "never";

    private String prefix = "unset";
    private String name = "unset";

    @Override
    public boolean execute(Context context) {
        last =
                "property prefix="
                        + prefix
                        + ", property name="
                        + name
                        + ", context name="
                        + context.get("name");
        return true;
    }

    static String last() {
        return last;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
