package org.treatmentfaq.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actions of a sub-app or a dialog, the bar that shows them, and their messages. */
final class ActionsCheck {

    private static final String ACTION = "info.magnolia.ui.api.action.ActionDefinition";
    private static final List<String> CONFIRMATIONS =
            List.of("confirmationHeader", "confirmationMessage");

    private final Messages messages;
    private final Problems problems;

    ActionsCheck(Linting lint) {
        messages = lint.messages();
        problems = lint.problems();
    }

    /**
     * @param owner what has {@code actions}
     * @param prefix what the keys begin with
     * @param given names of actions that are there without being written
     */
    void actions(Value.Mapping owner, String prefix, Set<String> given) {
        Map<String, Value.Mapping> actions = owner.named("actions");
        Set<String> names = new HashSet<>(given);
        names.addAll(actions.keySet());
        Set<String> shown = bar(owner, prefix, names, !given.isEmpty());
        actions.forEach(
                (name, action) -> {
                    boolean visible = !owner.has("actionbar") || shown.contains(name);
                    texts(action, name, prefix, visible && !given.contains(name));
                    exist(action, names, "successActionName", "cancelActionName");
                });
        owner.mapping("footerLayout")
                .ifPresent(footer -> exist(footer, names, "primaryActions", "secondaryActions"));
    }

    /** The names in the action bar. */
    private Set<String> bar(
            Value.Mapping owner, String prefix, Set<String> names, boolean generated) {
        Value.Mapping bar = owner.mapping("actionbar").orElse(Value.Mapping.empty(owner.place()));
        Set<String> shown = new HashSet<>();
        exist(bar, names, "defaultAction", "deleteAction");
        bar.named("sections")
                .forEach(
                        (name, section) -> {
                            section(section, name, prefix, generated);
                            shown.addAll(items(section, names));
                        });
        return shown;
    }

    private void section(Value.Mapping section, String name, String prefix, boolean generated) {
        String key = "actionbar.sections." + name + ".label";
        boolean labelled = generated && Schema.MAGNOLIA.names("generatedSections").contains(name);
        messages.text(section, "label", List.of(prefix + "." + key, key), !labelled);
    }

    private Set<String> items(Value.Mapping section, Set<String> names) {
        Set<String> shown = new HashSet<>();
        for (Value.Mapping group : section.named("groups").values()) {
            group.named("items")
                    .forEach(
                            (name, item) -> {
                                shown.add(name);
                                exists(item.place().name(name), names);
                            });
        }
        return shown;
    }

    private void exist(Value.Mapping owner, Set<String> names, String... properties) {
        for (String property : properties) {
            owner.all(property).forEach(name -> exists(name, names));
        }
    }

    private void exists(Value name, Set<String> names) {
        problems.known(Kind.ACTION, "action", name, names);
    }

    private void texts(Value.Mapping action, String name, String prefix, boolean visible) {
        String type = TypeCheck.find(action, ACTION).orElse(ACTION);
        boolean asks = type.endsWith("action.ConfirmationActionDefinition");
        for (String property : ClassNames.properties(type).orElse(Map.of()).keySet()) {
            if (FormCheck.isText(property)) {
                boolean needed =
                        (property.equals("label") && visible)
                                || (asks && CONFIRMATIONS.contains(property));
                messages.text(action, property, keys(name, property, prefix), needed);
            }
        }
    }

    private static List<String> keys(String action, String property, String prefix) {
        String common = "actions." + action;
        String own = prefix + "." + common;
        return property.equals("label")
                ? List.of(own + ".label", own, common + ".label", common)
                : List.of(own + "." + property, common + "." + property);
    }
}
