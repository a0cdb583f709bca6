package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of a form: their messages, their tabs, and whether the content type has what they
 * store.
 */
final class FormCheck {

    private static final Schema SCHEMA = Schema.MAGNOLIA;
    private static final Pattern TEXT =
            Pattern.compile("label|description|placeholder|.+(Label|Message|Caption|Header)");
    private static final String FIELD = "info.magnolia.ui.field.EditorPropertyDefinition";

    private final Messages messages;
    private final Problems problems;
    private final StoredAsText storedAsText;
    private final String prefix;

    /**
     * @param prefix what the keys of the form begin with: the app, or the id of the dialog
     */
    FormCheck(Linting lint, String prefix) {
        messages = lint.messages();
        problems = lint.problems();
        storedAsText = new StoredAsText(problems);
        this.prefix = prefix + ".";
    }

    /** The fields of a form, also of one that has them in its tabs. */
    static Map<String, Value.Mapping> fields(Value.Mapping form) {
        Map<String, Value.Mapping> fields = new LinkedHashMap<>(form.named("properties"));
        form.named("tabs").values().forEach(tab -> fields.putAll(tab.named("fields")));
        return fields;
    }

    void form(Value.Mapping form) {
        form.named("properties").forEach((name, field) -> field(field, name));
        form.named("tabs").forEach((tab, fields) -> within(tab, "", fields.named("fields")));
        form.named("tabs").forEach(this::tab);
        form.mapping("layout").ifPresent(layout -> layout(layout, fields(form)));
    }

    private void tab(String name, Value.Mapping tab) {
        messages.text(tab, "label", List.of(prefix + "tabs." + name + ".label"), true);
    }

    /** Each field is in a tab, and each tab shows fields that are there. */
    private void layout(Value.Mapping layout, Map<String, Value.Mapping> fields) {
        Map<String, Value.Mapping> tabs = layout.named("tabs");
        Set<String> shown = new HashSet<>();
        tabs.forEach(this::tab);
        for (Value.Mapping tab : tabs.values()) {
            tab.named("fields")
                    .forEach(
                            (field, element) -> {
                                shown.add(field);
                                Value name = element.place().name(field);
                                problems.known(Kind.FIELD, "field", name, fields.keySet());
                            });
        }
        fields.forEach(
                (name, field) -> {
                    if (!tabs.isEmpty() && !shown.contains(name)) {
                        problems.add(
                                Kind.FIELD, field.place(), "the field '" + name + "' is in no tab");
                    }
                });
    }

    /**
     * The keys of fields in tabs and in forms to switch may or may not have the name of the tab or
     * form in them: public source for 6.4 does both.
     */
    private void within(String name, String path, Map<String, Value.Mapping> fields) {
        fields.forEach(
                (below, field) -> {
                    String named = path + name + "." + below;
                    boolean exists = messages.exists(prefix + named + ".label");
                    field(field, exists ? named : path + below);
                });
    }

    private void field(Value.Mapping field, String path) {
        String type = TypeCheck.find(field, FIELD).orElse(FIELD);
        storedAsText.field(field);
        boolean visible = !type.endsWith("HiddenFieldDefinition");
        List<String> label = new ArrayList<>(keys(path, "label"));
        label.add(prefix + path);
        messages.text(field, "label", label, visible);
        optionalTexts(field, path, type);
        options(field, List.of(path));
        field.named("validators").forEach((name, validator) -> validator(validator, path, name));
        fields(field).forEach((name, below) -> field(below, path + "." + name));
        field.mapping("field").ifPresent(entry -> entry(entry, path));
        field.named("forms").forEach((name, form) -> within(name, path + ".", fields(form)));
    }

    /** The field that a multi field repeats. */
    private void entry(Value.Mapping entry, String path) {
        String own = path + "." + entry.text("name").orElse("field");
        messages.text(entry, "label", List.of(prefix + own + ".label"), false);
        storedAsText.field(entry);
        optionalTexts(entry, own, FIELD);
        options(entry, List.of(path, own));
        fields(entry).forEach((below, field) -> field(field, own + "." + below));
    }

    private List<String> keys(String path, String property) {
        return List.of(prefix + path + "." + property, "fields." + path + "." + property);
    }

    private void optionalTexts(Value.Mapping field, String path, String type) {
        Map<String, String> properties =
                type.equals(FIELD)
                        ? SCHEMA.anyOf(FIELD)
                        : ClassNames.properties(type).orElse(Map.of());
        for (String property : properties.keySet()) {
            if (isText(property) && !property.equals("label")) {
                messages.text(field, property, keys(path, property), false);
            }
        }
        messages.allow(prefix + path + ".validation.errorMessage");
    }

    /** Whether a property holds what people read. */
    static boolean isText(String property) {
        return TEXT.matcher(property).matches();
    }

    private void options(Value.Mapping field, List<String> paths) {
        Value.Mapping none = Value.Mapping.empty(field.place());
        Value.Mapping datasource = field.mapping("datasource").orElse(none);
        if (datasource.mapping("options").isPresent()) {
            datasource.named("options").forEach((name, option) -> option(option, paths, name));
            return;
        }
        for (Value.Mapping option : datasource.get("options").orElse(none).mappings()) {
            String name = option.text("name").or(() -> option.text("value")).orElse("");
            option(option, paths, name);
        }
    }

    private void option(Value.Mapping option, List<String> paths, String name) {
        List<String> keys = paths.stream().map(path -> prefix + path + ".options." + name).toList();
        messages.text(option, "label", keys, true);
    }

    private void validator(Value.Mapping validator, String path, String name) {
        String own = path + ".validation.errorMessage";
        List<String> keys = List.of(prefix + own, own, "validators." + name + ".errorMessage");
        messages.text(validator, "errorMessage", keys, true);
    }

    /** Whether the content type has what the fields store. */
    void stores(Map<String, Value.Mapping> fields, ContentModel model) {
        Set<String> known = new HashSet<>(model.names());
        known.addAll(SCHEMA.names("columns"));
        fields.forEach(
                (name, field) -> {
                    if (isOnNodeItself(field)) {
                        stores(fields(field), model);
                        return;
                    }
                    stored(name, field.place(), known);
                    fields(field.mapping("field").orElse(field))
                            .forEach(
                                    (below, one) ->
                                            stored(below, one.place(), model.below(name).keySet()));
                });
    }

    /** A composite without a provider of its own writes beside the other fields. */
    private static boolean isOnNodeItself(Value.Mapping field) {
        return field.is("$type", "compositeField")
                && field.mapping("itemProvider")
                        .filter(provider -> !provider.is("$type", "currentItemProvider"))
                        .isEmpty();
    }

    private void stored(String name, Place place, Set<String> known) {
        if (!name.contains(":")) {
            problems.known(
                    Kind.CONTENT_PROPERTY,
                    "property",
                    place.name(name),
                    known,
                    " in the content type");
        }
    }
}
