package org.treatmentfaq.workbench.rendering;

import info.magnolia.context.MgnlContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/** Addresses of content, and the stored form of links in rich text (cases C01 and C10). */
public final class Links {

    private static final String EXTENSION = ".html";
    private static final Pattern STORED =
            Pattern.compile(
                    "\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},"
                            + "(?:handle|path):\\{([^}]*)}(?:,\\w+:\\{[^}]*})*}}");

    private final Languages languages;
    private final Supplier<String> start;

    /** Links in the language of a request, on the host that was asked. */
    public Links(Languages languages) {
        this(
                languages,
                () -> MgnlContext.getContextPath() + languages.prefix(languages.getLocale()));
    }

    private Links(Languages languages, Supplier<String> start) {
        this.languages = languages;
        this.start = start;
    }

    /** Links in one language below the address of a site, whoever asks. */
    public static Links below(String site, Languages languages, Locale locale) {
        return new Links(languages, () -> site + languages.prefix(locale));
    }

    String to(Node node) throws RepositoryException {
        return toPath(node.getPath());
    }

    Map<String, String> inAllLanguages(Node node) throws RepositoryException {
        Map<String, String> links = new LinkedHashMap<>();
        for (Locale locale : languages.getLocales()) {
            String prefix = MgnlContext.getContextPath() + languages.prefix(locale);
            links.put(locale.toString(), prefix + node.getPath() + EXTENSION);
        }
        return links;
    }

    /** Null if there is no such node or the visitor may not see it: what a script gets. */
    @Nullable String to(String workspace, String identifier) {
        try {
            return to(MgnlContext.getJCRSession(workspace).getNodeByIdentifier(identifier));
        } catch (RepositoryException e) {
            return null;
        }
    }

    public String convert(String text) {
        if (!text.contains("${link:")) {
            return text;
        }
        return STORED.matcher(text)
                .replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        address(link.group(1), link.group(2), link.group(3))));
    }

    /** A dead link falls back to the path that it was stored with. */
    private String address(String identifier, String workspace, String path) {
        String address = to(workspace, identifier);
        return address == null ? toPath(path) : address;
    }

    private String toPath(String path) {
        return start.get() + path + EXTENSION;
    }
}
