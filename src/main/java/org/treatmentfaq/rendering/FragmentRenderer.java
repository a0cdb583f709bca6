package org.treatmentfaq.rendering;

import info.magnolia.rendering.engine.AppendableOnlyOutputProvider;
import info.magnolia.rendering.engine.RenderException;
import info.magnolia.rendering.engine.RenderingEngine;
import info.magnolia.rendering.template.registry.TemplateDefinitionRegistry;
import jakarta.inject.Inject;
import java.util.Map;
import org.treatmentfaq.content.Layout;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Renders a FAQ without a page, by the definition of the component, so that a site's decorations
 * apply. Call {@link PageRequest#deliver} first.
 *
 * <p>Public because Magnolia's injector makes it.
 */
public class FragmentRenderer {

    private final RenderingEngine engine;
    private final TemplateDefinitionRegistry templates;
    private final PageRequest request;

    @Inject
    public FragmentRenderer(
            RenderingEngine engine, TemplateDefinitionRegistry templates, PageRequest request) {
        this.engine = engine;
        this.templates = templates;
        this.request = request;
    }

    /**
     * The markup, without files and structured data, which are a page's; empty if the FAQ has
     * nothing to show.
     *
     * @throws IllegalStateException if it cannot be rendered
     */
    public String of(StoredFaq faq, Layout layout, int headingLevel) {
        request.show(Placement.whole(faq.identifier(), layout), headingLevel);
        StringBuilder markup = new StringBuilder();
        try {
            engine.render(
                    request.visitor().node(faq),
                    templates.getProvider(Names.Placement.TEMPLATE).get(),
                    Map.of(),
                    new AppendableOnlyOutputProvider(markup));
        } catch (RenderException e) {
            throw new IllegalStateException("Rendering " + faq.path(), e);
        }
        String fragment = WhiteSpace.strip(markup.toString());
        if (!fragment.isEmpty() && !fragment.endsWith("</div>")) {
            // Magnolia keeps what was written before an error, and tells the log only
            throw new IllegalStateException("Rendering " + faq.path() + " ended early");
        }
        return fragment;
    }
}
