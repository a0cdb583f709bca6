package org.treatmentfaq.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Question;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.content.TreatmentFaq;

/**
 * FAQs of the size of a handout, the same ones each time. Everyday words are in each of them, the
 * name of a treatment in few: as searches find them.
 */
final class MadeUpFaqs {

    static final String COMMON_WORD = "muscle";

    /** A treatment's name that about four of a thousand have. */
    static final String RARE_WORD = "tavoke";

    private static final List<String> WORDS =
            List.of(
                    ("muscle joint back neck shoulder knee hip pain relief stretch heat ice rest"
                                    + " week day pageRequest clinic therapist patient exercise walk work"
                                    + " sleep needle pressure swelling bruise skin nerve posture"
                                    + " balance strength movement injury surgery pregnancy child"
                                    + " doctor question answer before after during often never"
                                    + " some many most light slow deep gentle usual safe the a of"
                                    + " to in with and is are may can for your you it this")
                            .split(" "));

    private static final List<String> SYLLABLES =
            List.of("ta", "vo", "ke", "ri", "mu", "sel", "no", "pha", "do", "li");

    private static final int QUESTIONS = 8;

    private final Random random;

    MadeUpFaqs(long seed) {
        random = new Random(seed);
    }

    TreatmentFaq next() {
        return TreatmentFaq.titled(LocalizedText.of(name() + " therapy"))
                .abbreviation(name())
                .alternateNames(List.of(name(), name()))
                .summary(LocalizedText.of(sentence()))
                .safety(LocalizedText.of(paragraph()))
                .disclaimer(LocalizedText.of(paragraph()))
                .questions(questions())
                .sources(List.of(new Source(sentence(), "https://example.org/" + name())))
                .author(new Person("Ann Other", "MPT"))
                .build();
    }

    private String name() {
        return Stream.generate(() -> pick(SYLLABLES)).limit(3).collect(Collectors.joining());
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < QUESTIONS; number++) {
            String answer = paragraph() + paragraph();
            questions.add(Question.of(words(8) + "?", answer, "question-" + number));
        }
        return questions;
    }

    private String paragraph() {
        return "<p>" + sentence() + " <strong>" + words(3) + "</strong>. " + sentence() + "</p>";
    }

    private String sentence() {
        return words(20) + ".";
    }

    private String words(int count) {
        return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
