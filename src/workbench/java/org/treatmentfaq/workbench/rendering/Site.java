package org.treatmentfaq.workbench.rendering;

import java.util.List;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleResources;

/** Everything that renders pages of one instance, wired once. */
public final class Site {

    private final Languages languages;
    private final Templates templates;
    private final Renderer renderer;

    public Site(ModuleResources resources, List<ModuleDescriptor> modules, Languages languages) {
        List<String> names = modules.stream().map(ModuleDescriptor::name).toList();
        this.languages = languages;
        templates = new Templates(resources, names);
        Links links = new Links(languages);
        Functions functions = new Functions(links);
        Injection injection = new Injection(modules, resources.classLoader(), languages, functions);
        renderer =
                new Renderer(
                        templates,
                        injection,
                        functions,
                        new Messages(resources, names),
                        links,
                        resources);
    }

    public Languages languages() {
        return languages;
    }

    public Renderer renderer() {
        return renderer;
    }

    /** What a developer has to mend in definitions and scripts, one line each. */
    public List<String> problems() {
        List<String> problems = new java.util.ArrayList<>(templates.problems());
        problems.addAll(renderer.scriptProblems());
        return problems;
    }
}
