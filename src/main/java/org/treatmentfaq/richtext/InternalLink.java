package org.treatmentfaq.richtext;

/**
 * A link of a rich text to other content of the CMS, which has an address only in a request.
 *
 * @param workspace workspace of the target
 * @param identifier JCR identifier of the target
 * @param suffix what follows the address: a query or a fragment, or empty
 */
public record InternalLink(String workspace, String identifier, String suffix) {}
