package org.treatmentfaq.content;

/**
 * A FAQ and where it is stored.
 *
 * @param identifier JCR identifier
 * @param path path in its workspace, for messages to editors
 * @param published whether visitors have it, in this state or an earlier one; asked on the author
 *     instance only
 * @param faq the content
 */
public record StoredFaq(String identifier, String path, boolean published, TreatmentFaq faq) {}
