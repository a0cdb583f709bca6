package info.magnolia.rendering.template.registry;

import info.magnolia.config.registry.AbstractRegistry;
import info.magnolia.rendering.template.TemplateDefinition;

/** The templates of all modules. */
public class TemplateDefinitionRegistry extends AbstractRegistry<TemplateDefinition> {

    public TemplateDefinitionRegistry() {}
}
