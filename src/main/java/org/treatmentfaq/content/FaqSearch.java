package org.treatmentfaq.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Searchable.Asked;

/**
 * A search for FAQs, and the ranking of what it finds.
 *
 * @param terms words to be found in what readers of {@code locale} read; none for every FAQ
 * @param locale the readers' language, one of the site
 * @param filter further conditions
 * @param offset how many of the best to leave out, from 0
 * @param size how many at most to return
 */
public record FaqSearch(
        SearchTerms terms, ContentLocale locale, Filter filter, int offset, int size) {

    /** Names of the treatment weigh more than everything that a question can have. */
    private static final int NAME = 20;

    private static final int QUESTION = 5;
    private static final int ANSWER = 1;

    /**
     * Conditions that all have to hold.
     *
     * @param aspect health aspect that a question has to have; empty for any
     * @param updatedSince null for any time
     * @param overdue whether the review has to be overdue; null if that does not matter
     * @param today the day on which that is asked
     */
    public record Filter(
            String aspect,
            @Nullable Instant updatedSince,
            @Nullable Boolean overdue,
            LocalDate today) {}

    /**
     * What was found.
     *
     * @param total how many there are in all
     * @param faqs those that were asked for, the best first
     */
    public record Found(int total, List<StoredFaq> faqs) {

        public Found {
            faqs = List.copyOf(faqs);
        }
    }

    /** Whether a FAQ has every term: the index may have found one that its readers do not see. */
    public boolean hasAllTerms(StoredFaq stored) {
        return terms.countIn(stored.searchable(locale).all()) == terms.words().size();
    }

    /** Those FAQs, the best answer first. */
    public List<StoredFaq> best(List<StoredFaq> faqs) {
        return faqs.stream()
                .map(faq -> new Ranked(faq, rank(faq)))
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .map(Ranked::faq)
                .toList();
    }

    private record Ranked(StoredFaq faq, int rank) {}

    private int rank(StoredFaq stored) {
        Searchable faq = stored.searchable(locale);
        return NAME * terms.countIn(faq.names())
                + faq.questions().stream().mapToInt(this::weight).max().orElse(0);
    }

    /**
     * The questions that answer what was looked for, the best first: with the names of the
     * treatment, each has every term, and at least one by itself. None if nothing was looked for,
     * neither words nor an aspect.
     */
    public List<LocalizedQuestion> questions(StoredFaq stored) {
        if (terms.isEmpty() && filter.aspect().isEmpty()) {
            return List.of();
        }
        Searchable faq = stored.searchable(locale);
        return faq.questions().stream()
                .filter(asked -> terms.isEmpty() || isAnswer(asked, faq.names()))
                .filter(asked -> hasAspect(asked.question()))
                .sorted(Comparator.comparingInt(this::weight).reversed())
                .map(Asked::question)
                .toList();
    }

    private boolean isAnswer(Asked asked, String names) {
        String own = asked.heading() + asked.answer();
        return terms.countIn(own) > 0 && terms.countIn(names + own) == terms.words().size();
    }

    private boolean hasAspect(LocalizedQuestion question) {
        return filter.aspect().isEmpty() || filter.aspect().equals(question.healthAspect());
    }

    private int weight(Asked asked) {
        return QUESTION * terms.countIn(asked.heading()) + ANSWER * terms.countIn(asked.answer());
    }
}
