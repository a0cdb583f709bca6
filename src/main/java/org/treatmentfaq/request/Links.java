package org.treatmentfaq.request;

import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.treatmentfaq.jcr.LinkTarget;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.InternalLink;
import org.treatmentfaq.richtext.LinkResolver;

/**
 * The addresses in this request: on a page they begin with the context path, in the service's
 * answers with scheme and host.
 */
public class Links implements LinkResolver {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]+");

    private final TemplatingFunctions functions;
    private final Visitor visitor;

    public Links(TemplatingFunctions functions, Visitor visitor) {
        this.functions = functions;
        this.visitor = visitor;
    }

    public String contextPath() {
        return MgnlContext.getContextPath();
    }

    /** Address of a file in the module's web resources. */
    public String resource(String name) {
        return contextPath() + "/.resources/treatment-faq/webresources/" + name;
    }

    /** An address of this site with the scheme and host that the visitor used. */
    public String absolute(String address) {
        String asked = String.valueOf(MgnlContext.getAggregationState().getOriginalURL());
        Matcher origin = ORIGIN.matcher(asked);
        return origin.lookingAt() ? origin.group() + address : address;
    }

    /** Addresses of the requested page in the languages of the site (case D03). */
    public Map<Locale, String> inAllLanguages() {
        Map<Locale, String> addresses = new LinkedHashMap<>();
        try {
            functions
                    .localizedLinks()
                    .forEach((language, link) -> addresses.put(locale(language), link));
        } catch (RepositoryException e) {
            throw new IllegalStateException("The page's addresses cannot be read", e);
        }
        return addresses;
    }

    /** Magnolia names languages as Java does: {@code pt_BR}. */
    private static Locale locale(String language) {
        return Locale.forLanguageTag(language.replace('_', '-'));
    }

    public String addressOf(Node page) {
        return functions.link(page);
    }

    /** A FAQ has no address of its own: a link to it leads to its canonical page. */
    @Override
    public Optional<String> addressOf(InternalLink link) {
        return link.workspace().equals(Names.WORKSPACE)
                ? visitor.faqs()
                        .byId(link.identifier())
                        .flatMap(stored -> addressOfPage(stored.faq().canonicalPage()))
                : addressOfNode(link);
    }

    /** The address of the page with that identifier; empty if there is none for this visitor. */
    public Optional<String> addressOfPage(String identifier) {
        return addressOfNode(new InternalLink(Names.WEBSITE, identifier, ""));
    }

    /**
     * Magnolia's own look-up by workspace and identifier throws for dead links while nothing is
     * rendered, as in the service.
     */
    private Optional<String> addressOfNode(InternalLink link) {
        return LinkTarget.of(link, MgnlContext::getJCRSession)
                .map(this::addressOf)
                .map(address -> RequestState.current().delivered ? absolute(address) : address);
    }

    /**
     * Rich text with the addresses that its links have in this request. A relative one leads to the
     * same target wherever the FAQ is shown, if the FAQ has a canonical page.
     *
     * @param canonicalPage identifier of that page; empty if there is none, or for text of the page
     *     at hand
     */
    public AnswerHtml resolve(AnswerHtml text, String canonicalPage) {
        AnswerHtml resolved = text.resolve(this);
        boolean delivered = RequestState.current().delivered;
        if (!resolved.hasRelativeAddress()) {
            return delivered ? resolved.absolute(absolute(""), "/") : resolved;
        }
        if (delivered) {
            return resolved.absolute(absolute(""), base(canonicalPage));
        }
        String base = addressOfPage(canonicalPage).orElseGet(this::addressOfMainPage);
        return isRequested(base) ? resolved : resolved.absolute("", base);
    }

    /** What relative addresses of a FAQ are relative to where it has no page around it. */
    public String base(String canonicalPage) {
        return addressOfPage(canonicalPage).orElseGet(() -> absolute(contextPath() + "/"));
    }

    private String addressOfMainPage() {
        return addressOf(MgnlContext.getAggregationState().getMainContentNode());
    }

    /** Whether the reader's browser is at that address, and finds what is relative to it. */
    private static boolean isRequested(String address) {
        String asked = String.valueOf(MgnlContext.getAggregationState().getOriginalURL());
        return path(asked).equals(path(address));
    }

    private static String path(String address) {
        return ORIGIN.matcher(address).replaceFirst("").split("[?#]", 2)[0];
    }
}
