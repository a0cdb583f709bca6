package org.treatmentfaq.standins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The recorded signatures of Magnolia's classes: a header each, and a line per member. */
final class ApiSignatures {

    private static final String FILE = "/definitions/api-signatures.txt";

    private final Map<String, Recorded> byName = new LinkedHashMap<>();

    private ApiSignatures() {}

    /**
     * One class as recorded.
     *
     * @param header kind, modifiers, type parameters and supertypes
     */
    record Recorded(String header, Set<String> members) {}

    /** The whole file. */
    static String text() {
        try (InputStream file =
                Objects.requireNonNull(ApiSignatures.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
