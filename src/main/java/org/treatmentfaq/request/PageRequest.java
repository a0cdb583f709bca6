package org.treatmentfaq.request;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.jcr.Node;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.PlacementReader;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.text.Wording;
import org.treatmentfaq.usage.FaqUsage;

/**
 * The request that is being answered, and the state of the page that is made for it.
 *
 * <p>Public because Magnolia's injector makes it; use it only in the thread of a request.
 */
public class PageRequest {

    private static final String HEADING_LEVEL = "headingLevel";

    private final TemplatingFunctions functions;
    private final Provider<TreatmentFaqModule> module;
    private final Visitor visitor;
    private final Languages languages;
    private final Links links;
    private final ReviewRules reviewRules;

    @Inject
    public PageRequest(
            TemplatingFunctions functions,
            Provider<I18nContentSupport> i18n,
            Provider<TreatmentFaqModule> module,
            FaqCache cache) {
        this.functions = functions;
        this.module = module;
        visitor = new Visitor(cache);
        languages = new Languages(i18n, () -> module.get().stalePolicy());
        links = new Links(functions, visitor);
        reviewRules = new ReviewRules(() -> module.get().reviewPolicy());
    }

    public Visitor visitor() {
        return visitor;
    }

    public Languages languages() {
        return languages;
    }

    /** The language of the content. */
    public Locale locale() {
        return languages().current();
    }

    /** The language of the content, and the one in which untranslated texts are. */
    public ContentLocale contentLocale() {
        return languages().contentLocale();
    }

    public Links links() {
        return links;
    }

    public ReviewRules reviewRules() {
        return reviewRules;
    }

    /** Whether scripts of that web origin may read what is delivered. */
    public boolean allows(String origin) {
        return module.get().getAllowedOrigins().contains(origin);
    }

    /**
     * The pages that show the FAQ with that identifier, whether or not the visitor may read them.
     */
    public List<FaqUsage.FaqPage> pagesOf(String faq) {
        return module.get().usage().pagesOf(faq);
    }

    public boolean wantsStructuredData() {
        return module.get().isStructuredData();
    }

    /** What the clinic tells readers whose search finds nothing; empty for the message bundle's. */
    public String nothingFound() {
        return module.get().nothingFound(contentLocale().wanted()).orElse("");
    }

    /** The clinic's heading of safety parts; empty for that of the message bundle. */
    public String safetyHeading() {
        return module.get().safetyHeading(locale()).orElse("");
    }

    public boolean isEditMode() {
        return functions.isEditMode();
    }

    /** The page that was asked for, whatever is being rendered of it. */
    public Node page() {
        return MgnlContext.getAggregationState().getMainContentNode();
    }

    /**
     * Makes this a request for content rather than for a page: in that language, with absolute
     * links, and editors get what their visitors will get.
     *
     * @param locale one of {@link Languages#all}
     */
    public void deliver(Locale locale) {
        MgnlContext.getAggregationState().setLocale(locale);
        MgnlContext.getAggregationState().setPreviewMode(true);
        RequestState.current().delivered = true;
    }

    public boolean isDelivered() {
        return RequestState.current().delivered;
    }

    /** Says what is rendered in a request that {@link #deliver} was called for. */
    public void show(Placement placement, int headingLevel) {
        RequestState.current().placement = placement;
        RequestState.current().headingLevel = headingLevel;
    }

    /** What a component on a page, or a delivered FAQ by itself, shows. */
    public Placement placement(Node content) {
        RequestState state = RequestState.current();
        return state.delivered
                ? Objects.requireNonNull(state.placement, "nothing is shown yet")
                : PlacementReader.read(content, state.placements);
    }

    /**
     * The level that the page's template gives with {@code [@cms.area
     * contextAttributes={"headingLevel": 3} /]}; 0 for none. Request parameters, which are found
     * under the same name, are strings.
     */
    public int areaHeadingLevel() {
        if (isDelivered()) {
            return RequestState.current().headingLevel;
        }
        Object level = MgnlContext.getAttribute(HEADING_LEVEL);
        return level instanceof Number number ? number.intValue() : 0;
    }

    /** Says which title the page has as its main heading, for components not to repeat it. */
    public void showTitle(String title) {
        RequestState.current().title = title;
    }

    /** Whether a text is the page's main heading already; unknown on pages of other templates. */
    public boolean repeatsTitle(String text) {
        return Wording.isSame(text, RequestState.current().title);
    }

    /** Reserves an id for an element: {@code wanted}, or a variant if that is taken. */
    public String reserveUnusedId(String wanted) {
        Set<String> used = RequestState.current().ids;
        String unused = Anchors.unused(wanted, used);
        used.add(unused);
        return unused;
    }

    /** Reserves exactly that id; false if it cannot be an id or is taken. */
    public boolean reserveId(String id) {
        return id.matches("\\S+") && RequestState.current().ids.add(id);
    }

    /** True for the first who asks: the component's script and style sheet are linked once. */
    public boolean claimAssets() {
        RequestState state = RequestState.current();
        boolean isFirst = !state.assets;
        state.assets = true;
        return isFirst;
    }

    /** True for the first component that asks: the page's structured data is printed once. */
    public boolean claimsStructuredData(Object component) {
        RequestState state = RequestState.current();
        if (state.structuredDataOwner == null) {
            state.structuredDataOwner = component;
        }
        return state.structuredDataOwner == component;
    }
}
