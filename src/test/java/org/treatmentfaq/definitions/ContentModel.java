package org.treatmentfaq.definitions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties that a content type gives its nodes.
 *
 * @param properties by name
 * @param subModels the properties of each sub-model, by its name
 */
record ContentModel(
        String workspace,
        String nodeType,
        Map<String, Value.Mapping> properties,
        Map<String, Map<String, Value.Mapping>> subModels) {

    static ContentModel of(Value.Mapping contentType) {
        Value.Mapping none = new Value.Mapping(contentType.place(), Map.of(), false);
        Value.Mapping model = contentType.mapping("model").orElse(none);
        Map<String, Map<String, Value.Mapping>> subModels = new LinkedHashMap<>();
        model.named("subModels")
                .forEach((name, subModel) -> subModels.put(name, subModel.named("properties")));
        return new ContentModel(
                contentType.mapping("datasource").orElse(none).text("workspace").orElse(""),
                model.text("nodeType").orElse("mgnl:content"),
                model.named("properties"),
                subModels);
    }

    /** Both in one workspace. */
    ContentModel and(ContentModel other) {
        Map<String, Value.Mapping> all = new LinkedHashMap<>(properties);
        all.putAll(other.properties);
        Map<String, Map<String, Value.Mapping>> allSubModels = new LinkedHashMap<>(subModels);
        allSubModels.putAll(other.subModels);
        return new ContentModel(workspace, nodeType, all, allSubModels);
    }

    String typeOf(String property) {
        Value.Mapping found = properties.get(property);
        return found == null ? "" : found.text("type").orElse("String");
    }

    boolean isMultiple(String property) {
        Value.Mapping found = properties.get(property);
        return found != null && found.text("multiple").filter("true"::equals).isPresent();
    }

    /** The names below a property that holds a sub-model. */
    Map<String, Value.Mapping> below(String property) {
        return subModels.getOrDefault(typeOf(property), Map.of());
    }

    Set<String> names() {
        return new TreeSet<>(properties.keySet());
    }
}
