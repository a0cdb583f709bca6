package org.treatmentfaq.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An app: its sub-apps, what they show, and which content they show it of. */
final class AppCheck {

    private static final Set<String> WITHOUT_PROPERTY =
            Set.of("jcrTitleColumn", "jcrPathColumn", "jcrStatusColumn", "jcrComponentColumn");

    private final Schema schema;
    private final Shipped shipped;
    private final Messages messages;
    private final ReferencesCheck references;
    private final Problems problems;

    AppCheck(
            Schema schema,
            Shipped shipped,
            Messages messages,
            ReferencesCheck references,
            Problems problems) {
        this.schema = schema;
        this.shipped = shipped;
        this.messages = messages;
        this.references = references;
        this.problems = problems;
    }

    void check(Shipped.Definition app) {
        String name = Shipped.appName(app);
        List<String> keys = List.of(name + ".app.label", name + ".app");
        label(app.root(), app.root().place(), keys);
        app.contentType().ifPresent(type -> generatedFrom(type, app.root().place()));
        Map<String, Value.Mapping> subApps = subApps(app);
        subApps.forEach((subApp, definition) -> subApp(app, name, subApp, definition));
    }

    private void generatedFrom(String contentType, Place place) {
        if (!shipped.contentTypes().containsKey(contentType)) {
            problems.unknown(
                    Kind.CONTENT_TYPE,
                    place,
                    "content type",
                    contentType,
                    shipped.contentTypes().keySet());
        }
    }

    /** Those of the file, and empty ones for those that are generated beside them. */
    private Map<String, Value.Mapping> subApps(Shipped.Definition app) {
        Map<String, Value.Mapping> subApps = new LinkedHashMap<>(app.root().named("subApps"));
        if (app.contentType().isPresent()) {
            Value.Mapping nothing = new Value.Mapping(app.root().place(), Map.of(), false);
            schema.names("generatedSubApps").forEach(name -> subApps.putIfAbsent(name, nothing));
        }
        return subApps;
    }

    private void subApp(
            Shipped.Definition app, String name, String subApp, Value.Mapping definition) {
        String prefix = name + "." + subApp;
        messages.allow(prefix + ".label");
        messages.allow(prefix);
        definition.get("label").ifPresent(messages::literal);
        new ActionsCheck(schema, messages, problems)
                .actions(definition, prefix, givenActions(app, definition));
        Optional<ContentModel> content = contentOf(app, definition);
        definition.mapping("workbench").ifPresent(bench -> workbench(bench, name, subApp, content));
        openings(definition, name);
        form(app, name, subApp, definition, content);
    }

    private Set<String> givenActions(Shipped.Definition app, Value.Mapping subApp) {
        Set<String> given = new TreeSet<>();
        if (subApp.get("form").isPresent()) {
            given.addAll(schema.names("dialogActions"));
        } else if (app.contentType().isPresent()) {
            given.addAll(schema.names("generatedActions"));
        }
        return given;
    }

    private Optional<ContentModel> contentOf(Shipped.Definition app, Value.Mapping subApp) {
        return subApp.mapping("datasource")
                .flatMap(datasource -> datasource.text("workspace"))
                .or(
                        () ->
                                app.root()
                                        .mapping("datasource")
                                        .flatMap(datasource -> datasource.text("workspace")))
                .flatMap(shipped::contentOf)
                .or(() -> app.contentType().map(type -> shipped.contentTypes().get(type)));
    }

    private void openings(Value.Mapping subApp, String app) {
        for (Value.Mapping action : subApp.named("actions").values()) {
            Optional<Value> target = action.get("subAppName");
            Optional<Set<String>> subApps = shipped.subApps(action.text("appName").orElse(app));
            if (target.isPresent() && subApps.isPresent()) {
                references.known(target.get(), Kind.APP, "sub-app", subApps.get());
            }
        }
    }

