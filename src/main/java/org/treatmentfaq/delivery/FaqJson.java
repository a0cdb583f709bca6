package org.treatmentfaq.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.json.JsonObject;
import org.treatmentfaq.request.PageRequest;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Builds the JSON of FAQs that {@code openapi.json} describes: always the same members in the same
 * order, null for missing values, the safety part first. One instance for one request.
 */
final class FaqJson {

    private final PageRequest pageRequest;
    private final ContentLocale locale;
    private final Texts texts;
    private final DeliveryLinks addresses;

    FaqJson(PageRequest pageRequest) {
        this.pageRequest = pageRequest;
        locale = pageRequest.contentLocale();
        texts = new Texts(pageRequest.links());
        addresses = new DeliveryLinks(pageRequest);
    }

    /** Everything that readers may know of a FAQ. */
    JsonObject whole(StoredFaq stored) {
        TreatmentFaq faq = stored.faq();
        LocalizedFaq shown = stored.in(locale);
        JsonObject members = head(stored).with("languages", languages(faq));
        putNames(members, stored);
        members.with("questions", each(shown.questions(), each -> question(stored, each)))
                .with("disclaimer", texts.rich(shown.disclaimer(), faq))
                .with("sources", each(shown.sources(), FaqJson::source))
                .with("relatedFaqs", related(stored));
        putProvenance(members, faq, ReviewJson.whole(pageRequest, stored));
        return members.with(
                        "canonicalPage",
                        pageRequest.links().addressOfPage(faq.canonicalPage()).orElse(null))
                .with(
                        "links",
                        new JsonObject()
                                .with("jsonld", addresses.faq(stored, ".jsonld"))
                                .with("html", addresses.faq(stored, ".html")));
    }

    /** One question, with what has to be known of its FAQ to use it alone. */
    JsonObject alone(StoredFaq stored, LocalizedQuestion question) {
        JsonObject members = head(stored);
        putNames(members, stored);
        members.with("question", question(stored, question));
        putProvenance(
                members, stored.faq(), ReviewJson.question(pageRequest, stored, question.anchor()));
        return members;
    }

    /** What a list tells of a FAQ. */
    JsonObject entry(StoredFaq stored, List<LocalizedQuestion> questions) {
        JsonObject members = head(stored);
        putNames(members, stored);
        return members.with("questions", each(questions, each -> found(stored, each)))
                .with("review", ReviewJson.whole(pageRequest, stored).review());
    }

    private JsonObject head(StoredFaq stored) {
        return new JsonObject()
                .with("safety", texts.rich(stored.safety(locale), stored.faq()))
                .with("path", DeliveryLinks.path(stored))
                .with("id", stored.identifier())
                .with("href", addresses.faq(stored, ".json"))
                .with("revision", stored.revision())
                .with("lastModified", time(stored.lastModified()))
                .with("language", locale.wanted().toLanguageTag());
    }

    private void putNames(JsonObject members, StoredFaq stored) {
        TreatmentFaq faq = stored.readIn(locale);
        members.with("title", texts.title(faq.title().in(locale)))
                .with("abbreviation", Texts.orNull(faq.abbreviation()))
                .with("alternateNames", faq.alternateNames())
                .with("summary", texts.plain(faq.summary().in(locale)));
    }

    private static void putProvenance(JsonObject members, TreatmentFaq faq, ReviewJson review) {
        members.with("author", person(faq.author()))
                .with("reviewer", person(review.reviewer()))
                .with("review", review.review())
                .with("staleTranslations", review.staleTranslations())
                .with("rights", rights(faq));
    }

    private JsonObject question(StoredFaq stored, LocalizedQuestion question) {
        return new JsonObject()
                .with("anchor", question.anchor())
                .with("formerAnchors", question.formerAnchors())
                .with("question", texts.plain(question.question()))
                .with("shortHeading", texts.plain(question.shortHeading()))
                .with("answer", texts.rich(question.answer(), stored.faq()))
                .with("healthAspect", Texts.orNull(question.healthAspect()))
                .with("href", addresses.question(stored, question.anchor()));
    }

    private JsonObject found(StoredFaq stored, LocalizedQuestion question) {
        return new JsonObject()
                .with("anchor", question.anchor())
                .with("question", texts.plain(question.question()))
                .with("href", addresses.question(stored, question.anchor()));
    }

    private static JsonObject source(Source source) {
        return new JsonObject()
                .with("title", source.title())
                .with("url", source.isOnTheWeb() ? source.url() : null);
    }

    private List<Object> related(StoredFaq stored) {
        return stored.faq().relatedFaqs().stream()
                .distinct()
                .filter(identifier -> !identifier.equals(stored.identifier()))
                .flatMap(identifier -> pageRequest.visitor().faqs().byId(identifier).stream())
                .filter(other -> !pageRequest.reviewRules().hides(other.faq()))
                .map(this::link)
                .toList();
    }

    private Object link(StoredFaq other) {
        return new JsonObject()
                .with("path", DeliveryLinks.path(other))
                .with("href", addresses.faq(other, ".json"))
                .with("title", texts.title(other.readIn(locale).title().in(locale)));
    }

    private static @Nullable JsonObject person(Person who) {
        return who.isKnown()
                ? new JsonObject()
                        .with("name", who.name())
                        .with("credentials", Texts.orNull(who.credentials()))
                : null;
    }

    /** The attribution says whom to name: the author and the owner, as far as they are known. */
    private static JsonObject rights(TreatmentFaq faq) {
        Rights rights = faq.rights();
        String attribution =
                Stream.of(faq.author().name(), faq.author().credentials(), rights.holder())
                        .filter(name -> !WhiteSpace.isBlank(name))
                        .collect(Collectors.joining(", "));
        return new JsonObject()
                .with("statement", Texts.orNull(rights.statement()))
                .with("holder", Texts.orNull(rights.holder()))
                .with("year", rights.year())
                .with("attribution", Texts.orNull(attribution));
    }

    /** The languages of the site in which there is at least a title. */
    private List<Object> languages(TreatmentFaq faq) {
        return pageRequest.languages().all().stream()
                .filter(
                        each ->
                                each.equals(locale.defaultLocale())
                                        || faq.title().isTranslatedInto(each))
                .map(each -> (Object) each.toLanguageTag())
                .toList();
    }

    private static <T> List<Object> each(List<T> list, Function<T, Object> members) {
        return list.stream().map(members).toList();
    }

    private static @Nullable String time(Instant instant) {
        return instant.equals(Instant.EPOCH)
                ? null
                : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
