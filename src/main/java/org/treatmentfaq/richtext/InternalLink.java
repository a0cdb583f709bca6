package org.treatmentfaq.richtext;

/**
 * A link in rich text to other content of the CMS. Its address depends on the request.
 *
 * @param workspace workspace of the target
 * @param identifier JCR identifier of the target
 * @param suffix what follows the address: a query or a fragment, or empty
 */
public record InternalLink(String workspace, String identifier, String suffix) {}
