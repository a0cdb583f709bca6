package org.treatmentfaq.rendering;

import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.InternalLink;
import org.treatmentfaq.content.LinkResolver;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;

/**
 * The request that is being answered: the one place that asks Magnolia for it. Content is read
 * through the visitor's own session, so nobody sees what their roles do not allow.
 *
 * <p>Public because Magnolia's injector makes it; use it only in the thread of a request.
 */
public class Visit implements LinkResolver {

    private static final String ON_THIS_PAGE = Visit.class.getName() + ".onThisPage";
    private static final String HEADING_LEVEL = "headingLevel";

    private final TemplatingFunctions functions;
    private final Provider<I18nContentSupport> i18n;

    @Inject
    public Visit(TemplatingFunctions functions, Provider<I18nContentSupport> i18n) {
        this.functions = functions;
        this.i18n = i18n;
    }

    /** The FAQs that the visitor may read. */
    TreatmentFaqs faqs() {
        try {
            return new JcrTreatmentFaqs(MgnlContext.getJCRSession(Names.WORKSPACE));
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

    boolean isEditMode() {
        return functions.isEditMode();
    }

    String contextPath() {
        return MgnlContext.getContextPath();
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

    private static final class OnThisPage {
        private final Set<String> ids = new HashSet<>();
        private boolean assets;
    }
}
