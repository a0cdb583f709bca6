package org.treatmentfaq.definitions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What definitions name must exist: scripts, dialogs, types of nodes, roles and the like. */
final class ReferencesCheck implements StructureCheck.Listener {

    private static final Set<String> TYPE_LISTS =
            Set.of("nodeTypes", "childNodeTypes", "allowedNodeTypes");
    private static final Set<String> TYPE_KEYS = Set.of("nodeTypeToIcon", "nodeTypeToComponents");

    private final Shipped shipped;
    private final Problems problems;
    private final Set<String> nodeTypes;
    private final Set<String> workspaces;
    private final Set<String> roles;
    private final Set<String> commands;
    private final Set<String> dialogs;
    private final Set<String> templates;
    private final Set<String> apps;

    ReferencesCheck(Shipped shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
        nodeTypes = shipped.nodeTypes();
        workspaces = shipped.workspaces();
        roles = shipped.roles();
        commands = shipped.commands();
        dialogs = shipped.dialogs();
        templates = shipped.templates();
        apps = shipped.apps();
    }

    @Override
    public void property(Value.Mapping owner, String className, String name, Value.Entry entry) {
        Value value = entry.value();
        if (TYPE_LISTS.contains(name)) {
            value.elements().forEach(type -> known(type, Kind.NODE_TYPE, "node type", nodeTypes));
        } else if (TYPE_KEYS.contains(name) && value instanceof Value.Mapping byType) {
            byType.entries().forEach((type, icon) -> nodeType(icon.key(), type));
        } else if (name.equals("roles")) {
            value.elements().forEach(role -> known(role, Kind.ROLE, "role", roles));
        } else if (name.equals("modelClass")) {
            model(value);
        } else {
            value.asText().ifPresent(text -> text(owner, className, name, value));
        }
    }

    private void nodeType(Place place, String type) {
        if (!nodeTypes.contains(type)) {
            problems.unknown(Kind.NODE_TYPE, place, "node type", type, nodeTypes);
        }
    }

    private void text(Value.Mapping owner, String className, String name, Value value) {
        switch (name) {
            case "templateScript" -> resource(value, Kind.SCRIPT, "script");
            case "nodeTypeDefinition", "configJsFile" -> resource(value, Kind.FILE, "file");
            case "dialog", "dialogId", "chooserId" -> known(value, Kind.DIALOG, "dialog", dialogs);
            case "workspace", "targetWorkspace" ->
                    known(value, Kind.WORKSPACE, "workspace", workspaces);
            case "nodeType", "primaryNodeType" ->
                    known(value, Kind.NODE_TYPE, "node type", nodeTypes);
            case "contentType" ->
                    known(
                            value,
                            Kind.CONTENT_TYPE,
                            "content type",
                            shipped.contentTypes().keySet());
            case "command" -> command(owner, value);
            case "appName" -> known(value, Kind.APP, "app", apps);
            default -> component(className, name, value);
        }
    }

    private void component(String className, String name, Value value) {
        if (name.equals("id") && className.endsWith("ConfiguredComponentAvailability")) {
            known(value, Kind.TEMPLATE, "template", templates);
        }
    }

    private void resource(Value value, Kind kind, String what) {
        Optional<String> path = value.asText();
        if (path.isPresent() && !shipped.exists(path.get())) {
            String folder = path.get().substring(0, path.get().lastIndexOf('/') + 1);
            problems.unknown(
                    kind, value.place(), what, path.get(), shipped.resources().below(folder));
        }
    }

    private void command(Value.Mapping owner, Value value) {
        String catalog = owner.text("catalog").orElse("default");
        String name = catalog + "/" + value.asText().orElse("");
        if (!commands.contains(name)) {
            problems.unknown(Kind.COMMAND, value.place(), "command", name, commands);
        }
    }

    private void model(Value value) {
        Optional<String> name = value.asText();
        Class<?> model = info.magnolia.rendering.model.RenderingModel.class;
        name.flatMap(new ClassNames(Schema.MAGNOLIA)::load)
                .filter(type -> !model.isAssignableFrom(type))
                .ifPresent(
                        type ->
                                problems.add(
                                        Kind.WRONG_CLASS,
                                        value.place(),
                                        "found "
                                                + type.getName()
                                                + ", expected a "
                                                + model.getName()));
    }

    void known(Value value, Kind kind, String what, Collection<String> names) {
        Optional<String> name = value.asText();
        if (name.isPresent() && !names.contains(name.get())) {
            problems.unknown(kind, value.place(), what, name.get(), names);
        }
    }

    /** Names of a mapping, each of which must be known. */
    void knownNames(
            Map<String, Value.Mapping> named, Kind kind, String what, Collection<String> names) {
        named.forEach(
                (name, element) -> {
                    if (!names.contains(name)) {
                        problems.unknown(kind, element.place(), what, name, names);
                    }
                });
    }
}
