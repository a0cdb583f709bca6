package org.treatmentfaq.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.module.YamlDefinitions;

class DefinitionReaderTest {

    /** What is checked is what the workbench runs: only the places are added. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "target/module/classes",
                "src/test/resources/definitions/sample-module",
                "src/test/resources/conformance-module"
            })
    void readsTheSameValuesAsTheWorkbench(String root) {
        ModuleResources resources = DefinitionLinter.resources(Path.of(root));
        DefinitionReader underTest = new DefinitionReader(resources, new Problems());
        int read = 0;

        for (String path : resources.below("/")) {
            if (path.endsWith(".yaml") && underTest.read(path).isPresent()) {
                Value found = underTest.read(path).orElseThrow().root();
                assertThat(plain(found))
                        .as(path)
                        .isEqualTo(new YamlDefinitions(resources).read(path).values());
                read++;
            }
        }

        assertThat(read).isGreaterThan(8);
    }

    private static @Nullable Object plain(Value value) {
        if (value instanceof Value.Mapping mapping) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> entries.put(key, plain(entry.value())));
            return entries;
        }
        if (value instanceof Value.Items items) {
            List<@Nullable Object> values = new ArrayList<>();
            items.values().forEach(item -> values.add(plain(item)));
            return values;
        }
        return ((Value.Scalar) value).content();
    }
}
