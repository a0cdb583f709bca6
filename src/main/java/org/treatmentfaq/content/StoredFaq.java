package org.treatmentfaq.content;

/**
 * A FAQ and where it is stored.
 *
 * @param identifier JCR identifier
 * @param path path in its workspace, for messages to editors
 * @param faq the content
 */
public record StoredFaq(String identifier, String path, TreatmentFaq faq) {}
