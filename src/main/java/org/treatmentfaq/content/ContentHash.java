package org.treatmentfaq.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A short hash of what a FAQ says, the same on a printed page and in JSON. It covers names and
 * values in a fixed order and skips empty ones, so that a new field changes no existing hash. What
 * readers never see is left out: the imported original, and hashes of texts.
 */
public final class ContentHash {

    private static final int LENGTH = 8;

    private final List<String> canonical = new ArrayList<>();

    private ContentHash() {}

    /** Eight hexadecimal digits. */
    public static String of(TreatmentFaq faq) {
        return Sha256.of(canonical(faq)).substring(0, LENGTH);
    }

    /** How many characters all texts that count have together. */
    static int characters(TreatmentFaq faq) {
        return canonical(faq).stream().mapToInt(String::length).sum();
    }

    private static List<String> canonical(TreatmentFaq faq) {
        ContentHash hash = new ContentHash();
        hash.put("title", faq.title());
        hash.put("abbreviation", faq.abbreviation());
        hash.put("alternateNames", faq.alternateNames());
        hash.put("summary", faq.summary());
        hash.put("safety", faq.safety());
        hash.put("disclaimer", faq.disclaimer());
        faq.questions().forEach(hash::put);
        faq.sources().forEach(hash::put);
        hash.put("author", faq.author());
        hash.put("reviewer", faq.reviewer());
        hash.put(faq.review());
        hash.put(faq.rights());
        hash.put("relatedFaqs", faq.relatedFaqs());
        hash.put("canonicalPage", faq.canonicalPage());
        return hash.canonical;
    }

    private void put(Question question) {
        put("question.anchor", question.anchor());
        put("question.formerAnchors", question.formerAnchors());
        put("question.question", question.question());
        put("question.shortHeading", question.shortHeading());
        put("question.answer", question.answer());
        put("question.healthAspect", question.healthAspect());
    }

    private void put(Source source) {
        put("source.title", source.title());
        put("source.url", source.url());
    }

    private void put(String name, Person person) {
        put(name + ".name", person.name());
        put(name + ".credentials", person.credentials());
    }

    private void put(Review review) {
        put("review.last", day(review.lastReviewed()));
        put("review.next", day(review.nextReview()));
        put("review.months", String.valueOf(review.intervalMonths()));
    }

    private void put(Rights rights) {
        put("rights.year", Objects.toString(rights.year(), ""));
        put("rights.holder", rights.holder());
        put("rights.statement", rights.statement());
    }

    private void put(String name, LocalizedText text) {
        put(name, text.original());
        text.translations()
                .forEach((language, translation) -> put(name + "_" + language, translation));
    }

    private void put(String name, List<String> values) {
        values.forEach(value -> put(name, value));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            canonical.add(name);
            canonical.add(value);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
