package org.treatmentfaq.content;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.richtext.AnswerHtml;

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

    /** Bytes of the objects around the texts. */
    private static final long OVERHEAD = 4_000;

    private static final long OVERHEAD_OF_A_QUESTION = 1_000;

    /** A FAQ that nobody has read yet. */
    public static StoredFaq of(
            String identifier, String path, boolean published, Instant modified, TreatmentFaq faq) {
        return new StoredFaq(
                identifier, path, published, modified, faq, ContentHash.of(faq), Readers.of(faq));
    }

    /**
     * The FAQ for readers of a language, which has to be one of the site: it is made once for each.
     */
    public LocalizedFaq in(ContentLocale locale) {
        return readers.byLanguage.computeIfAbsent(
                locale, wanted -> LocalizedFaq.of(readIn(wanted), wanted));
    }

    /** The FAQ without translations that the readers of a language do not get. */
    public TreatmentFaq readIn(ContentLocale locale) {
        return locale.stale() == StalePolicy.SOURCE
                ? TranslationSources.without(readers.stale.get(), faq)
                : faq;
    }

    /** The texts, in all languages, that are not those that were reviewed. */
    public SortedSet<TextPart> changedTexts() {
        return readers.changed.get();
    }

    /** The translations whose source was changed since they were made. */
    public SortedSet<TextPart> staleTranslations() {
        return readers.stale.get();
    }

    /** The same as that of {@link #in}, without all the rest of it. */
    public Localized<AnswerHtml> safety(ContentLocale locale) {
        @Nullable LocalizedFaq whole = readers.byLanguage.get(locale);
        return whole == null
                ? readers.safety.computeIfAbsent(locale, this::onlySafety)
                : whole.safety();
    }

    /** A link may lead to another part of the FAQ: then all of it has to be known. */
    private Localized<AnswerHtml> onlySafety(ContentLocale locale) {
        TreatmentFaq read = readIn(locale);
        Localized<AnswerHtml> safety =
                FaqFragments.sanitize(read.safety(), locale, FaqFragments.SAFETY);
        return safety.text().targets().isEmpty() ? safety : LocalizedFaq.of(read, locale).safety();
    }

    /**
     * The same FAQ with a choice of its questions and sources, by their indexes; where it is
     * stored, and when it was changed, stays.
     */
    public StoredFaq withOnly(BitSet questions, BitSet sources) {
        TreatmentFaq part =
                TreatmentFaqBuilder.builder(faq)
                        .questions(questions.stream().mapToObj(faq.questions()::get).toList())
                        .sources(sources.stream().mapToObj(faq.sources()::get).toList())
                        .build();
        return new StoredFaq(
                identifier,
                path,
                published,
                lastModified,
                part,
                ContentHash.of(part),
                readers.of(faq, part));
    }

    /** Roughly what it takes in memory once it was read and searched in one language at least. */
    public long estimatedBytes() {
        int languages = Math.max(1, readers.byLanguage.size());
        int copies = 1 + 2 * languages + Math.max(1, readers.words.size());
        return (1 + languages) * (OVERHEAD + OVERHEAD_OF_A_QUESTION * faq.questions().size())
                + copies * 2L * readers.characters;
    }

    /** The words of the FAQ for readers of a language. */
    Searchable searchable(ContentLocale locale) {
        return readers.words.computeIfAbsent(locale, wanted -> Searchable.of(in(wanted)));
    }

    /** What readers of each language see: follows from the content, so that all are equal. */
    public static final class Readers {

        private final int characters;
        private final Map<ContentLocale, Localized<AnswerHtml>> safety;
        private final Lazy<SortedSet<TextPart>> changed;
        private final Lazy<SortedSet<TextPart>> stale;
        private final Map<ContentLocale, LocalizedFaq> byLanguage = new ConcurrentHashMap<>();
        private final Map<ContentLocale, Searchable> words = new ConcurrentHashMap<>();

        private Readers(
                int characters,
                Map<ContentLocale, Localized<AnswerHtml>> safety,
                Supplier<SortedSet<TextPart>> changed,
                Supplier<SortedSet<TextPart>> stale) {
            this.characters = characters;
            this.safety = safety;
            this.changed = new Lazy<>(() -> Collections.unmodifiableSortedSet(changed.get()));
            this.stale = new Lazy<>(() -> Collections.unmodifiableSortedSet(stale.get()));
        }

        private static Readers of(TreatmentFaq faq) {
            return new Readers(
                    ContentHash.characters(faq) + TextHashes.characters(faq),
                    new ConcurrentHashMap<>(),
                    () -> faq.reviewedText().changedIn(faq),
                    () -> faq.translationSources().staleIn(faq));
        }

        /** Of a part, whose readers must not learn of questions that are closed to them. */
        private Readers of(TreatmentFaq whole, TreatmentFaq part) {
            Set<String> closed = anchors(whole);
            closed.removeAll(anchors(part));
            return new Readers(
                    ContentHash.characters(part) + TextHashes.characters(part),
                    safety,
                    () -> without(closed, changed.get()),
                    () -> without(closed, stale.get()));
        }

        private static Set<String> anchors(TreatmentFaq faq) {
            return faq.questions().stream().map(Question::anchor).collect(Collectors.toSet());
        }

        private static SortedSet<TextPart> without(Set<String> closed, SortedSet<TextPart> parts) {
            SortedSet<TextPart> open = new TreeSet<>(parts);
            open.removeIf(part -> closed.contains(part.anchor()));
            return open;
        }

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
