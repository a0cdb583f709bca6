package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.rendering.engine.RenderingEngine;
import info.magnolia.rendering.template.TemplateDefinition;
import info.magnolia.rendering.template.registry.TemplateDefinitionRegistry;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleResources;

/** Everything that renders pages of one instance, wired once. */
public final class Site {

    private final Languages languages;
    private final Templates templates;
    private final Injection injection;
    private final Scripts scripts;
    private final Renderer renderer;

    /**
     * @param components what the instance gives to whoever asks for it
     * @param contextAttributes names and classes of what modules make known to scripts
     */
    public Site(
            ModuleResources resources,
            List<ModuleDescriptor> modules,
            Languages languages,
            Map<Class<?>, Object> components,
            Map<String, String> contextAttributes) {
        List<String> names = modules.stream().map(ModuleDescriptor::name).toList();
        this.languages = languages;
        templates = new Templates(resources, modules);
        Links links = new Links(languages);
        Functions functions = new Functions(links);
        Map<Class<?>, Object> all = new HashMap<>(components);
        all.put(TemplatingFunctions.class, functions);
        all.put(I18nContentSupport.class, languages);
        all.put(TemplateDefinitionRegistry.class, new Registry(templates));
        all.put(
                RenderingEngine.class,
                (RenderingEngine)
                        (node, definition, more, out) ->
                                renderer().render(node, definition, more, out));
        injection = new Injection(modules, resources.classLoader(), all);
        Map<String, Object> attributes = new HashMap<>();
        contextAttributes.forEach((name, type) -> attributes.put(name, injection.component(type)));
        Messages messages = new Messages(resources, names);
        ScriptValues values = new ScriptValues(links);
        scripts = new Scripts(resources, values);
        renderer =
                new Renderer(
                        templates,
                        new Models(injection),
                        scripts,
                        new ScriptVariables(functions, messages, values, attributes),
                        new EditorComments(templates, messages));
    }

    /** What code of modules knows the templates by. */
    private static final class Registry extends TemplateDefinitionRegistry {

        private final Templates templates;

        Registry(Templates templates) {
            this.templates = templates;
        }

        @Override
        public DefinitionProvider<TemplateDefinition> getProvider(String id) {
            return () -> templates.byId(id).orElseThrow();
        }
    }

    public Languages languages() {
        return languages;
    }

    public Injection injection() {
        return injection;
    }

    public Templates templates() {
        return templates;
    }

    public Renderer renderer() {
        return renderer;
    }

    /** What a developer has to mend in definitions and scripts, one line each. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(templates.problems());
        problems.addAll(scripts.problems(templates.all()));
        return problems;
    }
}
