package org.treatmentfaq.definitions;

import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of nodes: their names, types, roles, commands, jobs, and content. */
final class BootstrapCheck {

    private static final Pattern OF_THE_INSTANCE =
            Pattern.compile("jcr:created.*|mgnl:(activationStatus|lastActivated.*|lastModified.*)");
    private static final Pattern TRANSLATION = Pattern.compile("(.+)_[a-z]{2,3}(_[A-Z]{2})?");
    private static final Set<Long> OF_ADDRESSES = Set.of(0L, 8L, 63L);
    private static final long ALL = 63;

    private final Shipped shipped;
    private final Problems problems;
    private final Set<String> nodeTypes;
    private final Map<String, Place> identifiers = new HashMap<>();

    BootstrapCheck(Shipped shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
        nodeTypes = shipped.nodeTypes();
    }

    void check(Shipped.Bootstrap bootstrap) {
        String[] parts = bootstrap.file().split("\\.", -1);
        if (parts.length < 3) {
            problems.add(
                    Kind.BOOTSTRAP,
                    bootstrap.root().place(),
                    "found the name " + bootstrap.file() + ", expected <workspace>.<path>.yaml");
            return;
        }
        folder(bootstrap);
        workspace(parts[0], bootstrap.root().place());
        root(bootstrap.root(), parts[parts.length - 2]);
        String path = "/" + String.join("/", List.of(parts).subList(1, parts.length - 1));
        bootstrap.root().entries().forEach((name, entry) -> nodeAt(parts[0], path, name, entry));
    }

    private void nodeAt(String workspace, String path, String name, Value.Entry entry) {
        if (entry.value() instanceof Value.Mapping node) {
            node(node);
            if (workspace.equals("userroles")) {
                role(node, name, entry.key());
            }
            if (workspace.equals("config")) {
                ofConfig(path, entry.key());
            }
            shipped.contentOf(workspace).ifPresent(model -> content(node, model));
        }
    }

    /** Magnolia looks into the folder of the module's own name only. */
    private void folder(Shipped.Bootstrap bootstrap) {
        String module = bootstrap.path().split("/", -1)[2];
        if (!shipped.descriptors().containsKey(module)) {
            problems.unknown(
                    Kind.BOOTSTRAP,
                    bootstrap.root().place(),
                    "module",
                    module,
                    shipped.descriptors().keySet());
        }
    }

    private void workspace(String workspace, Place place) {
        if (!shipped.declaredWorkspaces().contains(workspace)) {
            problems.unknown(
                    Kind.BOOTSTRAP,
                    place,
                    "workspace",
                    workspace,
                    shipped.declaredWorkspaces(),
                    " in a descriptor (content types create theirs too late)");
        }
    }

    private void root(Value.Mapping root, String name) {
        if (!root.entries().keySet().equals(Set.of(name))) {
            problems.add(
                    Kind.BOOTSTRAP,
                    root.place(),
                    "found "
                            + root.entries().keySet()
                            + ", expected only the node '"
                            + name
                            + "' of the file's name");
        }
    }

