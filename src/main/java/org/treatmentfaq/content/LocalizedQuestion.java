package org.treatmentfaq.content;

/**
 * A question as readers of one language see it.
 *
 * @param anchor fragment identifier
 * @param question the full question, plain text
 * @param label short heading, plain text, or empty
 * @param answer the answer, safe to print
 */
public record LocalizedQuestion(String anchor, String question, String label, AnswerHtml answer) {}
