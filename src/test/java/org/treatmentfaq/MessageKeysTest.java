package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.ReviewState;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.yaml.snakeyaml.Yaml;

/**
 * The keys of the bundles are those that Magnolia makes of the definitions: every one that the user
 * interface needs is there, and none is there for nothing.
 */
class MessageKeysTest {

    private static final ModuleResources RESOURCES = new ModuleResources();
    private static final String APP = "treatment-faqs";

    private static final Pattern TEMPLATES =
            Pattern.compile("treatment-faq\\.template\\..+|treatment-faq\\.templates\\..+");

    private final Set<String> needed = new TreeSet<>();
    private final Set<String> possible = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyKeyOfTheDefinitionsHasAText(String language) throws IOException {
        derive();
        Properties bundle = bundle(language);

        assertThat(needed).hasSizeGreaterThan(100);
        assertThat(needed).allSatisfy(key -> assertThat(bundle.getProperty(key, "")).isNotBlank());
    }

    @Test
    void noKeyIsThereForNothing() throws IOException {
        derive();

        assertThat(bundle("en").stringPropertyNames())
                .filteredOn(key -> !TEMPLATES.matcher(key).matches())
                .isNotEmpty()
                .allMatch(key -> needed.contains(key) || possible.contains(key));
    }

    /** Magnolia reads texts with arguments as patterns, in which a straight quote vanishes. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void textsHaveTypographicApostrophes(String language) throws IOException {
        assertThat(bundle(language).values())
                .isNotEmpty()
                .noneMatch(text -> String.valueOf(text).contains("'"));
    }

    private void derive() {
        Map<?, ?> subApps = map(yaml("apps/" + APP + ".yaml"), "subApps");
        needed.add(APP + ".app.label");
        subApps.keySet().forEach(subApp -> needed.add(APP + "." + subApp + ".label"));
        browser(map(subApps, "browser"), APP + ".browser.");
        form(map(map(subApps, "detail"), "form"), APP + ".");
        for (String id : List.of("components/treatmentFaq", "pages/page", "reviewNote")) {
            String prefix = "treatment-faq." + id.replace('/', '.') + ".";
            needed.add(prefix + "label");
            form(map(yaml("dialogs/" + id + ".yaml"), "form"), prefix);
        }
        for (ReviewState state : ReviewState.values()) {
            String name = ReviewState.class.getName() + "." + state.name();
            needed.add(name.toLowerCase(Locale.ROOT));
        }
    }

    private void browser(Map<?, ?> browser, String prefix) {
        for (Map<?, ?> view : named(map(browser, "workbench"), "contentViews")) {
            for (Map<?, ?> column : named(view, "columns")) {
                needed.add(prefix + "views." + column.get("name") + ".label");
            }
        }
        for (Map<?, ?> section : named(map(browser, "actionbar"), "sections")) {
            needed.add(prefix + "actionbar.sections." + section.get("name") + ".label");
        }
        named(browser, "actions").forEach(action -> action(action, prefix + "actions."));
    }

    private void action(Map<?, ?> action, String prefix) {
        String key = prefix + action.get("name") + ".";
        needed.add(key + "label");
        String type = String.valueOf(action.get("$type"));
        if (type.equals("confirmationAction")) {
            List.of("confirmationHeader", "confirmationMessage", "proceedLabel", "cancelLabel")
                    .forEach(part -> needed.add(key + part));
        } else if (type.equals("jcrCommandAction") || type.equals("markAsDeletedAction")) {
            needed.add(key + "successMessage");
            needed.add(key + "failureMessage");
        }
    }

    private void form(Map<?, ?> form, String prefix) {
        named(form, "properties").forEach(field -> field(field, prefix));
        if (form.get("layout") instanceof Map<?, ?> layout) {
            for (Map<?, ?> tab : named(layout, "tabs")) {
                needed.add(prefix + "tabs." + tab.get("name") + ".label");
            }
        }
    }

    private void field(Map<?, ?> field, String prefix) {
        String key = prefix + field.get("name") + ".";
        needed.add(key + "label");
        possible.add(key + "description");
        if (field.get("validators") != null) {
            needed.add(key + "validation.errorMessage");
        }
        if (field.get("datasource") instanceof Map<?, ?> source && source.get("options") != null) {
            named(source, "options")
                    .forEach(option -> needed.add(key + "options." + option.get("name")));
        }
        if (field.get("field") instanceof Map<?, ?> entry) {
            needed.add(key + "buttonSelectAddLabel");
            Object name = entry.get("name");
            needed.add(key + (name == null ? "value" : name) + ".label");
            if (entry.get("properties") != null) {
                String inner = key + entry.get("name") + ".";
                named(entry, "properties").forEach(part -> field(part, inner));
            }
        }
    }

    /** Magnolia takes a list of named things, or a map by name. */
    private static List<Map<?, ?>> named(Map<?, ?> parent, String key) {
        List<Map<?, ?>> found = new ArrayList<>();
        @Nullable Object things = Objects.requireNonNull(parent.get(key), key);
        if (things instanceof List<?> list) {
            list.forEach(thing -> found.add((Map<?, ?>) thing));
        } else {
            ((Map<?, ?>) things)
                    .forEach(
                            (name, thing) -> {
                                Map<Object, Object> one = new LinkedHashMap<>((Map<?, ?>) thing);
                                one.putIfAbsent("name", name);
                                found.add(one);
                            });
        }
        return found;
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    private static Map<?, ?> yaml(String file) {
        return new Yaml().load(RESOURCES.text("/treatment-faq/" + file).orElseThrow());
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        String file = "/treatment-faq/i18n/treatment-faq-messages_" + language + ".properties";
        bundle.load(new StringReader(RESOURCES.text(file).orElseThrow()));
        return bundle;
    }
}
