package org.treatmentfaq.content;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A FAQ and where it is stored, at one moment. Immutable and thread-safe; two are equal if the same
 * was stored.
 *
 * @param identifier JCR identifier
 * @param path path in its workspace
 * @param published whether visitors have it, in this state or an earlier one; asked on the author
 *     instance only
 * @param lastModified when it was changed or published last; the epoch if that was not noted
 * @param faq the content
 * @param revision a short name for this very content: the same content always has the same
 * @param readers what was made of it
 */
public record StoredFaq(
        String identifier,
        String path,
        boolean published,
        Instant lastModified,
        TreatmentFaq faq,
        String revision,
        Readers readers) {

    /** A FAQ that nobody has read yet. */
    public static StoredFaq of(
            String identifier, String path, boolean published, Instant modified, TreatmentFaq faq) {
        return new StoredFaq(
                identifier, path, published, modified, faq, ContentHash.of(faq), new Readers());
    }

    /**
     * The FAQ for readers of a language, which has to be one of the site: it is made once for each.
     */
    public LocalizedFaq in(ContentLocale locale) {
        return readers.byLanguage.computeIfAbsent(locale, wanted -> LocalizedFaq.of(faq, wanted));
    }

    /** The words of the FAQ for readers of a language. */
    Searchable searchable(ContentLocale locale) {
        return readers.words.computeIfAbsent(locale, wanted -> Searchable.of(in(wanted)));
    }

    /** What readers of each language see: follows from the content, so that all are equal. */
    public static final class Readers {

        private final Map<ContentLocale, LocalizedFaq> byLanguage = new ConcurrentHashMap<>();
        private final Map<ContentLocale, Searchable> words = new ConcurrentHashMap<>();

        @Override
        public boolean equals(Object other) {
            return other instanceof Readers;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
