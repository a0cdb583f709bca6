package org.treatmentfaq.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The properties that a content type gives its nodes.
 *
 * @param autoCreate whether Magnolia registers workspace and node types for it
 * @param nodeTypes that of the content type, then those of its sub-models
 * @param properties by name
 * @param subModels the properties of each sub-model, by its name
 */
record ContentModel(
        String workspace,
        boolean autoCreate,
        List<String> nodeTypes,
        Map<String, Value.Mapping> properties,
        Map<String, Map<String, Value.Mapping>> subModels) {

    static ContentModel of(Value.Mapping contentType) {
        Value.Mapping none = Value.Mapping.empty(contentType.place());
        Value.Mapping model = contentType.mapping("model").orElse(none);
        Value.Mapping datasource = contentType.mapping("datasource").orElse(none);
        List<String> nodeTypes = new ArrayList<>();
        nodeTypes.add(model.text("nodeType").orElse("mgnl:content"));
        Map<String, Map<String, Value.Mapping>> subModels = new LinkedHashMap<>();
        model.named("subModels")
                .forEach(
                        (name, subModel) -> {
                            subModel.text("nodeType").ifPresent(nodeTypes::add);
                            subModels.put(name, subModel.named("properties"));
                        });
        return new ContentModel(
                datasource.text("workspace").orElse(""),
                datasource.is("autoCreate", "true"),
                nodeTypes,
                model.named("properties"),
                subModels);
    }

    String nodeType() {
        return nodeTypes.get(0);
    }

    /** Both in one workspace. */
    ContentModel and(ContentModel other) {
        Map<String, Value.Mapping> all = new LinkedHashMap<>(properties);
        all.putAll(other.properties);
        Map<String, Map<String, Value.Mapping>> allSubModels = new LinkedHashMap<>(subModels);
        allSubModels.putAll(other.subModels);
        return new ContentModel(workspace, autoCreate, nodeTypes, all, allSubModels);
    }

    String typeOf(String property) {
        Value.Mapping found = properties.get(property);
        return found == null ? "" : found.text("type").orElse("String");
    }

    boolean isMultiple(String property) {
        Value.Mapping found = properties.get(property);
        return found != null && found.is("multiple", "true");
    }

    /** The names below a property that holds a sub-model. */
    Map<String, Value.Mapping> below(String property) {
        return subModels.getOrDefault(typeOf(property), Map.of());
    }

    Set<String> names() {
        return properties.keySet();
    }
}