    private void form(
            Shipped.Definition app,
            String name,
            String subApp,
            Value.Mapping definition,
            Optional<ContentModel> content) {
        FormCheck check = new FormCheck(schema, messages, problems, name);
        Optional<Value.Mapping> form = definition.mapping("form");
        form.ifPresent(
                written -> {
                    check.form(written);
                    content.ifPresent(model -> check.stores(FormCheck.fields(written), model));
                });
        boolean replaced =
                form.flatMap(written -> written.mapping("properties"))
                        .filter(Value.Mapping::overriding)
                        .isPresent();
        if (subApp.equals("detail") && app.contentType().isPresent() && !replaced) {
            content.ifPresent(
                    model ->
                            generatedLabels(
                                    name,
                                    model,
                                    form.map(FormCheck::fields).orElse(Map.of()).keySet()));
        }
    }

    /** A generated field has no label: Magnolia looks it up (recorded: E06). */
    private void generatedLabels(String app, ContentModel model, Set<String> written) {
        model.properties()
                .forEach(
                        (name, property) -> {
                            if (!written.contains(name)) {
                                label(property, property.place(), fieldKeys(app, name));
                                model.below(name)
                                        .forEach(
                                                (below, element) ->
                                                        label(
                                                                element,
                                                                element.place(),
                                                                fieldKeys(
                                                                        app,
                                                                        name + ".field." + below)));
                            }
                        });
    }

    private static List<String> fieldKeys(String app, String path) {
        return List.of(app + "." + path + ".label", app + "." + path, "fields." + path + ".label");
    }

    private void label(Value.Mapping owner, Place place, List<String> keys) {
        keys.forEach(messages::allow);
        if (owner.get("label").isPresent()) {
            owner.get("label").ifPresent(messages::literal);
        } else {
            messages.require(place, keys);
        }
    }

    private void workbench(
            Value.Mapping workbench, String app, String subApp, Optional<ContentModel> content) {
        messages.allow(app + "." + subApp + ".workbench.searchPlaceholder");
        workbench.get("searchPlaceholder").ifPresent(messages::literal);
        workbench
                .named("contentViews")
                .values()
                .forEach(
                        view ->
                                view.named("columns")
                                        .forEach(
                                                (name, column) ->
                                                        column(
                                                                name, column, app, subApp,
                                                                content)));
        workbench
                .named("filters")
                .forEach(
                        (name, filter) -> {
                            filterLabel(filter, name, app + "." + subApp + ".filters.");
                            stored(
                                    filter.text("propertyName").orElse(name),
                                    filter.place(),
                                    content);
                        });
    }

    /** Magnolia has labels for what every node has. */
    private void filterLabel(Value.Mapping filter, String name, String prefix) {
        List<String> keys =
                List.of(prefix + name + ".label", prefix + name.replace(':', '-') + ".label");
        keys.forEach(messages::allow);
        if (filter.get("label").isPresent() || !isOfEveryNode(name)) {
            label(filter, filter.place(), keys);
        }
    }

    private boolean isOfEveryNode(String name) {
        return schema.names("columns").contains(name) || name.contains(":");
    }

    private void column(
            String name,
            Value.Mapping column,
            String app,
            String subApp,
            Optional<ContentModel> content) {
        List<String> keys =
                List.of(
                        app + "." + subApp + ".views." + name + ".label",
                        app + ".views." + name + ".label",
                        "views." + name + ".label");
        keys.forEach(messages::allow);
        keys.forEach(key -> messages.allow(key.replace(':', '-')));
        boolean own = !isOfEveryNode(name);
        if (own || column.get("label").isPresent()) {
            label(column, column.place(), keys);
        }
        boolean computed =
                column.get("valueProvider").isPresent()
                        || column.text("$type").filter(WITHOUT_PROPERTY::contains).isPresent();
        if (own && !computed) {
            stored(name, column.place(), content);
        }
    }

    private void stored(String property, Place place, Optional<ContentModel> content) {
        Set<String> known = content.map(ContentModel::names).orElse(Set.of());
        if (content.isPresent() && !isOfEveryNode(property) && !known.contains(property)) {
            problems.unknown(
                    Kind.CONTENT_PROPERTY,
                    place,
                    "property",
                    property,
                    known,
                    " in the content type");
        }
    }
}
