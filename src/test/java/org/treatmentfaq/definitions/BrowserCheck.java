package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser sub-app lists: columns and filters, their messages, and what they show. */
final class BrowserCheck {

    private static final Set<String> WITHOUT_PROPERTY =
            Set.of("jcrTitleColumn", "jcrPathColumn", "jcrStatusColumn", "jcrComponentColumn");

    private final Messages messages;
    private final Problems problems;
    private final String app;
    private final String subApp;
    private final Optional<ContentModel> content;

    BrowserCheck(Linting lint, String app, String subApp, Optional<ContentModel> content) {
        messages = lint.messages();
        problems = lint.problems();
        this.app = app;
        this.subApp = app + "." + subApp;
        this.content = content;
    }

    void check(Value.Mapping workbench) {
        List<String> placeholder = List.of(subApp + ".workbench.searchPlaceholder");
        messages.text(workbench, "searchPlaceholder", placeholder, false);
        for (Value.Mapping view : workbench.named("contentViews").values()) {
            view.named("columns").forEach(this::column);
        }
        workbench.named("filters").forEach(this::filter);
    }

    private void filter(String name, Value.Mapping filter) {
        label(filter, name, List.of(subApp + ".filters." + name + ".label"));
        stored(filter.text("propertyName").orElse(name), filter.place());
    }

    private void column(String name, Value.Mapping column) {
        String key = "views." + name + ".label";
        label(column, name, List.of(subApp + "." + key, app + "." + key, key));
        boolean computed =
                column.has("valueProvider")
                        || column.text("$type").filter(WITHOUT_PROPERTY::contains).isPresent();
        if (!computed) {
            stored(name, column.place());
        }
    }

    /** Magnolia has labels for what every node has, and takes such keys with a hyphen as well. */
    private void label(Value.Mapping owner, String name, List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        keys.forEach(key -> all.add(key.replace(':', '-')));
        messages.text(owner, "label", all, !isOfEveryNode(name));
    }

    private static boolean isOfEveryNode(String name) {
        return Schema.MAGNOLIA.names("columns").contains(name) || name.contains(":");
    }

    private void stored(String property, Place place) {
        Set<String> known = content.map(ContentModel::properties).map(Map::keySet).orElse(Set.of());
        if (content.isPresent() && !isOfEveryNode(property)) {
            problems.known(
                    Kind.CONTENT_PROPERTY,
                    "property",
                    place.name(property),
                    known,
                    " in the content type");
        }
    }
}
