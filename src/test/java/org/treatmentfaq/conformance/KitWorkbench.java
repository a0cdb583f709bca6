package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.module.ContentDump;
import org.treatmentfaq.workbench.rendering.Templates;
import org.treatmentfaq.workbench.rest.Endpoints;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** The workbench in memory, with the kit's module beside ours, as the kit was recorded. */
final class KitWorkbench implements Replay.Instances, AutoCloseable {

    private static final Path MODULE = Path.of("src/test/resources/conformance-module");

    private final Instances instances;
    private final WorkbenchServer server;

    private KitWorkbench(Instances instances, WorkbenchServer server) {
        this.instances = instances;
        this.server = server;
    }

    static KitWorkbench start() {
        Instances instances = Instances.inMemory(FurtherModules.of(List.of(MODULE)));
        removeSample(instances.author());
        removeSample(instances.visitors());
        return new KitWorkbench(instances, WorkbenchServer.start(instances, "127.0.0.1", 0));
    }

    /** The kit was recorded without samples. */
    private static void removeSample(Instance instance) {
        Session session = instance.systemSession("conformance-closed");
        try {
            session.removeItem("/sample");
            session.save();
        } catch (RepositoryException e) {
            throw new IllegalStateException("The kit's sample cannot be removed", e);
        } finally {
            session.logout();
        }
    }

    @Override
    public URI address(String instance) {
        return instance.equals("author") ? server.authorAddress() : server.publicAddress();
    }

    @Override
    public String observe(JsonNode observation) throws RepositoryException {
        Instance instance =
                observation.path("instance").asText().equals("author")
                        ? instances.author()
                        : instances.visitors();
        String what = observation.get("what").asText();
        return switch (what) {
            case "content" -> content(observation, instance);
            case "definitionProblems" -> definitions(observation, instance);
            case "addNode" -> added(observation, instance);
            // without those of the module that was not there when the kit was recorded
            case "rolesOfUser" ->
                    instance.users().rolesOf(observation.get("user").asText()).stream()
                            .filter(role -> !role.startsWith(Instance.MODULE))
                            .collect(Collectors.joining("\n"));
            default ->
                    throw new UnsupportedOperationException("the workbench does not show " + what);
        };
    }

    private static String content(JsonNode observation, Instance instance)
            throws RepositoryException {
        Session session = instance.systemSession(observation.get("workspace").asText());
        try {
            Node node = session.getNode(observation.get("path").asText());
            return observation.path("systemProperties").asBoolean()
                    ? ContentDump.withSystemProperties(node)
                    : ContentDump.of(node);
        } finally {
            session.logout();
        }
    }

    private static String definitions(JsonNode observation, Instance instance) {
        return StreamSupport.stream(observation.path("definitions").spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .map(definition -> definition(definition, instance))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** What the workbench says of {@code <kind> <name>}; nothing if it has no such definition. */
    private static String definition(String definition, Instance instance) {
        String[] parts = definition.split(" ", 2);
        if (parts[0].equals("restEndpoint")) {
            boolean known =
                    new Endpoints(instance.resources(), instance.modules())
                            .names()
                            .contains(parts[1]);
            return known ? "definition " + definition + "\nvalid: true" : "";
        }
        if (!parts[0].equals("template")) {
            throw new UnsupportedOperationException("no definitions of the kind " + parts[0]);
        }
        Templates templates = instance.site().templates();
        boolean valid = templates.byId(parts[1]).isPresent();
        return templates
                .report(parts[1])
                .map(
                        report ->
                                "definition %s\nvalid: %s%s"
                                        .formatted(
                                                definition,
                                                valid,
                                                report.map(KitWorkbench::problem).orElse("")))
                .orElse("");
    }

    private static String problem(Templates.Report report) {
        return "\nproblem: severity=%s type=DEPENDENCY_RESOLUTION\n  title: %s\n  location: /\n  details: %s"
                .formatted(report.severity(), report.title(), report.details());
    }

    private static String added(JsonNode observation, Instance instance)
            throws RepositoryException {
        Session session = instance.session("superuser", observation.get("workspace").asText());
        try {
            Node node =
                    session.getNode(observation.get("parent").asText())
                            .addNode(
                                    observation.get("name").asText(),
                                    observation.get("type").asText());
            node.setProperty("title", "added");
            session.save();
            return ContentDump.withSystemProperties(node);
        } finally {
            session.logout();
        }
    }

    @Override
    public void close() {
        server.close();
        instances.close();
    }
}
