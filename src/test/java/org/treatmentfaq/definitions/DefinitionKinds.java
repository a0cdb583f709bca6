package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Map;

/** The folders of a module that Magnolia reads definitions from. */
final class DefinitionKinds {

    /** Content types first: others refer to them. */
    static final List<String> CHECKED =
            List.of(
                    "contentTypes",
                    "apps",
                    "dialogs",
                    "templates",
                    "restEndpoints",
                    "virtualUriMappings");

    /** Magnolia reads them, this test cannot yet. */
    static final List<String> UNCHECKED =
            List.of("restClients", "renderers", "sites", "themes", "blocks", "messageViews");

    /** What a file of that kind is unless it says so itself. */
    private static final Map<String, String> ROOTS =
            Map.of(
                    "contentTypes", "info.magnolia.types.ConfiguredContentTypeDefinition",
                    "dialogs", "info.magnolia.ui.dialog.ConfiguredFormDialogDefinition",
                    "templates",
                            "info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition");

    private DefinitionKinds() {}

    /** The class of a file, or the name of the kind if each file has to say. */
    static String rootOf(String kind) {
        return ROOTS.getOrDefault(kind, kind);
    }
}
