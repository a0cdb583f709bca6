package org.treatmentfaq.rendering;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.AnswerHtml;
import org.treatmentfaq.content.InternalLink;
import org.treatmentfaq.content.LinkResolver;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.LastModified;
import org.treatmentfaq.jcr.LinkTarget;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.PlacementReader;
import org.treatmentfaq.jcr.Snapshots;
import org.treatmentfaq.setup.TreatmentFaqModule;

/**
 * The request that is being answered: the one place that asks Magnolia for it. Content is read
 * through the visitor's own session, so nobody sees what their roles do not allow.
 *
 * <p>Public because Magnolia's injector makes it; use it only in the thread of a request.
 */
public class Visit implements LinkResolver {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]+");
    private static final String THIS_REQUEST = Visit.class.getName() + ".thisRequest";
    private static final String HEADING_LEVEL = "headingLevel";

    private final TemplatingFunctions functions;
    private final Provider<I18nContentSupport> i18n;
    private final Provider<TreatmentFaqModule> module;
    private final Snapshots snapshots;

    @Inject
    public Visit(
            TemplatingFunctions functions,
            Provider<I18nContentSupport> i18n,
            Provider<TreatmentFaqModule> module,
            Snapshots snapshots) {
        this.functions = functions;
        this.i18n = i18n;
        this.module = module;
        this.snapshots = snapshots;
    }

    /** The FAQs that the visitor may read. */
    public TreatmentFaqs faqs() {
        String user = MgnlContext.getUser().getName();
        return new JcrTreatmentFaqs(session(), snapshots, user, Visit::witnessed);
    }

    /** Only for comparing: what is shown is what the visitor's own session reads. */
    private static Optional<StoredFaq> witnessed(String identifier) {
        return MgnlContext.doInSystemContext(
                () -> new JcrTreatmentFaqs(session()).byId(identifier), true);
    }

    /**
     * Makes this a request for content rather than for a page: in that language, with absolute
     * links, and editors get what their visitors will get.
     *
     * @param locale one of {@link #locales}
     */
    public void deliver(Locale locale) {
        MgnlContext.getAggregationState().setLocale(locale);
        MgnlContext.getAggregationState().setPreviewMode(true);
        thisRequest().delivered = true;
    }

    boolean isDelivered() {
        return thisRequest().delivered;
    }

    /** What of this request is rendered where it is delivered to. */
    void show(Placement placement, int headingLevel) {
        thisRequest().placement = placement;
        thisRequest().headingLevel = headingLevel;
    }

    /** The node of a FAQ, to be handed to Magnolia unopened. */
    Node node(StoredFaq faq) {
        return JcrTreatmentFaqs.node(faq, session());
    }

    /** What a component on a page, or a delivered FAQ by itself, shows. */
    Placement placement(Node content) {
        return isDelivered()
                ? Objects.requireNonNull(thisRequest().placement, "nothing is shown yet")
                : PlacementReader.read(content, thisRequest().placements);
    }

    /** A FAQ as it is shown at a place, in the language of this request. */
    PlacedFaq place(StoredFaq faq, Placement placement) {
        return PlacedFaq.of(faq, placement, locale(), areaHeadingLevel());
    }

    /** The last day on which a page or one of the FAQs on it was changed. */
    Optional<LocalDate> lastModified(Node page) {
        return LastModified.of(page, session());
    }

    private static Session session() {
        try {
            return MgnlContext.getJCRSession(Names.WORKSPACE);
        } catch (RepositoryException e) {
            throw new IllegalStateException(
                    "The workspace treatment-faqs cannot be opened. It is declared in the descriptor of the"
                            + " module treatment-faq; check that the module is installed on this instance.",
                    e);
        }
    }

    /** The language of the content, which is not the language of the user interface. */
    public Locale locale() {
        return i18n.get().getLocale();
    }

    /** The languages of the site, its default language first. */
    public Set<Locale> locales() {
        Set<Locale> locales = new LinkedHashSet<>(Set.of(i18n.get().getDefaultLocale()));
        locales.addAll(i18n.get().getLocales());
        return locales;
    }

    /** The site's default language where the page is in another one; empty where it is not. */
    public String fallbackLanguage() {
        Locale fallback = i18n.get().getDefaultLocale();
        return fallback.getLanguage().equals(locale().getLanguage())
                ? ""
                : fallback.toLanguageTag();
    }

    boolean isEditMode() {
        return functions.isEditMode();
    }

    public String contextPath() {
        return MgnlContext.getContextPath();
    }

    /** Whether visitors may not see it, because nobody looked at it in time. */
    public boolean hides(TreatmentFaq faq) {
        return hidesOverdue() && isOverdue(faq.review());
    }

    public boolean hidesOverdue() {
        return module.get().overduePolicy() == OverduePolicy.HIDE;
    }

    /** Whether visitors are told that nobody looked at it in time. */
    boolean warnsOf(Review review) {
        return module.get().overduePolicy() == OverduePolicy.NOTICE && isOverdue(review);
    }

    public boolean isOverdue(Review review) {
        return review.isOverdue(today());
    }

    /** The day at the server: reviews are due by day. */
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return MgnlContext.getUser().getName().equals("anonymous");
    }

    /** Whether scripts of that web origin may read what is delivered. */
    public boolean allows(String origin) {
        return module.get().getAllowedOrigins().contains(origin);
    }

    boolean wantsStructuredData() {
        return module.get().isStructuredData();
    }

    /** The page that was asked for, whatever is being rendered of it. */
    Node page() {
        return MgnlContext.getAggregationState().getMainContentNode();
    }

    /** An address of this site with the scheme and host that the visitor used. */
    public String absolute(String address) {
        String asked = String.valueOf(MgnlContext.getAggregationState().getOriginalURL());
        Matcher origin = ORIGIN.matcher(asked);
        return origin.lookingAt() ? origin.group() + address : address;
    }

    /** Whether nobody else asked this before in this request. */
    boolean isFirst(Object asker) {
        ThisRequest request = thisRequest();
        if (request.first == null) {
            request.first = asker;
        }
        return request.first == asker;
    }

    /** Address of a file in the module's web resources. */
    String resource(String name) {
        return contextPath() + "/.resources/treatment-faq/webresources/" + name;
    }

    String addressOf(Node page) {
        return functions.link(page);
    }

    /** A FAQ has no address of its own: a link to it leads to its canonical page. */
    @Override
    public Optional<String> addressOf(InternalLink link) {
        return link.workspace().equals(Names.WORKSPACE)
                ? faqs().byId(link.identifier())
                        .flatMap(stored -> addressOfPage(stored.faq().canonicalPage()))
                : addressOfNode(link);
    }

    /**
     * Magnolia's own look-up by workspace and identifier throws for dead links while nothing is
     * rendered, as in the service.
     */
    private Optional<String> addressOfNode(InternalLink link) {
        return LinkTarget.of(link, MgnlContext::getJCRSession)
                .map(node -> functions.link(node))
                .map(address -> isDelivered() ? absolute(address) : address);
    }

    /** Rich text with the addresses that its links have in this request. */
    public AnswerHtml resolve(AnswerHtml text) {
        AnswerHtml resolved = text.resolve(this);
        return isDelivered() ? resolved.absolute(absolute(""), contextPath() + "/") : resolved;
    }

    /** The address of the page with that identifier; empty if there is none for this visitor. */
    public Optional<String> addressOfPage(String identifier) {
        return addressOfNode(new InternalLink(Names.WEBSITE, identifier, ""));
    }

    /** {@code wanted}, or a variant of it if an element of this page has that id already. */
    String claimId(String wanted) {
        Set<String> used = thisRequest().ids;
        String free = Anchors.unused(wanted, used);
        used.add(free);
        return free;
    }

    /** Whether that can be an id and no element of this page has it; from now on one has. */
    boolean claim(String id) {
        return id.matches("\\S+") && thisRequest().ids.add(id);
    }

    /** Whether nobody has linked the component's script and stylesheet yet; now somebody does. */
    boolean claimAssets() {
        ThisRequest page = thisRequest();
        boolean first = !page.assets;
        page.assets = true;
        return first;
    }

    /**
     * The level that the page's template gives with {@code [@cms.area
     * contextAttributes={"headingLevel": 3} /]}; 0 for none. Request parameters, which are found
     * under the same name, are strings.
     */
    int areaHeadingLevel() {
        if (isDelivered()) {
            return thisRequest().headingLevel;
        }
        Object level = MgnlContext.getAttribute(HEADING_LEVEL);
        return level instanceof Number number ? number.intValue() : 0;
    }

    private static ThisRequest thisRequest() {
        // a request parameter of that name would be found as well (case A26), hence the look at the
        // type
        Object stored = MgnlContext.getAttribute(THIS_REQUEST);
        if (stored instanceof ThisRequest used) {
            return used;
        }
        ThisRequest fresh = new ThisRequest();
        MgnlContext.setAttribute(THIS_REQUEST, fresh);
        return fresh;
    }

    private static final class ThisRequest {
        private final Set<String> ids = new HashSet<>();
        private boolean assets;
        private boolean delivered;
        private int headingLevel;
        private @Nullable Placement placement;
        private final Map<String, Placement> placements = new HashMap<>();
        private @Nullable Object first;
    }
}
