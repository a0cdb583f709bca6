package org.treatmentfaq.definitions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An app: its sub-apps, what they open, and the form of what they edit. */
final class AppCheck {

    private static final Schema SCHEMA = Schema.MAGNOLIA;

    private final Linting lint;
    private final Shipped shipped;
    private final Messages messages;
    private final Problems problems;
    private final Shipped.Definition app;
    private final String name;

    AppCheck(Linting lint, Shipped.Definition app) {
        this.lint = lint;
        shipped = lint.shipped();
        messages = lint.messages();
        problems = lint.problems();
        this.app = app;
        name = Shipped.appName(app);
    }

    void check() {
        messages.text(app.root(), "label", List.of(name + ".app.label", name + ".app"), true);
        app.contentType()
                .map(app.root().place()::name)
                .ifPresent(
                        type ->
                                problems.known(
                                        Kind.CONTENT_TYPE,
                                        "content type",
                                        type,
                                        lint.names().contentTypes()));
        subApps().forEach(this::subApp);
    }

    /** Those of the file, and empty ones for those that are generated beside them. */
    private Map<String, Value.Mapping> subApps() {
        Map<String, Value.Mapping> subApps = new LinkedHashMap<>(app.root().named("subApps"));
        if (app.contentType().isPresent()) {
            Value.Mapping nothing = Value.Mapping.empty(app.root().place());
            SCHEMA.names("generatedSubApps").forEach(one -> subApps.putIfAbsent(one, nothing));
        }
        return subApps;
    }

    private void subApp(String subApp, Value.Mapping definition) {
        String prefix = name + "." + subApp;
        messages.text(definition, "label", List.of(prefix + ".label", prefix), false);
        new ActionsCheck(lint).actions(definition, prefix, givenActions(definition));
        Optional<ContentModel> content = contentOf(definition);
        definition
                .mapping("workbench")
                .ifPresent(bench -> new BrowserCheck(lint, name, subApp, content).check(bench));
        definition.named("actions").values().forEach(this::opening);
        form(subApp, definition.mapping("form"), content);
    }

    private Set<String> givenActions(Value.Mapping subApp) {
        if (subApp.has("form")) {
            return new HashSet<>(SCHEMA.names("dialogActions"));
        }
        boolean generated = app.contentType().isPresent();
        return generated ? new HashSet<>(SCHEMA.names("generatedActions")) : new HashSet<>();
    }

    private Optional<ContentModel> contentOf(Value.Mapping subApp) {
        return workspaceOf(subApp)
                .or(() -> workspaceOf(app.root()))
                .flatMap(shipped::contentOf)
                .or(() -> app.contentType().map(type -> shipped.contentTypes().get(type)));
    }

    private static Optional<String> workspaceOf(Value.Mapping owner) {
        return owner.mapping("datasource").flatMap(datasource -> datasource.text("workspace"));
    }

    private void opening(Value.Mapping action) {
        Optional<Value> target = action.get("subAppName");
        Optional<Set<String>> subApps = shipped.subApps(action.text("appName").orElse(name));
        if (target.isPresent() && subApps.isPresent()) {
            problems.known(Kind.APP, "sub-app", target.get(), subApps.get());
        }
    }

    private void form(String subApp, Optional<Value.Mapping> form, Optional<ContentModel> content) {
        FormCheck check = new FormCheck(lint, name);
        form.ifPresent(check::form);
        Map<String, Value.Mapping> written = form.map(FormCheck::fields).orElse(Map.of());
        content.ifPresent(model -> check.stores(written, model));
        boolean replaced =
                form.flatMap(found -> found.mapping("properties"))
                        .filter(Value.Mapping::overriding)
                        .isPresent();
        if (subApp.equals("detail") && app.contentType().isPresent() && !replaced) {
            content.ifPresent(model -> generatedLabels(model, written.keySet()));
        }
    }

    /** A generated field has no label: Magnolia looks it up (recorded: E06). */
    private void generatedLabels(ContentModel model, Set<String> written) {
        Map<String, Value.Mapping> generated = new LinkedHashMap<>(model.properties());
        generated.keySet().removeAll(written);
        generated.forEach(
                (field, property) -> {
                    fieldLabel(property, field);
                    model.below(field)
                            .forEach((below, one) -> fieldLabel(one, field + ".field." + below));
                });
    }

    private void fieldLabel(Value.Mapping field, String path) {
        String key = name + "." + path;
        messages.text(
                field, "label", List.of(key + ".label", key, "fields." + path + ".label"), true);
    }
}
