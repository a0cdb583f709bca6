package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Content types, and the endpoints and other places that name properties of content. */
final class ContentCheck {

    private static final Set<String> PLAIN_TYPES =
            Set.of(
                    "string",
                    "boolean",
                    "decimal",
                    "double",
                    "long",
                    "date",
                    "richtext",
                    "asset",
                    "page");

    private final Schema schema;
    private final Shipped shipped;
    private final Problems problems;

    ContentCheck(Schema schema, Shipped shipped, Problems problems) {
        this.schema = schema;
        this.shipped = shipped;
        this.problems = problems;
    }

    void contentType(Shipped.Definition type) {
        Value.Mapping root = type.root();
        for (String part : List.of("datasource", "model")) {
            if (root.mapping(part).isEmpty()) {
                problems.add(Kind.MISSING_TYPE, root.place(), "the content type has no " + part);
            }
        }
        ContentModel model = ContentModel.of(root);
        model.properties().forEach((name, property) -> property(name, property, model));
        model.subModels()
                .values()
                .forEach(below -> below.forEach((name, one) -> property(name, one, model)));
        root.mapping("model").stream()
                .flatMap(found -> found.named("subModels").values().stream())
                .filter(found -> found.get("subModels").isPresent())
                .forEach(
                        found ->
                                problems.add(
                                        Kind.UNKNOWN_PROPERTY,
                                        found.placeOf("subModels"),
                                        "a sub-model has no sub-models of its own"));
    }

    private void property(String name, Value.Mapping property, ContentModel model) {
        String type = property.text("type").orElse("String");
        new StoredAsText(problems).property(property);
        if (name.matches(".+_[a-z]{2,3}(_[A-Z]{2})?")) {
            problems.add(
                    Kind.CONTENT_PROPERTY,
                    property.place(),
                    "Magnolia would take '" + name + "' for a translation of another property");
        }
        if (type.startsWith("reference:")) {
            String target = type.substring("reference:".length());
            Set<String> types = shipped.contentTypes().keySet();
            if (!target.equals("self") && !types.contains(target)) {
                problems.unknown(
                        Kind.CONTENT_TYPE, property.placeOf("type"), "content type", target, types);
            }
        } else if (!PLAIN_TYPES.contains(type.toLowerCase(java.util.Locale.ROOT))
                && !model.subModels().containsKey(type)) {
            Set<String> known = new TreeSet<>(PLAIN_TYPES);
            known.addAll(model.subModels().keySet());
            problems.unknown(
                    Kind.WRONG_VALUE, property.placeOf("type"), "type of property", type, known);
        }
    }

    void endpoint(Shipped.Definition endpoint) {
        Value.Mapping root = endpoint.root();
        String workspace = root.text("workspace").orElse("website");
        shipped.contentOf(workspace)
                .ifPresent(
                        model -> {
                            for (String list : List.of("properties", "excludeProperties")) {
                                root.get(list)
                                        .ifPresent(
                                                value ->
                                                        value.elements()
                                                                .forEach(
                                                                        one -> stored(one, model)));
                            }
                            root.get("references").stream()
                                    .flatMap(references -> references.elements().stream())
                                    .filter(Value.Mapping.class::isInstance)
                                    .flatMap(
                                            one ->
                                                    ((Value.Mapping) one)
                                                            .get("propertyName").stream())
                                    .forEach(one -> stored(one, model));
                        });
        if (root.text("bypassWorkspaceAcls").filter("true"::equals).isPresent()) {
            problems.add(
                    Kind.OWN_RULE,
                    root.placeOf("bypassWorkspaceAcls"),
                    "found bypassWorkspaceAcls: true, which shows the workspace to everybody;"
                            + " expected a role");
        }
    }

    /** Names anywhere in the content; a pattern is not looked into. */
    private void stored(Value name, ContentModel model) {
        Set<String> known = new TreeSet<>(model.names());
        model.subModels().values().stream().map(Map::keySet).forEach(known::addAll);
        name.asText()
                .filter(text -> text.matches("\\w+") && !known.contains(original(text)))
                .ifPresent(
                        text ->
                                problems.unknown(
                                        Kind.CONTENT_PROPERTY,
                                        name.place(),
                                        "property",
                                        text,
                                        known,
                                        " in the content type"));
    }

    /** Of a translation, such as {@code title_fr_CA}, what it translates. */
    private static String original(String name) {
        return name.replaceFirst("_[a-z]{2}(_[A-Z]{2})?$", "");
    }

    /** A datasource that describes or sorts by properties. */
    void datasource(Value.Mapping datasource) {
        datasource
                .text("workspace")
                .flatMap(shipped::contentOf)
                .ifPresent(
                        model -> {
                            datasource
                                    .get("describeByProperty")
                                    .ifPresent(one -> sorted(one, model));
                            datasource.get("nodeNameProperty").ifPresent(one -> sorted(one, model));
                            datasource
                                    .mapping("sortBy")
                                    .ifPresent(
                                            by ->
                                                    by.entries()
                                                            .forEach(
                                                                    (name, entry) ->
                                                                            sorted(
                                                                                    new Value
                                                                                            .Scalar(
                                                                                            entry
                                                                                                    .key(),
                                                                                            name),
                                                                                    model)));
                        });
    }

    private void sorted(Value name, ContentModel model) {
        name.asText()
                .filter(text -> !schema.names("columns").contains(text))
                .ifPresent(text -> stored(name, model));
    }
}
