package org.treatmentfaq.definitions;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Roles among the bootstrap files: their access lists, and what each role needs to work. */
final class RoleCheck {

    private static final Set<String> PARTS =
            Set.of("path", "permissions", "jcr:primaryType", "jcr:uuid");
    private static final Set<Long> OF_ADDRESSES = Set.of(0L, 8L, 63L);
    private static final long ALL = 63;

    private final Problems problems;
    private final Set<String> workspaces;

    RoleCheck(Linting lint) {
        problems = lint.problems();
        workspaces = new HashSet<>(lint.names().workspaces());
        workspaces.add("uri");
    }

    void role(Value.Mapping role, Value name) {
        if (!role.is("jcr:primaryType", "mgnl:role")) {
            problem(name.place(), "a role must have the type mgnl:role");
        }
        role.entries()
                .forEach(
                        (list, entry) -> {
                            if (entry.value() instanceof Value.Mapping entries) {
                                accessList(entry.key().name(list), entries);
                            }
                        });
        String path = "/" + name.asText().orElse("");
        boolean readsItself =
                role.mapping("acl_userroles").stream()
                        .flatMap(list -> list.mappings().stream())
                        .anyMatch(entry -> entry.is("path", path));
        if (!readsItself) {
            problem(
                    name.place(),
                    "the role cannot read itself; expected " + path + " in acl_userroles");
        }
    }

    private void accessList(Value name, Value.Mapping list) {
        String text = name.asText().orElse("");
        String workspace = text.startsWith("acl_") ? text.substring("acl_".length()) : "";
        problems.known(
                Kind.ACCESS_LIST,
                "workspace",
                name.place().name(workspace),
                workspaces,
                " in " + text);
        Set<String> paths = new TreeSet<>();
        list.entries()
                .forEach(
                        (number, entry) -> {
                            if (entry.value() instanceof Value.Mapping rule) {
                                rule(rule, workspace.equals("uri"));
                                rule.text("path").ifPresent(paths::add);
                            } else if (!number.contains(":")) {
                                problem(entry.key(), "expected entries with path and permissions");
                            }
                        });
        if (!workspace.equals("uri")) {
            wholeTrees(list.place(), paths);
        }
    }

    private void rule(Value.Mapping rule, boolean ofAddresses) {
        for (Value part : rule.keys()) {
            problems.known(Kind.ACCESS_LIST, "part of an entry", part, PARTS);
        }
        if (rule.text("path").filter(path -> path.startsWith("/")).isEmpty()) {
            problem(rule.placeOf("path"), "expected a path that begins with /");
        }
        @Nullable Object permissions = rule.get("permissions").map(Value::asScalar).orElse(null);
        if (!isPermission(permissions, ofAddresses)) {
            problem(
                    rule.placeOf("permissions"),
                    "found the permissions %s, expected a number: %s"
                            .formatted(
                                    permissions,
                                    ofAddresses ? "0, 8 or 63" : "0 to 63, such as 8 to read"));
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
    private void wholeTrees(Place place, Set<String> paths) {
        for (String path : paths) {
            String node = path.replaceFirst("/\\*$", "");
            if (path.endsWith("/*") && !node.isEmpty() && !paths.contains(node)) {
                problem(
                        place,
                        "found " + path + " without " + node + ", which it does not include");
            }
        }
    }

    private void problem(Place place, String text) {
        problems.add(Kind.ACCESS_LIST, place, text);
    }
}
