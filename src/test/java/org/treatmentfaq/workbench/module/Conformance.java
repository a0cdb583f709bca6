package org.treatmentfaq.workbench.module;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;

/** The recorded module and what was recorded of it. */
final class Conformance {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Conformance() {}

    static ModuleResources resources() throws IOException {
        return resources(RESOURCES.resolve("conformance-module"));
    }

    static ModuleResources resources(Path module) throws MalformedURLException {
        URL[] roots = {module.toUri().toURL()};
        return new ModuleResources(
                new URLClassLoader(roots, Thread.currentThread().getContextClassLoader()));
    }

    /** The text that was observed in an exchange of a case. */
    static String text(String caseName, int exchange) throws IOException {
        String yaml =
                Files.readString(RESOURCES.resolve("conformance-cases/" + caseName + ".yaml"));
        JsonNode recorded = new ObjectMapper().valueToTree(new Yaml().load(yaml));
        return recorded.at("/exchanges/" + exchange + "/expected/text").asText().strip();
    }
}
