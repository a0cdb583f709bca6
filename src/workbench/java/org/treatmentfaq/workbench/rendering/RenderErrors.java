package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells editors and the log that a node cannot be rendered (cases A14 and A19). */
final class RenderErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RenderErrors.class);

    private RenderErrors() {}

    /** What editors see in place of what cannot be rendered; its markup was not recorded. */
    static String block(Node node, RenderableDefinition definition, RenderException failure) {
        WebContext context = MgnlContext.getWebContext();
        String text =
                "Error while rendering [%s] with template [%s] for URI [%s?%s]:\nRenderException: %s"
                        .formatted(
                                pathOf(node),
                                definition.getId(),
                                context.getAggregationState().getCurrentURI(),
                                context.getRequest().getQueryString(),
                                failure.getMessage());
        return "\n<pre class=\"render-error\">" + ViewedNode.escape(text) + "</pre>\n";
    }

    static void log(Node node, RenderException failure) {
        LOG.error("Error while rendering {}: {}", path(node), failure.getMessage());
        LOG.debug("Error while rendering", failure);
    }

    private static String pathOf(Node node) {
        String address = path(node);
        return address.substring(address.indexOf(':') + 1);
    }

    private static String path(Node node) {
        try {
            return EditorComments.address(node);
        } catch (RepositoryException e) {
            return "a node that is gone";
        }
    }
}