    private void node(Value.Mapping node) {
        node.get("jcr:primaryType").ifPresent(this::nodeType);
        node.get("jcr:mixinTypes").ifPresent(types -> types.elements().forEach(this::nodeType));
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

    private void nodeType(Value type) {
        type.asText()
                .filter(name -> !nodeTypes.contains(name))
                .ifPresent(
                        name ->
                                problems.unknown(
                                        Kind.NODE_TYPE,
                                        type.place(),
                                        "node type",
                                        name,
                                        nodeTypes));
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

    private void template(Value template) {
        String id = template.asText().orElse("");
        boolean ours = shipped.descriptors().containsKey(id.split(":", -1)[0]);
        if (ours && !shipped.templates().contains(id)) {
            problems.unknown(Kind.TEMPLATE, template.place(), "template", id, shipped.templates());
        }
    }

    private void role(Value.Mapping role, String name, Place place) {
        if (role.text("jcr:primaryType").filter("mgnl:role"::equals).isEmpty()) {
            problems.add(Kind.ACCESS_LIST, place, "a role must have the type mgnl:role");
        }
        role.entries()
                .forEach(
                        (list, entry) -> {
                            if (entry.value() instanceof Value.Mapping entries) {
                                accessList(list, entry.key(), entries);
                            }
                        });
        boolean readsItself =
                role.mapping("acl_userroles").stream()
                        .flatMap(list -> list.elements().stream())
                        .filter(Value.Mapping.class::isInstance)
                        .map(Value.Mapping.class::cast)
                        .anyMatch(
                                entry ->
                                        entry.text("path")
                                                .filter(("/" + name)::equals)
                                                .isPresent());
        if (!readsItself) {
            problems.add(
                    Kind.ACCESS_LIST,
                    place,
                    "the role cannot read itself; expected /" + name + " in acl_userroles");
        }
    }

    private void accessList(String name, Place place, Value.Mapping list) {
        String workspace = name.startsWith("acl_") ? name.substring("acl_".length()) : "";
        Set<String> known = new TreeSet<>(shipped.workspaces());
        known.add("uri");
        if (!known.contains(workspace)) {
            problems.unknown(Kind.ACCESS_LIST, place, "workspace", workspace, known, " in " + name);
        }
        Set<String> paths = new TreeSet<>();
        list.entries()
                .forEach(
                        (number, entry) -> {
                            if (entry.value() instanceof Value.Mapping rule) {
                                rule(rule, workspace.equals("uri"));
                                rule.text("path").ifPresent(paths::add);
                            } else if (!number.contains(":")) {
                                problems.add(
                                        Kind.ACCESS_LIST,
                                        entry.key(),
                                        "expected entries with path and permissions");
                            }
                        });
        wholeTrees(list.place(), workspace, paths);
    }

    private void rule(Value.Mapping rule, boolean ofAddresses) {
        Set<String> known = Set.of("path", "permissions", "jcr:primaryType", "jcr:uuid");
        rule.entries()
                .forEach(
                        (name, entry) -> {
                            if (!known.contains(name)) {
                                problems.unknown(
                                        Kind.ACCESS_LIST,
                                        entry.key(),
                                        "part of an entry",
                                        name,
                                        known);
                            }
                        });
        if (rule.text("path").filter(path -> path.startsWith("/")).isEmpty()) {
            problems.add(
                    Kind.ACCESS_LIST, rule.placeOf("path"), "expected a path that begins with /");
        }
        Object permissions =
                rule.get("permissions")
                        .map(value -> value instanceof Value.Scalar one ? one.content() : null)
                        .orElse(null);
        if (!isPermission(permissions, ofAddresses)) {
            problems.add(
                    Kind.ACCESS_LIST,
                    rule.placeOf("permissions"),
                    "found the permissions "
                            + permissions
                            + ", expected a number: "
                            + (ofAddresses ? "0, 8 or 63" : "0 to 63, such as 8 to read"));
        }
    }

    private static boolean isPermission(@Nullable Object permissions, boolean ofAddresses) {
        if (!(permissions instanceof Integer || permissions instanceof Long)) {
            return false;
        }
        long number = ((Number) permissions).longValue();
        return ofAddresses ? OF_ADDRESSES.contains(number) : number >= 0 && number <= ALL;
    }

    /** What is below a node, without the node. */
    private void wholeTrees(Place place, String workspace, Set<String> paths) {
        for (String path : paths) {
            String node = path.replaceFirst("/\\*$", "");
            if (!workspace.equals("uri")
                    && path.endsWith("/*")
                    && !node.isEmpty()
                    && !paths.contains(node)) {
                problems.add(
                        Kind.ACCESS_LIST,
                        place,
                        "found " + path + " without " + node + ", which it does not include");
            }
        }
    }

    private void ofConfig(String path, Place place) {
        Schema.MAGNOLIA
                .legacyBootstrap(path)
                .or(() -> Schema.MAGNOLIA.legacyBootstrap(parent(path)))
                .or(() -> Schema.MAGNOLIA.legacyBootstrap(parent(parent(path))))
                .ifPresent(
                        advice ->
                                problems.add(Kind.LEGACY, place, "config:" + path + ": " + advice));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void content(Value.Mapping node, ContentModel model) {
        if (node.text("jcr:primaryType").filter(model.nodeType()::equals).isEmpty()) {
            node.elements().stream()
                    .filter(Value.Mapping.class::isInstance)
                    .forEach(child -> content((Value.Mapping) child, model));
            return;
        }
        node.entries()
                .forEach(
                        (name, entry) -> {
                            String property = property(name, model.names());
                            stored(property, entry.key(), model.names());
                            if (entry.value() instanceof Value.Mapping children) {
                                entries(children, model.below(property).keySet());
                            } else {
                                valueFits(property, entry.value(), model);
                            }
                        });
    }

    private void entries(Value.Mapping children, Set<String> known) {
        for (Value child : children.elements()) {
            if (child instanceof Value.Mapping entry) {
                entry.entries()
                        .forEach(
                                (name, value) -> stored(property(name, known), value.key(), known));
            }
        }
    }

    private static String property(String name, Set<String> known) {
        return known.contains(name) ? name : TRANSLATION.matcher(name).replaceFirst("$1");
    }

    private void stored(String name, Place place, Set<String> known) {
        if (!name.contains(":") && !known.contains(name)) {
            problems.unknown(
                    Kind.CONTENT_PROPERTY, place, "property", name, known, " in the content type");
        }
    }

    private void valueFits(String property, Value value, ContentModel model) {
        if (!model.properties().containsKey(property)) {
            return;
        }
        boolean several = value instanceof Value.Items;
        if (several != model.isMultiple(property)) {
            problems.add(
                    Kind.WRONG_VALUE,
                    value.place(),
                    "found "
                            + (several ? "a list" : "one value")
                            + " for '"
                            + property
                            + "', expected "
                            + (several ? "one value" : "a list"));
            return;
        }
        String type = model.typeOf(property);
        for (Value one : value.elements()) {
            Object content = one instanceof Value.Scalar scalar ? scalar.content() : null;
            if (!fits(content, type.toLowerCase(Locale.ROOT))) {
                problems.add(
                        Kind.WRONG_VALUE,
                        one.place(),
                        "found '" + content + "' for '" + property + "', expected a " + type);
            }
        }
    }

    private static boolean fits(@Nullable Object content, String type) {
        return switch (type) {
            case "long" -> content instanceof Integer || content instanceof Long;
            case "double", "decimal" -> content instanceof Number;
            case "boolean" -> content instanceof Boolean;
            case "date" -> content instanceof Calendar;
            default -> content instanceof String;
        };
    }
}
