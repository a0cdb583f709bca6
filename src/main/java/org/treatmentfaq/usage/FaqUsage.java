package org.treatmentfaq.usage;

import java.util.List;
import java.util.Map;

/**
 * Which pages show which FAQ, as far as that is known: pages are looked through when the module
 * starts and after they changed, never while a page is made. Nobody's rights are in it: whoever
 * links to such a page asks whether the reader may read it. Thread-safe.
 */
public final class FaqUsage {

    private volatile Map<String, List<FaqPage>> pages = Map.of();

    /**
     * A page that shows a FAQ.
     *
     * @param identifier by which the page is found
     * @param published whether visitors have the page
     */
    public record FaqPage(String identifier, boolean published) {}

    /** Takes the place of all that was known. */
    public void replace(Map<String, List<FaqPage>> known) {
        pages = Map.copyOf(known);
    }

    /** The pages that show the FAQ with that identifier, the likeliest first. */
    public List<FaqPage> pagesOf(String faq) {
        return pages.getOrDefault(faq, List.of());
    }
}
