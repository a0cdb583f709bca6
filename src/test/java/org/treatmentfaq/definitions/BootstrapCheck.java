package org.treatmentfaq.definitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Files of nodes: their names, and the types, identifiers and templates of the nodes. */
final class BootstrapCheck {

    private static final Pattern OF_THE_INSTANCE =
            Pattern.compile("jcr:created.*|mgnl:(activationStatus|lastActivated.*|lastModified.*)");

    private final Shipped shipped;
    private final Problems problems;
    private final RoleCheck roles;
    private final StoredContentCheck content;
    private final KnownNames names;
    private final Map<String, Place> identifiers = new HashMap<>();

    BootstrapCheck(Linting lint) {
        shipped = lint.shipped();
        problems = lint.problems();
        roles = new RoleCheck(lint);
        content = new StoredContentCheck(problems);
        names = lint.names();
    }

    void check(Shipped.Bootstrap bootstrap) {
        String[] parts = bootstrap.file().split("\\.", -1);
        Place place = bootstrap.root().place();
        if (parts.length < 3) {
            problems.add(
                    Kind.BOOTSTRAP,
                    place,
                    "found the name " + bootstrap.file() + ", expected <workspace>.<path>.yaml");
            return;
        }
        // Magnolia looks into the folder of the module's own name only
        Value module = place.name(bootstrap.path().split("/", -1)[2]);
        problems.known(Kind.BOOTSTRAP, "module", module, shipped.descriptors().keySet());
        problems.known(
                Kind.BOOTSTRAP,
                "workspace",
                place.name(parts[0]),
                names.declaredWorkspaces(),
                " in a descriptor (content types create theirs too late)");
        root(bootstrap.root(), parts[parts.length - 2]);
        String path = "/" + String.join("/", List.of(parts).subList(1, parts.length - 1));
        bootstrap.root().entries().forEach((name, entry) -> nodeAt(parts[0], path, name, entry));
    }

    private void root(Value.Mapping root, String name) {
        if (!root.entries().keySet().equals(Set.of(name))) {
            problems.add(
                    Kind.BOOTSTRAP,
                    root.place(),
                    "found %s, expected only the node '%s' of the file's name"
                            .formatted(root.entries().keySet(), name));
        }
    }

    private void nodeAt(String workspace, String path, String name, Value.Entry entry) {
        if (entry.value() instanceof Value.Mapping node) {
            node(node);
            if (workspace.equals("userroles")) {
                roles.role(node, entry.key().name(name));
            }
            if (workspace.equals("config")) {
                ofConfig(path, entry.key());
            }
            shipped.contentOf(workspace).ifPresent(model -> content.check(node, model));
        }
    }

    private void node(Value.Mapping node) {
        for (String types : List.of("jcr:primaryType", "jcr:mixinTypes")) {
            node.all(types)
                    .forEach(
                            type ->
                                    problems.known(
                                            Kind.NODE_TYPE, "node type", type, names.nodeTypes()));
        }
        node.get("jcr:uuid").ifPresent(this::identifier);
        node.get("mgnl:template").ifPresent(this::template);
        node.entries()
                .forEach(
                        (name, entry) -> {
                            if (OF_THE_INSTANCE.matcher(name).matches()) {
                                problems.add(
                                        Kind.BOOTSTRAP,
                                        entry.key(),
                                        "found " + name + ", which each instance writes itself");
                            }
                            if (entry.value() instanceof Value.Mapping child) {
                                node(child);
                            }
                        });
    }

    private void identifier(Value identifier) {
        String text = identifier.asText().orElse("");
        Place other = identifiers.putIfAbsent(text, identifier.place());
        if (other != null) {
            problems.add(
                    Kind.BOOTSTRAP,
                    identifier.place(),
                    "found the jcr:uuid " + text + " of " + other + " again");
        }
    }

    /** Those of other modules are not known here. */
    private void template(Value template) {
        String module = template.asText().orElse("").split(":", -1)[0];
        if (shipped.descriptors().containsKey(module)) {
            problems.known(Kind.TEMPLATE, "template", template, names.templates());
        }
    }

    private void ofConfig(String path, Place place) {
        Schema.MAGNOLIA
                .legacyBootstrap(path)
                .ifPresent(
                        advice ->
                                problems.add(Kind.LEGACY, place, "config:" + path + ": " + advice));
    }
}
