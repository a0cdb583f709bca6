package org.treatmentfaq.content;

import java.util.List;
import java.util.Optional;

/** The FAQs that a visitor may see. */
public interface TreatmentFaqs {

    /** The FAQ with that identifier; empty if there is none or the reader may not see it. */
    Optional<StoredFaq> byId(String identifier);

    /**
     * The FAQ at that path of its workspace; empty if there is none, the reader may not see it, or
     * that can be no path.
     */
    Optional<StoredFaq> byPath(String path);

    /**
     * Every FAQ, in the order of the repository: for lists of editors, not for requests of readers.
     */
    List<StoredFaq> all();

    /** The part of the FAQs that a reader looks for, the best first. */
    FaqSearch.Found find(FaqSearch search);
}
