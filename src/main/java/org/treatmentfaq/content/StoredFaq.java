package org.treatmentfaq.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A FAQ and where it is stored, at one moment. Two are equal if the same was stored. Immutable and
 * thread-safe: what was made of it for readers of a language is made once.
 */
public final class StoredFaq {

    private final String identifier;
    private final String path;
    private final boolean published;
    private final Instant lastModified;
    private final TreatmentFaq faq;
    private final String revision;
    private final Map<Locale, LocalizedFaq> localized = new ConcurrentHashMap<>();

    /**
     * @param identifier JCR identifier
     * @param path path in its workspace
     * @param published whether visitors have it, in this state or an earlier one; asked on the
     *     author instance only
     * @param lastModified when it was changed or published last; the epoch if that was not noted
     * @param faq the content
     */
    public StoredFaq(
            String identifier,
            String path,
            boolean published,
            Instant lastModified,
            TreatmentFaq faq) {
        this.identifier = identifier;
        this.path = path;
        this.published = published;
        this.lastModified = lastModified;
        this.faq = faq;
        revision = Revision.of(List.of(faq.toString()));
    }

    public String identifier() {
        return identifier;
    }

    public String path() {
        return path;
    }

    public boolean published() {
        return published;
    }

    public Instant lastModified() {
        return lastModified;
    }

    public TreatmentFaq faq() {
        return faq;
    }

    /** A short name for this very content: the same content always has the same. */
    public String revision() {
        return revision;
    }

    /**
     * The FAQ for readers of {@code locale}, which has to be a language of the site: each is kept.
     */
    public LocalizedFaq in(Locale locale) {
        return localized.computeIfAbsent(locale, wanted -> LocalizedFaq.of(faq, wanted));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFaq that
                && identifier.equals(that.identifier)
                && path.equals(that.path)
                && published == that.published
                && lastModified.equals(that.lastModified)
                && faq.equals(that.faq);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identifier, path, published, lastModified, faq);
    }
}
