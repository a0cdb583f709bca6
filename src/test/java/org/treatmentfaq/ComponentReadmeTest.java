package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What a component's README says of its properties is what the dialog asks for. */
class ComponentReadmeTest {

    private static final Path README = Path.of("templates/components/treatmentFaq.md");
    private static final Path DIALOG =
            Path.of("magnolia-module/treatment-faq/dialogs/components/treatmentFaq.yaml");
    private static final Path STYLES =
            Path.of("magnolia-module/treatment-faq/webresources/treatment-faq.css");
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+)`");

    @Test
    void namesEveryPropertyOfTheDialog_andNoOther() throws IOException {
        Map<?, ?> dialog = new Yaml().load(Files.readString(DIALOG));

        List<String> documented =
                section("## Properties of the component's node")
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.split("\\|", -1)[1])
                        .flatMap(cell -> NAME.matcher(cell).results())
                        .map((MatchResult name) -> name.group(1))
                        .toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        names(names(dialog, "form"), "properties").keySet().stream()
                                .map(String::valueOf)
                                .toList());
    }

    @Test
    void namesEveryClassOfTheStyles() throws IOException {
        String readme = Files.readString(README);

        assertThat(
                        Pattern.compile("\\.(treatment-faq__[a-z-]+)")
                                .matcher(Files.readString(STYLES))
                                .results()
                                .map((MatchResult name) -> name.group(1))
                                .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains(name));
    }

    private static Map<?, ?> names(Map<?, ?> parent, String name) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(name), name);
    }

    private static String section(String heading) throws IOException {
        String text = Files.readString(README);
        String rest = text.substring(text.indexOf(heading) + heading.length());
        return rest.substring(0, rest.indexOf("\n## "));
    }
}
