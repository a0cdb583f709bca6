package org.treatmentfaq.definitions;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.workbench.module.DescriptorElement;

/**
 * The names that definitions may refer to: Magnolia's own, and those of what ships.
 *
 * @param declaredWorkspaces those that descriptors declare
 * @param workspaces those that content types create, too
 * @param commands catalog and name, such as {@code default/publish}
 */
record KnownNames(
        Set<String> nodeTypes,
        Set<String> declaredWorkspaces,
        Set<String> workspaces,
        Set<String> roles,
        Set<String> commands,
        Set<String> dialogs,
        Set<String> templates,
        Set<String> apps,
        Set<String> contentTypes) {

    private static final Pattern NODE_TYPE =
            Pattern.compile(
                    "(?m)^\\s*\\[\\s*'?([\\w-]+:[\\w-]+)'?\\s*]|<nodeType name=\"([^\"]+)\"");
    private static final Pattern ROLE =
            Pattern.compile("/mgnl-bootstrap.*/userroles\\.([^./]+)\\.(?:yaml|xml)");
    private static final Pattern COMMAND = Pattern.compile("/modules/[^/]+/commands/([^/]+/[^/]+)");

    static KnownNames of(Shipped shipped) {
        Set<String> workspaces = and("workspaces", declaredWorkspaces(shipped));
        return new KnownNames(
                and("nodeTypes", nodeTypes(shipped)),
                workspaces,
                and("workspaces", Stream.concat(workspaces.stream(), createdWorkspaces(shipped))),
                and("roles", matching(ROLE, shipped.resources().below("/mgnl-bootstrap").stream())),
                and("commands", matching(COMMAND, shipped.configNodes().keySet().stream())),
                and("dialogs", ids(shipped, "dialogs")),
                new TreeSet<>(ids(shipped, "templates").toList()),
                and("apps", shipped.definitions("apps").stream().map(Shipped::appName)),
                shipped.contentTypes().keySet());
    }

    private static Set<String> and(String list, Stream<String> own) {
        Set<String> all = new TreeSet<>(Schema.MAGNOLIA.names(list));
        own.forEach(all::add);
        return all;
    }

    private static Stream<String> ids(Shipped shipped, String kind) {
        return shipped.definitions(kind).stream().map(Shipped.Definition::id);
    }

    private static Stream<String> matching(Pattern pattern, Stream<String> paths) {
        return paths.map(pattern::matcher).filter(Matcher::matches).map(found -> found.group(1));
    }

    private static Stream<String> declaredWorkspaces(Shipped shipped) {
        return shipped.descriptors().values().stream()
                .flatMap(module -> module.all("repositories", "repository"))
                .flatMap(repository -> repository.all("workspaces", "workspace"))
                .map(DescriptorElement::text);
    }

    private static Stream<String> createdWorkspaces(Shipped shipped) {
        return autoCreating(shipped).map(ContentModel::workspace);
    }

    private static Stream<ContentModel> autoCreating(Shipped shipped) {
        return shipped.contentTypes().values().stream().filter(ContentModel::autoCreate);
    }

    private static Stream<String> nodeTypes(Shipped shipped) {
        Stream<String> registered =
                shipped.resources().below("/mgnl-nodetypes/").stream()
                        .flatMap(path -> shipped.resources().text(path).stream())
                        .flatMap(text -> NODE_TYPE.matcher(text).results())
                        .map(type -> type.group(1) == null ? type.group(2) : type.group(1));
        return Stream.concat(
                registered, autoCreating(shipped).flatMap(model -> model.nodeTypes().stream()));
    }
}
