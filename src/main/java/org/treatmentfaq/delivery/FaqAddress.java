package org.treatmentfaq.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the service's own path: {@code /faqs/<path>.<extension>}, where the path may
 * be that of a FAQ or {@code <path>/questions/<anchor>}. Immutable.
 *
 * @param path begins with a slash, not empty otherwise
 * @param extension with its dot
 */
record FaqAddress(String path, String extension) {

    static final String JSON = ".json";
    static final String JSON_LD = ".jsonld";
    static final String HTML = ".html";

    private static final String FAQS = "/faqs";
    private static final String QUESTIONS = "/questions/";

    /** Nobody sorts FAQs into more folders; it bounds what an address makes the server look for. */
    private static final int MAX_DEPTH = 100;

    /**
     * @param asked the part of the address that the servlet is given, decoded
     */
    static Optional<FaqAddress> of(String asked) {
        if (!asked.startsWith(FAQS + "/")
                || asked.chars().filter(character -> character == '/').count() > MAX_DEPTH) {
            return Optional.empty();
        }
        for (String extension : List.of(JSON_LD, JSON, HTML)) {
            if (asked.endsWith(extension)) {
                String path = asked.substring(FAQS.length(), asked.length() - extension.length());
                return path.length() > 1
                        ? Optional.of(new FaqAddress(path, extension))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A question of a FAQ. */
    record Question(String faq, String anchor) {}

    /** Which questions may be meant: a folder, or an anchor, may be called "questions" as well. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int at = path.indexOf(QUESTIONS, 1);
                at > 0 && extension.equals(JSON);
                at = path.indexOf(QUESTIONS, at + 1)) {
            String anchor = path.substring(at + QUESTIONS.length());
            if (!anchor.isEmpty()) {
                questions.add(new Question(path.substring(0, at), anchor));
            }
        }
        return questions;
    }
}
