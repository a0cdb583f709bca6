package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The errors of {@code definitions/plants.yaml}. */
final class Plants {

    private Plants() {}

    static List<Plant> all() {
        List<Map<String, String>> all = new Yaml().load(Schema.text("plants.yaml"));
        return all.stream().map(Plants::plant).toList();
    }

    private static Plant plant(Map<String, String> plant) {
        String file = plant.getOrDefault("file", "");
        return new Plant(
                Kind.valueOf(plant.getOrDefault("kind", "")),
                file,
                plant.getOrDefault("found", ""),
                plant.getOrDefault("written", ""),
                plant.getOrDefault("problem", ""),
                plant.getOrDefault("at", ""),
                plant.getOrDefault("in", file));
    }
}
