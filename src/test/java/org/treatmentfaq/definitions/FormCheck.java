package org.treatmentfaq.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a form: their messages, their tabs, and whether the content type has what they
 * store.
 */
final class FormCheck {

    private static final String FIELD = "info.magnolia.ui.field.EditorPropertyDefinition";

    private final Schema schema;
    private final Messages messages;
    private final Problems problems;
    private final String prefix;

    /**
     * @param prefix what the keys of the form begin with: the app, or the id of the dialog
     */
    FormCheck(Schema schema, Messages messages, Problems problems, String prefix) {
        this.schema = schema;
        this.messages = messages;
        this.problems = problems;
        this.prefix = prefix;
    }

    /** The fields of a form, also of one that has them in its tabs. */
    static Map<String, Value.Mapping> fields(Value.Mapping form) {
        Map<String, Value.Mapping> fields = new LinkedHashMap<>(form.named("properties"));
        form.named("tabs").values().forEach(tab -> fields.putAll(tab.named("fields")));
        return fields;
    }

    void form(Value.Mapping form) {
        form.named("properties").forEach((name, field) -> field(field, name));
        form.named("tabs").forEach(this::fieldsOfTab);
        form.mapping("layout").ifPresent(layout -> tabs(layout, fields(form)));
        form.named("tabs").forEach(this::tab);
    }

    /** In a form of tabs the keys may have the tab in them: public source for 6.4 does so. */
    private void fieldsOfTab(String tab, Value.Mapping fields) {
        fields.named("fields")
                .forEach(
                        (name, field) -> {
                            String within = tab + "." + name;
                            boolean named = messages.exists(prefix + "." + within + ".label");
                            field(field, named ? within : name);
                        });
    }

    private void tab(String name, Value.Mapping tab) {
        text(tab, "label", List.of(prefix + ".tabs." + name + ".label"), true);
    }

    private void tabs(Value.Mapping layout, Map<String, Value.Mapping> fields) {
        Map<String, Value.Mapping> tabs = layout.named("tabs");
        Set<String> shown = new TreeSet<>();
        tabs.forEach(
                (name, tab) -> {
                    tab(name, tab);
                    tab.named("fields")
                            .forEach(
                                    (field, element) -> {
                                        shown.add(field);
                                        exists(field, element.place(), fields.keySet());
                                    });
                });
        fields.forEach(
                (name, field) -> {
                    if (!tabs.isEmpty() && !shown.contains(name)) {
                        problems.add(
                                Kind.FIELD, field.place(), "the field '" + name + "' is in no tab");
                    }
                });
    }

    private void exists(String field, Place place, Set<String> known) {
        if (!known.contains(field)) {
            problems.unknown(Kind.FIELD, place, "field", field, known);
        }
    }

    private void field(Value.Mapping field, String path) {
        String type = StructureCheck.classOf(schema, field, FIELD).orElse(FIELD);
        new StoredAsText(problems).field(field);
        boolean visible = !type.endsWith("HiddenFieldDefinition");
        List<String> label = new java.util.ArrayList<>(keys(path, "label"));
        label.add(prefix + "." + path);
        text(field, "label", label, visible);
        parts(field, path, type);
    }

    private List<String> keys(String path, String property) {
        return List.of(prefix + "." + path + "." + property, "fields." + path + "." + property);
    }

    /** What a field has below itself, and the texts it need not have. */
    private void parts(Value.Mapping field, String path, String type) {
        optionalTexts(field, path, type);
        options(field, List.of(path));
        field.named("validators").forEach((name, validator) -> validator(validator, path, name));
        fields(field).forEach((name, below) -> field(below, path + "." + name));
        field.mapping("field")
                .ifPresent(
                        one -> {
                            String name = one.text("name").orElse("field");
                            messages.allow(prefix + "." + path + "." + name + ".label");
                            one.get("label").ifPresent(messages::literal);
                            new StoredAsText(problems).field(one);
                            optionalTexts(one, path + "." + name, FIELD);
                            options(one, List.of(path, path + "." + name));
                            fields(one)
                                    .forEach(
                                            (below, element) ->
                                                    field(
                                                            element,
                                                            path + "." + name + "." + below));
                        });
        field.named("forms").forEach((name, form) -> switched(form, path, name));
    }

