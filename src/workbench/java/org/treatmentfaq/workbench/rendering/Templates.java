package org.treatmentfaq.workbench.rendering;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rendering.template.configured.ConfiguredAreaDefinition;
import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.module.YamlDefinitions;

/**
 * The page and component templates of the modules, by id. A definition that cannot be read is a
 * problem, told in one line, and left out; the others work, as they do in Magnolia.
 */
public final class Templates {

    private final Map<String, ConfiguredTemplateDefinition> byId = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final ModuleResources resources;
    private final ObjectMapper mapper;

    public Templates(ModuleResources resources, List<String> modules) {
        this.resources = resources;
        mapper =
                new ObjectMapper()
                        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                        .registerModule(
                                new SimpleModule()
                                        .addAbstractTypeMapping(
                                                AreaDefinition.class,
                                                ConfiguredAreaDefinition.class));
        mapper.setTypeFactory(mapper.getTypeFactory().withClassLoader(resources.classLoader()));
        modules.forEach(this::load);
    }

    /** The template of that id; empty if there is none or it could not be read. */
    public Optional<TemplateDefinition> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every template, by id. */
    public List<TemplateDefinition> all() {
        return List.copyOf(byId.values());
    }

    /** What was left out, one line each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void load(String module) {
        String folder = "/" + module + "/templates/";
        YamlDefinitions yaml = new YamlDefinitions(resources);
        for (String path : resources.below(folder)) {
            if (path.endsWith(".yaml")) {
                String name = path.substring(folder.length(), path.length() - ".yaml".length());
                read(yaml, path, module + ":" + name);
            }
        }
    }

    private void read(YamlDefinitions yaml, String path, String id) {
        try {
            ConfiguredTemplateDefinition definition =
                    mapper.convertValue(
                            yaml.read(path).values(), ConfiguredTemplateDefinition.class);
            definition.setId(id);
            definition.setName(
                    id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1));
            definition
                    .getAreas()
                    .forEach((name, area) -> ((ConfiguredAreaDefinition) area).setName(name));
            byId.put(id, definition);
        } catch (WorkbenchException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    path + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
