package org.treatmentfaq.workbench.host;

import info.magnolia.commands.CommandsManager;
import info.magnolia.commands.chain.Command;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * The commands that modules configure as {@code /modules/<module>/commands/<catalog>/<name>}, and
 * {@code publish} and {@code unpublish} of the catalogue {@code default}.
 */
final class ConfiguredCommands extends CommandsManager {

    private final WorkbenchRepository repository;
    private final ConfiguredBeans beans;
    private final Publication publication;

    @SuppressWarnings("NullAway") // Magnolia's own way to make beans is not used
    ConfiguredCommands(
            WorkbenchRepository repository, ConfiguredBeans beans, Publication publication) {
        super(null);
        this.repository = repository;
        this.beans = beans;
        this.publication = publication;
    }

    /** Null if there is no such command. */
    @Override
    public @Nullable Command getCommand(String catalogName, String commandName) {
        return command(catalogName, commandName, Map.of()).orElse(null);
    }

    @Override
    public boolean executeCommand(
            String catalogName, String commandName, Map<String, Object> parameters)
            throws Exception {
        Context context = MgnlContext.getInstance();
        if (catalogName.equals(DEFAULT_CATALOG) && commandName.endsWith("publish")) {
            return publish(commandName, parameters, context.getUser().getName());
        }
        Command command =
                command(catalogName, commandName, parameters)
                        .orElseThrow(
                                () ->
                                        new WorkbenchException(
                                                "There is no command "
                                                        + catalogName
                                                        + "/"
                                                        + commandName));
        parameters.forEach((name, value) -> MgnlContext.setAttribute(name, value));
        return command.execute(context);
    }

    private boolean publish(String name, Map<String, Object> parameters, String user)
            throws RepositoryException {
        String workspace = String.valueOf(parameters.get(Context.ATTRIBUTE_REPOSITORY));
        String path = String.valueOf(parameters.get(Context.ATTRIBUTE_PATH));
        // Throws if the user may not see the node
        MgnlContext.getJCRSession(workspace).getNode(path);
        if (name.equals("publish")) {
            publication.publish(workspace, path, user);
        } else {
            publication.unpublish(workspace, path, user);
        }
        return Command.CONTINUE_PROCESSING;
    }

    private Optional<Command> command(String catalog, String name, Map<String, Object> parameters) {
        Session config = repository.systemSession("config");
        try {
            for (Node module : ConfiguredBeans.children(config.getNode("/modules"))) {
                String path = "commands/" + catalog + "/" + name;
                if (module.hasNode(path)) {
                    Map<String, Object> values =
                            new HashMap<>(ConfiguredBeans.values(module.getNode(path)));
                    values.putAll(parameters);
                    return Optional.of((Command) beans.make(values));
                }
            }
            return Optional.empty();
        } catch (RepositoryException e) {
            throw new WorkbenchException("Commands cannot be read: " + e.getMessage(), e);
        } finally {
            config.logout();
        }
    }
}