    private void optionalTexts(Value.Mapping field, String path, String type) {
        Map<String, String> properties =
                type.equals(FIELD)
                        ? schema.anyOf(FIELD)
                        : new ClassNames(schema).properties(type).orElse(Map.of());
        for (String property : properties.keySet()) {
            if (isText(property) && !property.equals("label")) {
                text(field, property, keys(path, property), false);
            }
        }
        messages.allow(prefix + "." + path + ".validation.errorMessage");
    }

    /** Whether a property holds what people read. */
    static boolean isText(String property) {
        return property.matches("label|description|placeholder|.+(Label|Message|Caption|Header)");
    }

    /** Which of the two ways Magnolia names such fields is not known: both are looked up. */
    private void switched(Value.Mapping form, String path, String name) {
        fields(form)
                .forEach(
                        (below, field) -> {
                            boolean named =
                                    messages.exists(
                                            prefix + "." + path + "." + name + "." + below
                                                    + ".label");
                            field(field, path + (named ? "." + name : "") + "." + below);
                        });
    }

    private void options(Value.Mapping field, List<String> paths) {
        Optional<Value> options =
                field.mapping("datasource").flatMap(datasource -> datasource.get("options"));
        if (options.isEmpty()) {
            return;
        }
        if (options.get() instanceof Value.Mapping byName) {
            byName.asNamed().forEach((name, option) -> option(option, paths, name));
        } else {
            options.get().elements().stream()
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast)
                    .forEach(
                            option ->
                                    option(
                                            option,
                                            paths,
                                            option.text("name")
                                                    .or(() -> option.text("value"))
                                                    .orElse("")));
        }
    }

    private void option(Value.Mapping option, List<String> paths, String name) {
        List<String> keys =
                paths.stream().map(path -> prefix + "." + path + ".options." + name).toList();
        text(option, "label", keys, true);
    }

    private void validator(Value.Mapping validator, String path, String name) {
        text(
                validator,
                "errorMessage",
                List.of(
                        prefix + "." + path + ".validation.errorMessage",
                        path + ".validation.errorMessage",
                        "validators." + name + ".errorMessage"),
                true);
    }

    /** Written in the definition, or under one of the keys that Magnolia makes. */
    private void text(Value.Mapping owner, String property, List<String> keys, boolean required) {
        Optional<Value> written = owner.get(property);
        keys.forEach(messages::allow);
        if (written.isPresent()) {
            messages.literal(written.get());
        } else if (required) {
            messages.require(owner.place(), keys);
        }
    }

    /** Whether the content type has what the fields store. */
    void stores(Map<String, Value.Mapping> fields, ContentModel model) {
        Set<String> known = new TreeSet<>(model.names());
        known.addAll(schema.names("columns"));
        fields.forEach(
                (name, field) -> {
                    if (isOnNodeItself(field)) {
                        stores(fields(field), model);
                        return;
                    }
                    stored(name, field.place(), known);
                    Value.Mapping entry = field.mapping("field").orElse(field);
                    fields(entry)
                            .forEach(
                                    (below, element) ->
                                            stored(
                                                    below,
                                                    element.place(),
                                                    model.below(name).keySet()));
                });
    }

    /** A composite without a provider of its own writes beside the other fields. */
    private static boolean isOnNodeItself(Value.Mapping field) {
        String provider =
                field.mapping("itemProvider")
                        .flatMap(found -> found.text("$type"))
                        .orElse("currentItemProvider");
        return field.text("$type").filter("compositeField"::equals).isPresent()
                && provider.equals("currentItemProvider");
    }

    private void stored(String name, Place place, Set<String> known) {
        if (!known.contains(name) && !name.contains(":")) {
            problems.unknown(
                    Kind.CONTENT_PROPERTY, place, "property", name, known, " in the content type");
        }
    }
}
