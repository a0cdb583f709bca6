package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The actions of a sub-app or a dialog, the bar that shows them, and their messages. */
final class ActionsCheck {

    private static final String ACTION = "info.magnolia.ui.api.action.ActionDefinition";
    private static final List<String> CONFIRMATIONS =
            List.of("confirmationHeader", "confirmationMessage");

    private final Schema schema;
    private final Messages messages;
    private final Problems problems;

    ActionsCheck(Schema schema, Messages messages, Problems problems) {
        this.schema = schema;
        this.messages = messages;
        this.problems = problems;
    }

    /**
     * @param owner what has {@code actions}
     * @param prefix what the keys begin with
     * @param given names of actions that are there without being written
     */
    void actions(Value.Mapping owner, String prefix, Set<String> given) {
        Map<String, Value.Mapping> actions = owner.named("actions");
        Set<String> names = new TreeSet<>(given);
        names.addAll(actions.keySet());
        Set<String> shown = bar(owner, prefix, names, given);
        actions.forEach(
                (name, action) -> {
                    boolean visible =
                            owner.get("actionbar").isEmpty()
                                    ? !given.contains(name)
                                    : shown.contains(name);
                    texts(action, name, prefix, visible && !given.contains(name));
                    followUps(action, names);
                });
        owner.mapping("footerLayout").ifPresent(footer -> footer(footer, names));
    }

    private void footer(Value.Mapping footer, Set<String> names) {
        for (String list : List.of("primaryActions", "secondaryActions")) {
            footer.get(list)
                    .ifPresent(value -> value.elements().forEach(one -> exists(one, names)));
        }
    }

    private void followUps(Value.Mapping action, Set<String> names) {
        action.get("successActionName").ifPresent(name -> exists(name, names));
        action.get("cancelActionName").ifPresent(name -> exists(name, names));
    }

    /** The names in the action bar. */
    private Set<String> bar(
            Value.Mapping owner, String prefix, Set<String> names, Set<String> given) {
        Set<String> shown = new TreeSet<>();
        Optional<Value.Mapping> bar = owner.mapping("actionbar");
        if (bar.isEmpty()) {
            return shown;
        }
        bar.get().get("defaultAction").ifPresent(action -> exists(action, names));
        bar.get().get("deleteAction").ifPresent(action -> exists(action, names));
        bar.get()
                .named("sections")
                .forEach(
                        (name, section) -> {
                            section(section, name, prefix, !given.isEmpty());
                            shown.addAll(items(section, names));
                        });
        return shown;
    }

    private void section(Value.Mapping section, String name, String prefix, boolean generated) {
        List<String> keys =
                List.of(
                        prefix + ".actionbar.sections." + name + ".label",
                        "actionbar.sections." + name + ".label");
        keys.forEach(messages::allow);
        if (section.get("label").isPresent()) {
            section.get("label").ifPresent(messages::literal);
        } else if (!generated || !schema.names("generatedSections").contains(name)) {
            messages.require(section.place(), keys);
        }
    }

    private Set<String> items(Value.Mapping section, Set<String> names) {
        Set<String> shown = new TreeSet<>();
        for (Value.Mapping group : section.named("groups").values()) {
            group.named("items")
                    .forEach(
                            (name, item) -> {
                                shown.add(name);
                                exists(name, item.place(), names);
                            });
        }
        return shown;
    }

    private void exists(Value name, Set<String> names) {
        name.asText().ifPresent(text -> exists(text, name.place(), names));
    }

    private void exists(String name, Place place, Set<String> names) {
        if (!names.contains(name)) {
            problems.unknown(Kind.ACTION, place, "action", name, names);
        }
    }

    private void texts(Value.Mapping action, String name, String prefix, boolean visible) {
        String type = StructureCheck.classOf(schema, action, ACTION).orElse(ACTION);
        boolean asks = type.endsWith("action.ConfirmationActionDefinition");
        for (String property : new ClassNames(schema).properties(type).orElse(Map.of()).keySet()) {
            if (FormCheck.isText(property)) {
                boolean needed =
                        (property.equals("label") && visible)
                                || (asks && CONFIRMATIONS.contains(property));
                text(action, property, keys(name, property, prefix), needed);
            }
        }
    }

    private static List<String> keys(String action, String property, String prefix) {
        String own = prefix + ".actions." + action;
        return property.equals("label")
                ? List.of(own + ".label", own, "actions." + action + ".label", "actions." + action)
                : List.of(own + "." + property, "actions." + action + "." + property);
    }

    private void text(Value.Mapping action, String property, List<String> keys, boolean needed) {
        keys.forEach(messages::allow);
        if (action.get(property).isPresent()) {
            action.get(property).ifPresent(messages::literal);
        } else if (needed) {
            messages.require(action.place(), keys);
        }
    }
}
