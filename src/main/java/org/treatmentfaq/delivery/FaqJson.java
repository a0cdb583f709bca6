package org.treatmentfaq.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.LocalizedQuestion.Part;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Review;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.rendering.Visit;

/**
 * FAQs as members of JSON, as {@code openapi.json} describes them: the same members in the same
 * order always, null for what there is not, and first of all when not to have the treatment. One
 * instance for one request.
 */
final class FaqJson {

    private final Visit visit;
    private final Locale locale;
    private final Texts texts;
    private final Addresses addresses;

    FaqJson(Visit visit) {
        this.visit = visit;
        locale = visit.locale();
        texts = new Texts(visit);
        addresses = new Addresses(visit);
    }

    /** Everything that readers may know of a FAQ. */
    Map<String, Object> whole(StoredFaq stored) {
        TreatmentFaq faq = stored.faq();
        LocalizedFaq shown = stored.in(locale);
        Map<String, Object> members = head(stored);
        members.put("languages", languages(faq));
        putNames(members, stored);
        members.put("questions", questions(stored, shown.questions()));
        members.put("disclaimer", texts.rich(shown.disclaimer(), isFallback(faq.disclaimer())));
        members.put("sources", sources(shown));
        members.put("relatedFaqs", related(faq));
        putProvenance(members, stored);
        members.put("canonicalPage", visit.addressOfPage(faq.canonicalPage()).orElse(null));
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("jsonld", addresses.faq(stored, ".jsonld"));
        links.put("html", addresses.faq(stored, ".html"));
        members.put("links", links);
        return members;
    }

    /** One question, with what has to be known of its FAQ to use it alone. */
    Map<String, Object> alone(StoredFaq stored, LocalizedQuestion question) {
        Map<String, Object> members = head(stored);
        putNames(members, stored);
        members.put("question", question(stored, question));
        putProvenance(members, stored);
        return members;
    }

    /** What a list tells of a FAQ. */
    Map<String, Object> entry(StoredFaq stored, List<LocalizedQuestion> questions) {
        Map<String, Object> members = head(stored);
        putNames(members, stored);
        List<Object> found = new ArrayList<>();
        for (LocalizedQuestion question : questions) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("anchor", question.anchor());
            entry.put("question", text(question, question.question(), Part.QUESTION));
            entry.put("href", addresses.question(stored, question.anchor()));
            found.add(entry);
        }
        members.put("questions", found);
        members.put("review", review(stored.faq().review()));
        return members;
    }

    private Map<String, Object> head(StoredFaq stored) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "safety",
                texts.rich(stored.in(locale).safety(), isFallback(stored.faq().safety())));
        members.put("name", Addresses.name(stored));
        members.put("id", stored.identifier());
        members.put("href", addresses.faq(stored, ".json"));
        members.put("revision", stored.revision());
        members.put("lastModified", time(stored.lastModified()));
        members.put("language", locale.toLanguageTag());
        return members;
    }

    private void putNames(Map<String, Object> members, StoredFaq stored) {
        TreatmentFaq faq = stored.faq();
        members.put("title", texts.plain(faq.title().in(locale), isFallback(faq.title())));
        members.put("abbreviation", Texts.orNull(faq.abbreviation()));
        members.put("alternateNames", faq.alternateNames());
        members.put("summary", texts.plain(faq.summary().in(locale), isFallback(faq.summary())));
    }

    private void putProvenance(Map<String, Object> members, StoredFaq stored) {
        TreatmentFaq faq = stored.faq();
        members.put("author", person(faq.author()));
        members.put("reviewer", person(faq.reviewer()));
        members.put("review", review(faq.review()));
        members.put("rights", rights(faq));
    }

    private List<Object> questions(StoredFaq stored, List<LocalizedQuestion> questions) {
        return questions.stream().map(each -> (Object) question(stored, each)).toList();
    }

    private Map<String, Object> question(StoredFaq stored, LocalizedQuestion question) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("anchor", question.anchor());
        members.put("formerAnchors", question.formerAnchors());
        members.put("question", text(question, question.question(), Part.QUESTION));
        members.put("label", text(question, question.label(), Part.LABEL));
        members.put(
                "answer",
                texts.rich(question.answer(), question.fallbacks().contains(Part.ANSWER)));
        members.put("healthAspect", healthAspect(stored.faq(), question));
        members.put("href", addresses.question(stored, question.anchor()));
        return members;
    }

    private @Nullable Object text(LocalizedQuestion question, String text, Part part) {
        return texts.plain(text, question.fallbacks().contains(part));
    }

    private static @Nullable String healthAspect(TreatmentFaq faq, LocalizedQuestion question) {
        return faq.questions().stream()
                .filter(each -> each.anchor().equals(question.anchor()))
                .map(Question::healthAspect)
                .filter(aspect -> !aspect.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static List<Object> sources(LocalizedFaq faq) {
        List<Object> sources = new ArrayList<>();
        faq.sources()
                .forEach(
                        source -> {
                            Map<String, Object> members = new LinkedHashMap<>();
                            members.put("title", source.title());
                            members.put("url", source.isOnTheWeb() ? source.url() : null);
                            sources.add(members);
                        });
        return sources;
    }

    private List<Object> related(TreatmentFaq faq) {
        return faq.relatedFaqs().stream()
                .flatMap(identifier -> visit.faqs().byId(identifier).stream())
                .filter(other -> !visit.hides(other.faq()))
                .map(this::reference)
                .toList();
    }

    private Object reference(StoredFaq other) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", Addresses.name(other));
        members.put("href", addresses.faq(other, ".json"));
        LocalizedText title = other.faq().title();
        members.put("title", texts.plain(title.in(locale), isFallback(title)));
        return members;
    }

    private static @Nullable Object person(Person who) {
        if (!who.isKnown()) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", who.name());
        members.put("credentials", Texts.orNull(who.credentials()));
        return members;
    }

    private Object review(Review review) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("lastReviewed", day(review.lastReviewed()));
        members.put("nextReview", day(review.nextReview()));
        members.put("overdue", visit.isOverdue(review));
        return members;
    }

    /** Whom to name: the author and who owns the text, as far as they are known. */
    private static Object rights(TreatmentFaq faq) {
        Rights rights = faq.rights();
        String attribution =
                Stream.of(faq.author().name(), faq.author().credentials(), rights.holder())
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("statement", Texts.orNull(rights.statement()));
        members.put("holder", Texts.orNull(rights.holder()));
        members.put("year", rights.year());
        members.put("attribution", Texts.orNull(attribution));
        return members;
    }

    /** The languages of the site in which there is at least a title. */
    private List<Object> languages(TreatmentFaq faq) {
        Locale original = visit.locales().iterator().next();
        return visit.locales().stream()
                .filter(each -> each.equals(original) || !faq.title().isFallback(each))
                .map(each -> (Object) each.toLanguageTag())
                .toList();
    }

    private boolean isFallback(LocalizedText text) {
        return text.isFallback(locale);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String time(Instant instant) {
        return Objects.equals(instant, Instant.EPOCH)
                ? null
                : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
