package info.magnolia.commands;

import info.magnolia.commands.chain.Command;
import info.magnolia.jcr.node2bean.Node2BeanProcessor;
import java.util.Map;

/** Finds and executes commands. Modules have it injected. */
public class CommandsManager {

    public static final String DEFAULT_CATALOG = "default";

    public CommandsManager(Node2BeanProcessor processor) {}

    public Command getCommand(String catalogName, String commandName) {
        throw new UnsupportedOperationException("stand-in");
    }

    public boolean executeCommand(
            String catalogName, String commandName, Map<String, Object> parameters)
            throws Exception {
        throw new UnsupportedOperationException("stand-in");
    }
}
