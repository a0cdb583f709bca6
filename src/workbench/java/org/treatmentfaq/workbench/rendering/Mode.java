package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;

/**
 * How the page of this request is shown (cases C02 and A32).
 *
 * @param isAuthor whether to editors, on the author instance
 * @param isPreview whether as visitors will see it; visitors, too, are in preview mode
 */
record Mode(boolean isAuthor, boolean isPreview) {

    static Mode current() {
        boolean author =
                MgnlContext.getWebContext() instanceof VisitorContext context && context.isAuthor();
        return new Mode(author, MgnlContext.getAggregationState().isPreviewMode());
    }

    boolean isEdit() {
        return isAuthor && !isPreview;
    }
}
