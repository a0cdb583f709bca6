package org.treatmentfaq.rendering;

import org.treatmentfaq.content.Localized;

/**
 * A link to a page of a related FAQ.
 *
 * @param title what the other treatment is called
 * @param address of the page
 */
public record RelatedFaq(Localized<String> title, String address) {}
