package org.treatmentfaq.content;

import java.util.List;

/**
 * The words of a FAQ for readers of one language, as {@link SearchWords} has them, each with a
 * space on both sides. Immutable.
 *
 * @param names what the treatment is called
 * @param beforeQuestions what else the FAQ says before its questions
 * @param questions in reading order
 */
record Searchable(String names, String beforeQuestions, List<Asked> questions) {

    /** A question, and the words of its heading and its answer. */
    record Asked(LocalizedQuestion question, String heading, String answer) {

        private static Asked of(LocalizedQuestion asked) {
            return new Asked(
                    asked,
                    words(asked.shortHeading().text() + " " + asked.question().text()),
                    words(asked.answer().text().words()));
        }
    }

    static Searchable of(LocalizedFaq faq) {
        String others = String.join(" ", faq.alternateNames());
        return new Searchable(
                words(faq.title().text() + " " + faq.abbreviation() + " " + others),
                words(faq.summary().text() + " " + faq.safety().text().words()),
                faq.questions().stream().map(Asked::of).toList());
    }

    /** All words: those that the index has of the FAQ. */
    String all() {
        StringBuilder all = new StringBuilder(names).append(beforeQuestions);
        questions.forEach(asked -> all.append(asked.heading()).append(asked.answer()));
        return all.toString();
    }

    private static String words(String text) {
        return " " + SearchWords.indexed(RaisedWords.indexed(text)) + " ";
    }
}
