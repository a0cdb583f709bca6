package org.treatmentfaq.workbench.rendering;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.ComponentAvailability;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rendering.template.configured.ConfiguredAreaDefinition;
import info.magnolia.rendering.template.configured.ConfiguredComponentAvailability;
import info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.module.YamlDefinitions;

/**
 * The page and component templates of the modules, by id. A definition that cannot be read is a
 * problem, told in one line, and left out; the others work, as they do in Magnolia.
 */
public final class Templates {

    private final Map<String, ConfiguredTemplateDefinition> byId = new TreeMap<>();
    private final Map<String, Map<String, TemplateDefinition>> variations = new HashMap<>();
    private final Map<RenderableDefinition, Map<String, Object>> values = new HashMap<>();
    private final Map<String, String> problems = new TreeMap<>();
    private final Map<String, Optional<Report>> reports = new TreeMap<>();
    private static final String VARIATIONS = "variations";

    private final ModuleResources resources;
    private final ObjectMapper mapper;

    /**
     * What Magnolia's registry says of a definition that inherits in a way it does not like (case
     * A16).
     */
    public record Report(String severity, String title, String details) {}

    public Templates(ModuleResources resources, List<ModuleDescriptor> modules) {
        this.resources = resources;
        mapper =
                new ObjectMapper()
                        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                        .registerModule(
                                new SimpleModule()
                                        .addAbstractTypeMapping(
                                                ComponentAvailability.class,
                                                ConfiguredComponentAvailability.class)
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

    /** The template, or its variation for addresses with that extension (case A27). */
    TemplateDefinition forExtension(TemplateDefinition definition, String extension) {
        return variations
                .getOrDefault(definition.getId(), Map.of())
                .getOrDefault(extension, definition);
    }

    /** Whether there is a definition of that id that could not be read. */
    boolean isInvalid(String id) {
        return problems.containsKey(id);
    }

    /** A definition as its file has it, with what the classes leave out. */
    Map<String, Object> values(RenderableDefinition definition) {
        return values.getOrDefault(definition, Map.of());
    }

    /** Every template, by id. */
    public List<TemplateDefinition> all() {
        return List.copyOf(byId.values());
    }

    /** What was left out, one line each. */
    public List<String> problems() {
        return List.copyOf(problems.values());
    }

    /** Empty if there is no definition of that id, else what is said of it, if anything. */
    public Optional<Optional<Report>> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    private static Report report(String inherited, ModuleDescriptor module) {
        if (inherited.startsWith("/")) {
            String details =
                    "Inherited definition at [%s] either does not exist or is not loaded because of"
                            + " the missing module dependency in module [%s], which currently"
                            + " depends only on %s";
            List<String> known =
                    module.dependencies().stream().map(ModuleDescriptor.Dependency::name).toList();
            return new Report(
                    "SEVERE",
                    "Missing definition dependency",
                    details.formatted(inherited, module.name(), known));
        }
        String details =
                "Dependency definition [%s] resides at the same module [%s] as the dependent one,"
                        + " which might lead to inconsistencies";
        return new Report(
                "MAJOR",
                "Definition inherited with module dependency problem",
                details.formatted(inherited, module.name()));
    }

    private void load(ModuleDescriptor module) {
        String folder = "/" + module.name() + "/templates/";
        YamlDefinitions yaml = new YamlDefinitions(resources);
        for (String path : resources.below(folder)) {
            if (path.endsWith(".yaml")) {
                String name = path.substring(folder.length(), path.length() - ".yaml".length());
                read(yaml, path, module.name() + ":" + name, module);
            }
        }
    }

    private void read(YamlDefinitions yaml, String path, String id, ModuleDescriptor module) {
        reports.put(id, Optional.empty());
        try {
            reports.put(id, yaml.inheritedBy(path).map(from -> report(from, module)));
            Map<String, Object> read = yaml.read(path).values();
            ConfiguredTemplateDefinition definition = definition(read, id);
            byId.put(id, definition);
            Map<String, Object> own = new HashMap<>(read);
            own.remove(VARIATIONS);
            below(read, VARIATIONS)
                    .forEach(
                            (name, values) ->
                                    variations
                                            .computeIfAbsent(id, key -> new HashMap<>())
                                            .put(name, definition(merged(own, values), id)));
        } catch (WorkbenchException e) {
            problems.put(id, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.put(id, path + ": " + first);
        }
    }

    private ConfiguredTemplateDefinition definition(Map<String, Object> read, String id) {
        ConfiguredTemplateDefinition definition =
                mapper.convertValue(read, ConfiguredTemplateDefinition.class);
        definition.setId(id);
        definition.setName(id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf(':')) + 1));
        values.put(definition, read);
        Map<String, Map<String, Object>> areas = below(read, "areas");
        definition
                .getAreas()
                .forEach(
                        (name, area) -> {
                            ((ConfiguredAreaDefinition) area).setName(name);
                            values.put(area, areas.getOrDefault(name, Map.of()));
                        });
        return definition;
    }

    private static Map<String, Object> merged(Map<String, Object> own, Map<String, Object> over) {
        return YamlDefinitions.merge(own, over);
    }

    @SuppressWarnings("unchecked") // so YAML is read
    private static Map<String, Map<String, Object>> below(Map<String, Object> read, String key) {
        return read.get(key) instanceof Map<?, ?> found
                ? (Map<String, Map<String, Object>>) found
                : Map.of();
    }
}
