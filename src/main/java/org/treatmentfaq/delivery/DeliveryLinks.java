package org.treatmentfaq.delivery;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.request.PageRequest;

/** The absolute addresses of the service, in the language of the request. */
final class DeliveryLinks {

    static final String SERVICE = "/.treatment-faq/v1";

    private final String base;
    private final String language;

    DeliveryLinks(PageRequest pageRequest) {
        base = pageRequest.links().absolute(pageRequest.links().contextPath() + SERVICE);
        ContentLocale locale = pageRequest.contentLocale();
        boolean isDefault = locale.wanted().equals(locale.defaultLocale());
        language = isDefault ? "" : Parameters.LANG + "=" + locale.wanted().toLanguageTag();
    }

    /** The path of a FAQ in its workspace, by which the service knows it. */
    static String path(StoredFaq faq) {
        return faq.path().substring(1);
    }

    String faq(StoredFaq faq, String extension) {
        return withLanguage(base + "/faqs/" + encoded(path(faq)) + extension, "");
    }

    String question(StoredFaq faq, String anchor) {
        String path =
                "/faqs/" + encoded(path(faq)) + "/questions/" + Segment.encoded(anchor) + ".json";
        return withLanguage(base + path, "");
    }

    /**
     * @param query parameters other than the language, or empty
     */
    String list(String query) {
        return withLanguage(base + "/faqs.json", query);
    }

    private String withLanguage(String address, String query) {
        String both = query.isEmpty() || language.isEmpty() ? "" : "&";
        String all = language + both + query;
        return all.isEmpty() ? address : address + "?" + all;
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/", -1))
                .map(Segment::encoded)
                .collect(Collectors.joining("/"));
    }
}
