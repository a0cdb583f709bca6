package org.treatmentfaq.importing.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.TreatmentFaq;

/** What editors changed in a FAQ since its handout was imported last. */
public final class EditorChanges {

    private EditorChanges() {}

    /**
     * The fields, as {@code title} or {@code questions[pain].answer}, whose text in the default
     * language is not what the last import gave and would be overwritten with something else.
     */
    public static List<String> lostBy(
            TreatmentFaq stored, TreatmentFaq asImportedLastTime, TreatmentFaq imported) {
        Map<String, String> now = texts(stored);
        Map<String, String> before = texts(Reimport.update(stored, asImportedLastTime).faq());
        // An update keeps these two where the handout has none; so editors may have written them
        Map<String, String> given = texts(asImportedLastTime);
        List.of("safety", "reviewer")
                .forEach(field -> before.put(field, given.getOrDefault(field, "")));
        Map<String, String> after = texts(Reimport.update(stored, imported).faq());
        return now.keySet().stream()
                .filter(field -> differ(field, now, before) && differ(field, now, after))
                .toList();
    }

    private static boolean differ(
            String field, Map<String, String> texts, Map<String, String> others) {
        return !texts.getOrDefault(field, "").equals(others.getOrDefault(field, ""));
    }

    /** What an import writes, by field and but for its layout. */
    private static Map<String, String> texts(TreatmentFaq faq) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", faq.title().original());
        texts.put("abbreviation", faq.abbreviation());
        texts.put("summary", faq.summary().original());
        texts.put("safety", faq.safety().original());
        texts.put("author", person(faq.author()));
        texts.put("reviewer", person(faq.reviewer()));
        texts.put("rights", faq.rights().statement());
        for (Question question : Anchors.complete(faq.questions())) {
            String field = "questions[" + question.anchor() + "].";
            texts.put(field + "question", question.question().original());
            texts.put(field + "answer", question.answer().original());
        }
        texts.replaceAll((field, text) -> Wording.of(text));
        return texts;
    }

    private static String person(Person person) {
        return Wording.of(person.name()) + ", " + Wording.of(person.credentials());
    }
}
