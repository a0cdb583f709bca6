package org.treatmentfaq.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A case of the conformance kit: what was asked of a real Magnolia, and what it answered. */
record RecordedCase(String id, List<JsonNode> exchanges) {

    /** The order in which the groups were recorded; earlier requests matter to some cases. */
    private static final String GROUPS = "ABCFEDGIH";

    /** The cases of a folder, in the order in which they were recorded. */
    static List<RecordedCase> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(RecordedCase::read)
                    .sorted(
                            Comparator.comparingInt(RecordedCase::group)
                                    .thenComparing(RecordedCase::id))
                    .toList();
        }
    }

    private static RecordedCase read(Path file) {
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            JsonNode recorded = new ObjectMapper().valueToTree(yaml.load(Files.readString(file)));
            List<JsonNode> exchanges = new ArrayList<>();
            recorded.path("exchanges").forEach(exchanges::add);
            if (!recorded.hasNonNull("id") || exchanges.isEmpty()) {
                throw new IllegalArgumentException(file + ": expected an id and exchanges");
            }
            return new RecordedCase(recorded.get("id").asText(), exchanges);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int group() {
        int group = GROUPS.indexOf(id.charAt(0));
        return group < 0 ? GROUPS.length() : group;
    }

    @Override
    public String toString() {
        return id;
    }
}
