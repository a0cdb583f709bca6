package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.yaml.snakeyaml.Yaml;

/** The names in Java, in the definitions and in the messages that ship are the same. */
class NamesTest {

    private static final ModuleResources RESOURCES = new ModuleResources();
    private static final String MODULE = "/treatment-faq/";
    private static final String CONTENT_TYPE = "contentTypes/treatmentFaq.yaml";
    private static final String COMPONENT = "dialogs/components/treatmentFaq.yaml";
    private static final String PAGE = "dialogs/pages/page.yaml";

    private static final Pattern USED_KEY = Pattern.compile("i18n\\[['\"]([^'\"]+)['\"]]");
    private static final Pattern PROBLEM_KEY =
            Pattern.compile(
                    "\"(treatment-faq\\.template\\.(?:problem|notice|part|history)\\.[A-Za-z]+)\"");

    @Test
    void contentTypeHasTheFieldsOfAFaq() throws IllegalAccessException {
        Map<?, ?> model = map(yaml(CONTENT_TYPE), "model");

        assertThat(model.get("nodeType")).isEqualTo(Names.Faq.TYPE);
        assertThat(map(yaml(CONTENT_TYPE), "datasource").get("workspace"))
                .isEqualTo(Names.WORKSPACE);
        assertThat(names(model.get("properties")))
                .containsExactlyInAnyOrderElementsOf(constants(Names.Faq.class, "TYPE"));
        assertThat(subModel(model, "question"))
                .containsExactlyInAnyOrderElementsOf(constants(Names.Question.class));
        assertThat(subModel(model, "source"))
                .containsExactlyInAnyOrderElementsOf(constants(Names.Source.class));
        List<String> ofAReview = constants(Names.ReviewEntry.class);
        ofAReview.add(Names.Faq.REVIEWED_TEXT);
        assertThat(subModel(model, "reviewEntry")).containsExactlyInAnyOrderElementsOf(ofAReview);
    }

    @Test
    void dialogOfTheComponentHasTheFieldsOfAPlacement() throws IllegalAccessException {
        Map<?, ?> fields = map(map(yaml(COMPONENT), "form"), "properties");

        assertThat(strings(fields.keySet()))
                .containsExactlyInAnyOrderElementsOf(
                        placement("TEMPLATE", "SHOW_ALL", "SHOW_SELECTED"));
        assertThat(
                        strings(
                                map(
                                                map(map(fields, Names.Placement.ENTRIES), "field"),
                                                "properties")
                                        .keySet()))
                .containsExactlyInAnyOrderElementsOf(constants(Names.Entry.class));
        assertThat(
                        strings(
                                map(map(map(fields, Names.Placement.SHOW), "datasource"), "options")
                                        .keySet()))
                .containsExactlyInAnyOrder(Names.Placement.SHOW_ALL, Names.Placement.SHOW_SELECTED);
    }

    @Test
    void dialogOfThePagesHasTheFieldsOfAPage() throws IllegalAccessException {
        assertThat(strings(map(map(yaml(PAGE), "form"), "properties").keySet()))
                .containsExactlyInAnyOrderElementsOf(constants(Names.Page.class));
    }

    @Test
    void samplesStoreOnlyKnownNames() throws IllegalAccessException {
        Set<String> known = new TreeSet<>();
        for (Class<?> type :
                List.of(
                        Names.Faq.class,
                        Names.Question.class,
                        Names.Source.class,
                        Names.Entry.class,
                        Names.Page.class)) {
            known.addAll(constants(type));
        }
        known.addAll(placement());
        Set<String> stored = new TreeSet<>();
        for (String file : RESOURCES.below("/mgnl-bootstrap-samples/treatment-faq/")) {
            collectProperties(new Yaml().load(text(file)), stored);
        }

        assertThat(stored).contains(Names.Faq.TITLE, Names.Question.ANSWER, Names.Entry.ANCHOR);
        assertThat(known).containsAll(stored);
    }

    /** Magnolia would take such a property for a translation of another one. */
    @Test
    void noNameLooksLikeATranslation() throws IllegalAccessException {
        Pattern translation = Pattern.compile(".+_[a-z]{2,3}(_[A-Z]{2})?");

        assertThat("title_fr").matches(translation);
        for (Class<?> type : Names.class.getDeclaredClasses()) {
            assertThat(constants(type))
                    .isNotEmpty()
                    .noneMatch(name -> translation.matcher(name).matches());
        }
    }

    @Test
    void bundlesHaveTheSameKeys() throws IOException {
        Set<String> english = bundle("en").stringPropertyNames();

        assertThat(english).isNotEmpty();
        assertThat(bundle("fr").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void bundlesHaveEveryKeyThatIsUsed(String language) throws IOException {
        Properties bundle = bundle(language);

        assertThat(usedKeys()).contains("treatment-faq.template.skip");
        assertThat(usedKeys())
                .allSatisfy(key -> assertThat(bundle.getProperty(key)).as(key).isNotBlank());
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String file : RESOURCES.below(MODULE + "templates/")) {
            if (file.endsWith(".ftl")) {
                find(USED_KEY, text(file)).forEach(keys::add);
            }
        }
        Path notes = Path.of("src/main/java/org/treatmentfaq/rendering/EditorNotes.java");
        List<String> problems = find(PROBLEM_KEY, Files.readString(notes)).toList();
        assertThat(problems).hasSize(6);
        keys.addAll(problems);
        Path review = Path.of("src/main/java/org/treatmentfaq/rendering/ReviewNotes.java");
        List<String> parts = find(PROBLEM_KEY, Files.readString(review)).toList();
        assertThat(parts).hasSize(16);
        keys.addAll(parts);
        return keys;
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        bundle.load(
                new StringReader(
                        text(MODULE + "i18n/treatment-faq-messages_" + language + ".properties")));
        return bundle;
    }

    private static List<String> placement(String... except) throws IllegalAccessException {
        List<String> names = constants(Names.Placement.class, except);
        Stream.of(Placement.Part.values()).map(Placement.Part::key).forEach(names::add);
        return names;
    }

    private static List<String> constants(Class<?> type, String... except)
            throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == String.class && !List.of(except).contains(field.getName())) {
                values.add(String.valueOf(field.get(null)));
            }
        }
        return values;
    }

    private static List<String> subModel(Map<?, ?> model, String name) {
        for (Object subModel : (List<?>) Objects.requireNonNull(model.get("subModels"))) {
            if (name.equals(((Map<?, ?>) subModel).get("name"))) {
                return names(((Map<?, ?>) subModel).get("properties"));
            }
        }
        return List.of();
    }

    private static List<String> names(@Nullable Object properties) {
        List<String> names = new ArrayList<>();
        for (Object property : (List<?>) Objects.requireNonNull(properties)) {
            names.add(String.valueOf(((Map<?, ?>) property).get("name")));
        }
        return names;
    }

    private static void collectProperties(Object node, Set<String> found) {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) node).entrySet()) {
            if (entry.getValue() instanceof Map<?, ?> child) {
                collectProperties(child, found);
            } else if (!String.valueOf(entry.getKey()).contains(":")) {
                found.add(String.valueOf(entry.getKey()).replaceFirst("_fr$", ""));
            }
        }
    }

    private static List<String> strings(Set<?> keys) {
        return keys.stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    private static Map<?, ?> yaml(String file) {
        return new Yaml().load(text(MODULE + file));
    }

    private static String text(String path) {
        return RESOURCES.text(path).orElseThrow(() -> new AssertionError("No " + path));
    }
}
