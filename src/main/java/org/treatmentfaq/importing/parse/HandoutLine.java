package org.treatmentfaq.importing.parse;

/**
 * A line of a handout that is not blank.
 *
 * @param number its place in the file, counted from 1 and with the blank lines
 * @param text without the white space around it
 * @param role what it was taken for
 * @param reason why it is furniture; empty for every other role
 */
public record HandoutLine(int number, String text, LineRole role, String reason) {}
