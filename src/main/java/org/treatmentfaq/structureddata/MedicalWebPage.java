package org.treatmentfaq.structureddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.Layout;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.LocalizedQuestion;
import org.treatmentfaq.content.Placement;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.richtext.LinkResolver;

/**
 * A page with FAQs as schema.org data. Facts about the page (author, reviewer, rights, topic) are
 * stated only if they hold for every FAQ on it and readers see them, a review only if it is one of
 * all the texts that they see; a question that was written for the page alone has no author and no
 * reviewer.
 *
 * @param address absolute address of the page
 * @param title the page's title
 * @param language BCP 47 tag of its language
 * @param faqs what it shows, in reading order
 */
public record MedicalWebPage(String address, String title, String language, List<ShownFaq> faqs) {

    public MedicalWebPage {
        faqs = List.copyOf(faqs);
    }

    /** A page that shows the whole of one FAQ and nothing else. */
    public static MedicalWebPage of(String address, StoredFaq stored, ContentLocale locale) {
        LocalizedFaq faq = stored.in(locale);
        Placement whole = Placement.whole(stored.identifier(), Layout.AUTO);
        ShownFaq shown =
                new ShownFaq(stored.identifier(), faq, whole, faq.questions(), true)
                        .withReviewOf(stored, locale);
        return new MedicalWebPage(
                address, faq.title().text(), locale.wanted().toLanguageTag(), List.of(shown));
    }

    /**
     * The page as one node; nothing for a page without FAQs.
     *
     * @param links resolves links as the page does
     */
    public JsonLd toJsonLd(LinkResolver links) {
        return toJsonLd(links, address);
    }

    /**
     * The same of a FAQ that may have no page of its own.
     *
     * @param links resolves links as the page does
     * @param base absolute address that addresses in answers are relative to
     */
    public JsonLd toJsonLd(LinkResolver links, String base) {
        if (faqs.isEmpty()) {
            return JsonLd.NONE;
        }
        AnswerText text = new AnswerText(address, base);
        List<Object> questions = questions(links, text);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put(
                "@type",
                questions.isEmpty() ? "MedicalWebPage" : List.of("MedicalWebPage", "FAQPage"));
        SchemaOrg.put(page, "@id", address);
        SchemaOrg.put(page, "url", address);
        SchemaOrg.put(page, "name", title);
        SchemaOrg.put(page, "inLanguage", language);
        SchemaOrg.put(page, "about", agreed(SchemaOrg::therapy));
        SchemaOrg.put(page, "hasPart", safety(links, text));
        putSignatures(page);
        SchemaOrg.put(page, "citation", citations());
        SchemaOrg.put(page, "mainEntity", questions);
        return JsonLd.of(page);
    }

    /**
     * When not to have a treatment, and when to call; with the treatment where there are others.
     */
    private List<Object> safety(LinkResolver links, AnswerText text) {
        boolean isOfAll = !agreed(SchemaOrg::therapy).equals("");
        return faqs.stream()
                .map(ShownFaq::faq)
                .filter(faq -> !faq.safety().text().isBlank())
                .map(faq -> SchemaOrg.safety(faq, safety(faq, links, text), isOfAll))
                .distinct()
                .toList();
    }

    private static String safety(LocalizedFaq faq, LinkResolver links, AnswerText text) {
        return text.of(faq.safety().text().resolve(links));
    }

    private void putSignatures(Map<String, Object> page) {
        if (faqs.stream().anyMatch(ShownFaq::hasOwnQuestions)) {
            return;
        }
        if (shows(Placement.Part.BYLINE)) {
            SchemaOrg.put(page, "author", agreed(faq -> SchemaOrg.person(faq.author())));
        }
        if (shows(Placement.Part.REVIEW) && faqs.stream().noneMatch(ShownFaq::changed)) {
            SchemaOrg.put(page, "reviewedBy", agreed(faq -> SchemaOrg.person(faq.reviewer())));
            SchemaOrg.put(page, "lastReviewed", agreed(SchemaOrg::lastReviewed));
        }
        if (shows(Placement.Part.RIGHTS)) {
            SchemaOrg.put(page, "copyrightHolder", agreed(faq -> SchemaOrg.holder(faq.rights())));
            SchemaOrg.put(page, "copyrightYear", agreed(faq -> SchemaOrg.year(faq.rights())));
            SchemaOrg.put(page, "copyrightNotice", agreed(faq -> faq.rights().statement()));
        }
    }

    private boolean shows(Placement.Part part) {
        return faqs.stream().anyMatch(faq -> faq.placement().shows(part));
    }

    /** The value that all FAQs have; an empty text if they differ. */
    private Object agreed(Function<LocalizedFaq, Object> fact) {
        Set<Object> values = faqs.stream().map(ShownFaq::faq).map(fact).collect(Collectors.toSet());
        return values.size() == 1 ? values.iterator().next() : "";
    }

    private List<Object> citations() {
        return faqs.stream()
                .filter(shown -> shown.placement().shows(Placement.Part.SOURCES))
                .flatMap(shown -> shown.faq().sources().stream())
                .map(SchemaOrg::source)
                .distinct()
                .toList();
    }

    private List<Object> questions(LinkResolver links, AnswerText text) {
        Map<String, Object> questions = new LinkedHashMap<>();
        for (ShownFaq shown : faqs) {
            for (LocalizedQuestion question : shown.canonicalQuestions()) {
                String answer = text.of(question.answer().text().resolve(links));
                if (!answer.isEmpty()) {
                    questions.putIfAbsent(
                            shown.identifier() + "#" + question.anchor(),
                            SchemaOrg.question(question.question().text(), answer));
                }
            }
        }
        return new ArrayList<>(questions.values());
    }
}
