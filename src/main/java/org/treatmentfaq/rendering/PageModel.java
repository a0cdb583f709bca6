package org.treatmentfaq.rendering;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.jcr.Page;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;
import org.treatmentfaq.text.WritingDirection;

/**
 * Model of the module's page templates {@code treatment-faq:pages/…}: the page's own texts and the
 * pages around it.
 *
 * <p>Templates: {@code templates/pages/*.ftl}; test: {@code PageRenderingTest}.
 *
 * @param <RD> the definition that Magnolia hands over
 */
public class PageModel<RD extends RenderableDefinition> extends RenderingModelImpl<RD> {

    private final PageRequest request;
    private final Page page;
    private final List<Page> above;

    @Inject
    public PageModel(
            Node content, RD definition, @Nullable RenderingModel<?> parent, PageRequest request) {
        super(content, definition, parent);
        this.request = request;
        page = Page.read(content, request.locale());
        above = page.ancestors();
        request.showTitle(page.title());
    }

    /**
     * A page to go to.
     *
     * @param current whether it is the page that was asked for
     */
    public record PageLink(String title, String teaser, String address, boolean current) {}

    public String getTitle() {
        return page.title();
    }

    public String getIntroduction() {
        return page.introduction();
    }

    /** What search engines show below the title; empty if the page says nothing of itself. */
    public String getDescription() {
        return Stream.of(page.introduction(), page.teaser())
                .map(WhiteSpace::collapse)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** BCP 47 tag of the content's language, for {@code lang}. */
    public String getLanguage() {
        return request.locale().toLanguageTag();
    }

    /** The languages of the page; none if the site has but one. */
    public List<PageLanguage> getLanguages() {
        return PageLanguage.of(request);
    }

    /** Whether that language is written from right to left. */
    public boolean isRightToLeft() {
        return WritingDirection.of(getLanguage()).equals("rtl");
    }

    /** Address of this page in its variation for print. */
    public String getHandout() {
        return request.links().addressOf(page.node()).replaceFirst("\\.html$", ".handout");
    }

    /** The topmost page, whose title is the clinic's name. */
    public PageLink getHome() {
        return link(home());
    }

    /** The pages above this one, the topmost first. */
    public List<PageLink> getAncestors() {
        return links(above);
    }

    /** The pages below the topmost one that the visitor may read. */
    public List<PageLink> getNavigation() {
        return links(home().children());
    }

    /** The pages below this one that the visitor may read. */
    public List<PageLink> getChildren() {
        return links(page.children());
    }

    /** The paragraphs that the topmost page puts at the foot of all pages. */
    public List<String> getFooter() {
        return WhiteSpace.paragraphs(home().footer());
    }

    /** Address of a file in the module's web resources. */
    public String resource(String name) {
        return request.links().resource(name);
    }

    /** Whether the frame links the component's files; its first placement does it otherwise. */
    public boolean claimAssets() {
        return request.claimAssets();
    }

    private Page home() {
        return above.isEmpty() ? page : above.get(0);
    }

    private List<PageLink> links(List<Page> pages) {
        return pages.stream().map(this::link).toList();
    }

    private PageLink link(Page target) {
        return new PageLink(
                target.title(),
                target.teaser(),
                request.links().addressOf(target.node()),
                target.identifier().equals(page.identifier()));
    }
}
