package org.treatmentfaq.workbench.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.rendering.Languages;
import org.treatmentfaq.workbench.rendering.Links;

/**
 * The language of an answer (case F08), and what becomes of links in it.
 *
 * @param suffixes a pattern of how the name of a translated property ends
 */
record Language(Locale locale, String suffixes, Links links) {

    /**
     * That of the parameter, or of the header, or the default; the response tells.
     *
     * @param site what links begin with
     */
    static Language of(
            HttpServletRequest request,
            HttpServletResponse response,
            Languages languages,
            String site) {
        Collection<Locale> all = languages.getLocales();
        Optional<Locale> asked = matching(request.getParameter("lang"), all);
        Optional<Locale> accepted = matching(request.getHeader("Accept-Language"), all);
        if (asked.isEmpty()) {
            response.setHeader("Vary", "Accept-Language");
        }
        Locale locale = asked.or(() -> accepted).orElse(languages.getDefaultLocale());
        response.setHeader("Content-Language", locale.toLanguageTag());
        String names = all.stream().map(Locale::toString).collect(Collectors.joining("|"));
        return new Language(locale, "_(" + names + ")$", Links.below(site, languages, locale));
    }

    private static Optional<Locale> matching(@Nullable String ranges, Collection<Locale> all) {
        try {
            String tags = ranges == null ? "" : ranges.replace('_', '-');
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(tags), all));
        } catch (IllegalArgumentException e) {
            // no list of languages: as good as none
            return Optional.empty();
        }
    }

    /** The wanted properties of a node by their names without a language. */
    Map<String, Property> properties(Node node, Predicate<String> isWanted)
            throws RepositoryException {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Property property : JcrUtils.getProperties(node)) {
            String stored = property.getName();
            String[] name = stored.split(suffixes, 2);
            boolean isTranslation = stored.endsWith("_" + locale) && !isEmpty(property);
            if (isWanted.test(stored) && isTranslation) {
                properties.put(name[0], property);
            } else if (isWanted.test(stored) && name.length == 1) {
                properties.putIfAbsent(stored, property);
            }
        }
        return properties;
    }

    private static boolean isEmpty(Property property) throws RepositoryException {
        return !property.isMultiple() && property.getString().isEmpty();
    }
}
