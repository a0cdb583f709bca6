package org.treatmentfaq.rendering;

import java.util.List;
import java.util.Locale;
import org.treatmentfaq.request.PageRequest;

/**
 * A language in which a page can be read.
 *
 * @param tag BCP 47 tag
 * @param name the language's name in the language itself
 * @param address address of the page in this language
 * @param url the same with scheme and host, for search engines
 * @param current whether the page is being read in it
 */
public record PageLanguage(String tag, String name, String address, String url, boolean current) {

    /** The languages of the requested page, the site's default first; none if it has but one. */
    static List<PageLanguage> of(PageRequest request) {
        List<PageLanguage> languages =
                request.links().inAllLanguages().entrySet().stream()
                        .map(link -> of(link.getKey(), link.getValue(), request))
                        .toList();
        return languages.size() > 1 ? languages : List.of();
    }

    private static PageLanguage of(Locale locale, String address, PageRequest request) {
        return new PageLanguage(
                locale.toLanguageTag(),
                name(locale),
                address,
                request.links().absolute(address),
                locale.equals(request.locale()));
    }

    /** Java gives names as they stand within a sentence. */
    private static String name(Locale locale) {
        String name = locale.getDisplayName(locale);
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + name.substring(Character.charCount(first));
    }
}
