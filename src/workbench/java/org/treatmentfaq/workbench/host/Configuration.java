package org.treatmentfaq.workbench.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.rendering.Languages;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** The workspace {@code config} of an instance, read anew at each question. Thread-safe. */
public final class Configuration {

    private final WorkbenchRepository repository;

    Configuration(WorkbenchRepository repository) {
        this.repository = repository;
    }

    /** A node as it stands; without values if there is none. */
    public Configured node(String path) {
        Session config = repository.systemSession("config");
        try {
            return Configured.of(config, path);
        } catch (RepositoryException e) {
            throw new WorkbenchException(path + " cannot be read: " + e.getMessage(), e);
        } finally {
            config.logout();
        }
    }

    /** The beginnings of addresses that voters below a path let pass. */
    public List<String> bypasses(String path) {
        return node(path).nodes().values().stream()
                .flatMap(voter -> voter.list("pattern").stream())
                .toList();
    }

    /** The classes of what modules make known to scripts, by the names that scripts use. */
    Map<String, String> contextAttributes() {
        Map<String, String> classes = new HashMap<>();
        String path = "/modules/rendering/renderers/freemarker/contextAttributes";
        for (Configured attribute : node(path).nodes().values()) {
            classes.put(
                    attribute.value("name").orElseThrow(),
                    attribute.value("componentClass").orElseThrow());
        }
        return classes;
    }

    /** The languages of the site. */
    Languages languages() {
        Session config = repository.systemSession("config");
        try {
            return new Languages(config);
        } catch (RepositoryException e) {
            throw new WorkbenchException(
                    "The languages of the site cannot be read: " + e.getMessage(), e);
        } finally {
            config.logout();
        }
    }
}
