package org.treatmentfaq.workbench.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentfaq.workbench.WorkbenchException;

class YamlDefinitionsTest {

    private final Path directory;

    YamlDefinitionsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void mergesWhatIsInheritedByReference() throws IOException {
        assertThat(recorded("pages/a16reference").values().toString())
                .isEqualTo(
                        "{title=child title, renderType=freemarker,"
                                + " templateScript=/conformance/templates/pages/a16.ftl,"
                                + " dialog=conformance:pages/basic,"
                                + " parameters={colour=red, size=large}, areas={main={title=changed"
                                + " area, maxComponents=3,"
                                + " availableComponents={text={id=conformance:components/text}}},"
                                + " extra={title=included area, type=single,"
                                + " availableComponents={text={id=conformance:components/text}}}}}");
    }

    @Test
    void dropsWhatIsOverridden() throws IOException {
        Map<String, Object> values = recorded("pages/a16override").values();

        assertThat(values).containsEntry("parameters", Map.of("colour", "red"));
        assertThat(values.get("areas"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("main", Map.of("title", "changed area"));
    }

    @Test
    void includesAWholeDefinition() throws IOException {
        assertThat(recorded("pages/a16include").values())
                .isEqualTo(recorded("pages/a15base").values());
    }

    @Test
    void isEmpty_whenTheFileIsEmpty() throws IOException {
        assertThat(recorded("broken/empty").values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    broken/malformed       | line 2, column 12: mapping values are not allowed here
                    broken/missing-include | there is no resource /conformance/templates/broken/not-there.yaml
                    broken/missing-inherit | line 1, column 1: inherits by path
                    broken/duplicate-key   | line 2, column 1: the key 'title' is there twice
                    pages/a16              | inherits by path
                    pages/nowhere          | No resource /conformance/templates/pages/nowhere.yaml
                    """)
    void saysInOneLineWhatIsWrong(String name, String message) {
        assertThatThrownBy(() -> recorded(name))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("/conformance/templates/" + name + ".yaml")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void overridesWhatIsIncluded() throws IOException {
        write("m/includes/base.yaml", "label: base\nsize: 1\n");
        write("m/apps/a.yaml", "form: !include:/m/includes/base.yaml\n  label: over\n");

        assertThat(read("/m/apps/a.yaml").values())
                .containsEntry("form", Map.of("label", "over", "size", 1));
    }

    @Test
    void repeatsAnchors() throws IOException {
        write("m/apps/a.yaml", "one: &x {a: 1, b: 2}\ntwo: *x\nthree:\n  <<: *x\n  b: 3\n");

        assertThat(read("/m/apps/a.yaml").values())
                .containsEntry("two", Map.of("a", 1, "b", 2))
                .containsEntry("three", Map.of("a", 1, "b", 3));
    }

    @Test
    void readsTypedValues() throws IOException {
        write("m/apps/a.yaml", "list: [true, 1.5, '1', text, ~]\n");

        assertThat(read("/m/apps/a.yaml").values())
                .containsEntry("list", Arrays.asList(true, 1.5, "1", "text", null));
    }

    @Test
    void keepsTheContentTypeOfAnApp() throws IOException {
        write("m/apps/a.yaml", "!content-type:guide\nname: guides\n");

        Definition app = read("/m/apps/a.yaml");

        assertThat(app.contentType()).contains("guide");
        assertThat(app.values()).isEqualTo(Map.of("name", "guides"));
        assertThat(app.problems()).isEmpty();
    }

    @Test
    void reportsUnknownTags() throws IOException {
        write("m/apps/a.yaml", "name: x\nform: !includ:/m/x.yaml\n  a: 1\n");

        assertThat(read("/m/apps/a.yaml").problems())
                .isEqualTo(
                        List.of("/m/apps/a.yaml, line 2, column 7: unknown tag !includ:/m/x.yaml"));
    }

    @Test
    void refusesToRunInCircles() throws IOException {
        write("m/apps/a.yaml", "form: !include:/m/apps/a.yaml\n");

        assertThatThrownBy(() -> read("/m/apps/a.yaml"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("leads back to");
    }

    private static Definition recorded(String name) throws IOException {
        return new YamlDefinitions(Conformance.resources())
                .read("/conformance/templates/" + name + ".yaml");
    }

    private Definition read(String path) throws IOException {
        Files.createDirectories(directory.resolve("META-INF/magnolia"));
        return new YamlDefinitions(Conformance.resources(directory)).read(path);
    }

    private void write(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
