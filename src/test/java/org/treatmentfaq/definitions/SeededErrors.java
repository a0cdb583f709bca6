package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The errors of {@code definitions/seeded-errors.yaml}. */
final class SeededErrors {

    private SeededErrors() {}

    static List<SeededError> all() {
        List<Map<String, String>> all = new Yaml().load(Schema.text("seeded-errors.yaml"));
        return all.stream().map(SeededErrors::plant).toList();
    }

    private static SeededError plant(Map<String, String> plant) {
        String file = plant.getOrDefault("file", "");
        return new SeededError(
                Kind.valueOf(plant.getOrDefault("kind", "")),
                file,
                plant.getOrDefault("found", ""),
                plant.getOrDefault("written", ""),
                plant.getOrDefault("problem", ""),
                plant.getOrDefault("at", ""),
                plant.getOrDefault("in", file));
    }
}
