package org.treatmentfaq.importing.parse;

/**
 * What the person who imports wants of a handout.
 *
 * @param safety whether the first section that reads like advice on safety becomes the FAQ's safety
 *     part instead of a question
 */
public record HandoutOptions(boolean safety) {

    public static final HandoutOptions PLAIN = new HandoutOptions(false);
}
