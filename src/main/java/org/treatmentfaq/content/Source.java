package org.treatmentfaq.content;

/**
 * A publication that supports a FAQ.
 *
 * @param title what the publication is called
 * @param url its web address, empty if it has none
 */
public record Source(String title, String url) {}
