package org.treatmentfaq.rendering;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.InternalLink;
import org.treatmentfaq.content.LinkResolver;
import org.treatmentfaq.content.OverduePolicy;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.LastModified;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.setup.TreatmentFaqModule;

/**
 * The request that is being answered: the one place that asks Magnolia for it. Content is read
 * through the visitor's own session, so nobody sees what their roles do not allow.
 *
 * <p>Public because Magnolia's injector makes it; use it only in the thread of a request.
 */
public class Visit implements LinkResolver {

    private static final String FIRST = Visit.class.getName() + ".first";
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]+");
    private static final String ON_THIS_PAGE = Visit.class.getName() + ".onThisPage";
    private static final String HEADING_LEVEL = "headingLevel";

    private final TemplatingFunctions functions;
    private final Provider<I18nContentSupport> i18n;
    private final Provider<TreatmentFaqModule> module;

    @Inject
    public Visit(
            TemplatingFunctions functions,
            Provider<I18nContentSupport> i18n,
            Provider<TreatmentFaqModule> module) {
        this.functions = functions;
        this.i18n = i18n;
        this.module = module;
    }

    /** The FAQs that the visitor may read. */
    TreatmentFaqs faqs() {
        return new JcrTreatmentFaqs(session());
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
                    "The workspace "
                            + Names.WORKSPACE
                            + " cannot be opened. It is declared in the descriptor of the module treatment-faq; check that"
                            + " the module is installed on this instance.",
                    e);
        }
    }

    /** The language of the content, which is not the language of the user interface. */
    Locale locale() {
        return i18n.get().getLocale();
    }

    /** The site's default language where the page is in another one; empty where it is not. */
    String fallbackLanguage() {
        Locale fallback = i18n.get().getDefaultLocale();
        return fallback.getLanguage().equals(locale().getLanguage())
                ? ""
                : fallback.toLanguageTag();
    }

    boolean isEditMode() {
        return functions.isEditMode();
    }

    String contextPath() {
        return MgnlContext.getContextPath();
    }

    /** Whether visitors may not see it, because nobody looked at it in time. */
    boolean hides(TreatmentFaq faq) {
        return module.get().overduePolicy() == OverduePolicy.HIDE && isOverdue(faq.review());
    }

    /** Whether visitors are told that nobody looked at it in time. */
    boolean warnsOf(Review review) {
        return module.get().overduePolicy() == OverduePolicy.NOTICE && isOverdue(review);
    }

    private static boolean isOverdue(Review review) {
        return review.isOverdue(LocalDate.now(ZoneId.systemDefault()));
    }

    boolean wantsStructuredData() {
        return module.get().isStructuredData();
    }

    /** The page that was asked for, whatever is being rendered of it. */
    Node page() {
        return MgnlContext.getAggregationState().getMainContentNode();
    }

    /** An address of this site with the scheme and host that the visitor used. */
    String absolute(String address) {
        String asked = String.valueOf(MgnlContext.getAggregationState().getOriginalURL());
        Matcher origin = ORIGIN.matcher(asked);
        return origin.lookingAt() ? origin.group() + address : address;
    }

    /** Whether nobody else asked this before in this request. */
    boolean isFirst(Object asker) {
        // an object of our own, for a request parameter of that name would be found as well
        if (MgnlContext.getAttribute(FIRST) instanceof First first) {
            return first.asker == asker;
        }
        MgnlContext.setAttribute(FIRST, new First(asker));
        return true;
    }

    /** Address of a file in the module's web resources. */
    String resource(String name) {
        return contextPath() + "/.resources/treatment-faq/webresources/" + name;
    }

    String addressOf(Node page) {
        return functions.link(page);
    }

    @Override
    public Optional<String> addressOf(InternalLink link) {
        return Optional.ofNullable(functions.link(link.workspace(), link.identifier()));
    }

    /** The address of the page with that identifier; empty if there is none for this visitor. */
    Optional<String> addressOfPage(String identifier) {
        return identifier.isBlank()
                ? Optional.empty()
                : addressOf(new InternalLink(Names.WEBSITE, identifier, ""));
    }

    /** {@code wanted}, or a variant of it if an element of this page has that id already. */
    String claimId(String wanted) {
        Set<String> used = onThisPage().ids;
        String free = Anchors.unused(wanted, used);
        used.add(free);
        return free;
    }

    /** Whether that can be an id and no element of this page has it; from now on one has. */
    boolean claim(String id) {
        return id.matches("\\S+") && onThisPage().ids.add(id);
    }

    /** Whether nobody has linked the component's script and stylesheet yet; now somebody does. */
    boolean claimAssets() {
        OnThisPage page = onThisPage();
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
        Object level = MgnlContext.getAttribute(HEADING_LEVEL);
        return level instanceof Number number ? number.intValue() : 0;
    }

    private static OnThisPage onThisPage() {
        // a request parameter of that name would be found as well (case A26), hence the look at the
        // type
        Object stored = MgnlContext.getAttribute(ON_THIS_PAGE);
        if (stored instanceof OnThisPage used) {
            return used;
        }
        OnThisPage fresh = new OnThisPage();
        MgnlContext.setAttribute(ON_THIS_PAGE, fresh);
        return fresh;
    }

    private record First(Object asker) {}

    private static final class OnThisPage {
        private final Set<String> ids = new HashSet<>();
        private boolean assets;
    }
}
