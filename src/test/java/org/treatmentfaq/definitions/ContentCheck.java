package org.treatmentfaq.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    private final Shipped shipped;
    private final KnownNames names;
    private final Problems problems;

    ContentCheck(Linting lint) {
        shipped = lint.shipped();
        names = lint.names();
        problems = lint.problems();
    }

    void contentType(Value.Mapping root) {
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
        for (Value.Mapping subModel : subModels(root)) {
            if (subModel.has("subModels")) {
                problems.add(
                        Kind.UNKNOWN_PROPERTY,
                        subModel.placeOf("subModels"),
                        "a sub-model has no sub-models of its own");
            }
        }
    }

    private static List<Value.Mapping> subModels(Value.Mapping contentType) {
        return contentType.mapping("model").stream()
                .flatMap(model -> model.named("subModels").values().stream())
                .toList();
    }

    private void property(String name, Value.Mapping property, ContentModel model) {
        String type = property.text("type").orElse("String");
        Value written = property.placeOf("type").name(type);
        new StoredAsText(problems).property(property);
        if (name.matches(".+_[a-z]{2,3}(_[A-Z]{2})?")) {
            problems.add(
                    Kind.CONTENT_PROPERTY,
                    property.place(),
                    "Magnolia would take '" + name + "' for a translation of another property");
        }
        if (type.startsWith("reference:")) {
            Value target = written.place().name(type.substring("reference:".length()));
            Set<String> known = new HashSet<>(names.contentTypes());
            known.add("self");
            problems.known(Kind.CONTENT_TYPE, "content type", target, known);
        } else if (!PLAIN_TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            Set<String> known = new HashSet<>(PLAIN_TYPES);
            known.addAll(model.subModels().keySet());
            problems.known(Kind.WRONG_VALUE, "type of property", written, known);
        }
    }

    void endpoint(Value.Mapping root) {
        String workspace = root.text("workspace").orElse("website");
        shipped.contentOf(workspace).ifPresent(model -> properties(root, model));
        if (root.is("bypassWorkspaceAcls", "true")) {
            problems.add(
                    Kind.OWN_RULE,
                    root.placeOf("bypassWorkspaceAcls"),
                    "found bypassWorkspaceAcls: true, which shows the workspace to everybody;"
                            + " expected a role");
        }
    }

    private void properties(Value.Mapping endpoint, ContentModel model) {
        for (String list : List.of("properties", "excludeProperties")) {
            endpoint.all(list).forEach(name -> stored(name, model));
        }
        for (Value reference : endpoint.all("references")) {
            if (reference instanceof Value.Mapping one) {
                one.get("propertyName").ifPresent(name -> stored(name, model));
            }
        }
    }

    /** A datasource that describes or sorts by properties. */
    void datasource(Value.Mapping datasource) {
        datasource
                .text("workspace")
                .flatMap(shipped::contentOf)
                .ifPresent(model -> described(datasource, model));
    }

    private void described(Value.Mapping datasource, ContentModel model) {
        for (String property : List.of("describeByProperty", "nodeNameProperty")) {
            datasource.get(property).ifPresent(name -> sorted(name, model));
        }
        datasource
                .mapping("sortBy")
                .ifPresent(by -> by.keys().forEach(name -> sorted(name, model)));
    }

    private void sorted(Value name, ContentModel model) {
        name.asText()
                .filter(text -> !Schema.MAGNOLIA.names("columns").contains(text))
                .ifPresent(text -> stored(name, model));
    }

    /** Names anywhere in the content; a pattern is not looked into. */
    private void stored(Value name, ContentModel model) {
        Set<String> known = new HashSet<>(model.names());
        model.subModels().values().stream().map(Map::keySet).forEach(known::addAll);
        String text = name.asText().orElse("");
        if (text.matches("\\w+") && !known.contains(original(text))) {
            problems.unknown(
                    Kind.CONTENT_PROPERTY, "property", name, known, " in the content type");
        }
    }

    /** Of a translation, such as {@code title_fr_CA}, what it translates. */
    private static String original(String name) {
        return name.replaceFirst("_[a-z]{2}(_[A-Z]{2})?$", "");
    }
}
