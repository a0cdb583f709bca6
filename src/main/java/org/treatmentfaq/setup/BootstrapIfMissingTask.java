package org.treatmentfaq.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.BootstrapSingleModuleResource;
import info.magnolia.module.delta.TaskExecutionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Imports a bootstrap file of this module if its node is missing. An import would replace an
 * existing node and what an administrator changed there. The name of the file gives the path of the
 * node.
 *
 * <p>Magnolia's {@code BootstrapConditionally} looks at the path alone (public source of version 4;
 * nothing newer is public): it would import a role again that an administrator has moved.
 */
final class BootstrapIfMissingTask extends AbstractRepositoryTask {

    private static final Pattern IDENTIFIER = Pattern.compile("(?m)^  'jcr:uuid': '([^']+)'");

    private final String file;

    BootstrapIfMissingTask(String file) {
        super("New configuration", "Imports " + file + " unless it is there.");
        this.file = file;
    }

    @Override
    protected void doExecute(InstallContext context)
            throws RepositoryException, TaskExecutionException {
        List<String> names = List.of(file.split("\\.", -1));
        String path = "/" + String.join("/", names.subList(1, names.size() - 1));
        Session session = context.getJCRSession(names.get(0));
        if (!session.nodeExists(path) && !isElsewhere(session, context)) {
            new BootstrapSingleModuleResource(file).execute(context);
        }
    }

    /** An administrator may have moved it, such as a role into a folder, or renamed it. */
    private boolean isElsewhere(Session session, InstallContext context)
            throws RepositoryException, TaskExecutionException {
        Matcher identifier = IDENTIFIER.matcher(text(context));
        if (!identifier.find()) {
            return false;
        }
        try {
            session.getNodeByIdentifier(identifier.group(1));
            return true;
        } catch (ItemNotFoundException e) {
            return false;
        }
    }

    private String text(InstallContext context) throws TaskExecutionException {
        String resource =
                "/mgnl-bootstrap/" + context.getCurrentModuleDefinition().getName() + "/" + file;
        try (InputStream stream =
                Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TaskExecutionException(resource + " cannot be read", e);
        }
    }
}
