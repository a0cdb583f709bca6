package org.treatmentfaq.definitions;

import info.magnolia.rendering.model.RenderingModel;
import java.util.Collection;

/** What definitions name must exist: scripts, dialogs, types of nodes, roles and the like. */
final class ReferencesCheck implements StructureCheck.Listener {

    private final Shipped shipped;
    private final KnownNames names;
    private final Problems problems;

    ReferencesCheck(Linting lint) {
        shipped = lint.shipped();
        names = lint.names();
        problems = lint.problems();
    }

    @Override
    public void property(Value.Mapping owner, String className, String name, Value.Entry entry) {
        Value value = entry.value();
        switch (name) {
            case "nodeTypes", "childNodeTypes", "allowedNodeTypes", "nodeType", "primaryNodeType" ->
                    known(value, Kind.NODE_TYPE, "node type", names.nodeTypes());
            case "nodeTypeToIcon", "nodeTypeToComponents" -> nodeTypesOf(value);
            case "roles" -> known(value, Kind.ROLE, "role", names.roles());
            case "modelClass" -> ClassNames.fits(problems, value, RenderingModel.class);
            case "templateScript" -> resource(value, Kind.SCRIPT, "script");
            case "nodeTypeDefinition", "configJsFile" -> resource(value, Kind.FILE, "file");
            case "dialog", "dialogId", "chooserId" ->
                    known(value, Kind.DIALOG, "dialog", names.dialogs());
            case "workspace", "targetWorkspace" ->
                    known(value, Kind.WORKSPACE, "workspace", names.workspaces());
            case "command" -> command(owner, value);
            case "appName" -> known(value, Kind.APP, "app", names.apps());
            case "id" -> component(className, value);
            default -> {}
        }
    }

    private void known(Value value, Kind kind, String what, Collection<String> known) {
        value.elements().forEach(name -> problems.known(kind, what, name, known));
    }

    /** The keys of a mapping. */
    private void nodeTypesOf(Value value) {
        if (value instanceof Value.Mapping byType) {
            for (Value type : byType.keys()) {
                known(type, Kind.NODE_TYPE, "node type", names.nodeTypes());
            }
        }
    }

    private void component(String className, Value value) {
        if (className.endsWith("ConfiguredComponentAvailability")) {
            known(value, Kind.TEMPLATE, "template", names.templates());
        }
    }

    private void resource(Value value, Kind kind, String what) {
        String path = value.asText().orElse("");
        if (!shipped.exists(path)) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            problems.unknown(kind, what, value, shipped.resources().below(folder), "");
        }
    }

    private void command(Value.Mapping owner, Value value) {
        String catalog = owner.text("catalog").orElse("default");
        String name = catalog + "/" + value.asText().orElse("");
        known(value.place().name(name), Kind.COMMAND, "command", names.commands());
    }
}
