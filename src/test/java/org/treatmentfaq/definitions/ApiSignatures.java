package org.treatmentfaq.definitions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recorded signatures of Magnolia's classes: a header each, and a line per member. */
final class ApiSignatures {

    private final Map<String, Recorded> byName = new LinkedHashMap<>();

    private ApiSignatures() {}

    /**
     * One class as recorded.
     *
     * @param header kind, modifiers, type parameters and supertypes
     */
    record Recorded(String header, Set<String> members) {}

    static ApiSignatures read(String text) {
        ApiSignatures signatures = new ApiSignatures();
        Recorded current = null;
        String name = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("--- ")) {
                name = line.substring("--- ".length()).split(" ", 2)[0];
                current = null;
            } else if (line.endsWith("{") && !name.isEmpty()) {
                current =
                        new Recorded(
                                line.substring(0, line.length() - 1).strip(),
                                new LinkedHashSet<>());
                signatures.byName.put(name, current);
            } else if (current != null && line.endsWith(";")) {
                current.members().add(line.substring(0, line.length() - 1).strip());
            }
        }
        return signatures;
    }

    Optional<Recorded> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    int size() {
        return byName.size();
    }
}
