package org.treatmentfaq.jcr;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Review;

/**
 * Sets properties of one node. A property that already says the same is left alone, so that writing
 * what was read changes nothing; an empty value removes the property. Does not save.
 */
final class NodeWriter {

    private final Node node;

    NodeWriter(Node node) {
        this.node = node;
    }

    /** What is stored now, after what was written before. */
    private NodeReader stored() {
        return new NodeReader(node);
    }

    void text(String name, String value) throws RepositoryException {
        if (stored().text(name).equals(value) && (value.isEmpty() || stored().isText(name))) {
            return;
        }
        makeRoom(name, value.isEmpty());
        if (!value.isEmpty()) {
            node.setProperty(name, value);
        }
    }

    void texts(String name, List<String> values) throws RepositoryException {
        if (stored().texts(name).equals(values)) {
            return;
        }
        if (values.isEmpty() || !isList(name)) {
            remove(name);
        }
        if (!values.isEmpty()) {
            node.setProperty(name, values.toArray(String[]::new));
        }
    }

    private boolean isList(String name) throws RepositoryException {
        return node.hasProperty(name) && node.getProperty(name).isMultiple();
    }

    void localized(String name, LocalizedText value) throws RepositoryException {
        text(name, value.original());
        Set<String> gone = new HashSet<>(stored().localized(name).translations().keySet());
        gone.removeAll(value.translations().keySet());
        for (String language : gone) {
            remove(name + "_" + language);
        }
        for (var translation : value.translations().entrySet()) {
            text(name + "_" + translation.getKey(), translation.getValue());
        }
    }

    /**
     * Stored as text, for Magnolia's text field shows a missing number as 0 and a year as 2,020. A
     * text that is no number stays until there is a number to replace it.
     */
    void number(String name, @Nullable Integer value) throws RepositoryException {
        if (value != null) {
            text(name, value.toString());
        } else if (stored().number(name) != null) {
            remove(name);
        }
    }

    /**
     * Stored as text, for a moment is another day in another time zone. A text that is no day stays
     * until there is a day to replace it.
     */
    void date(String name, @Nullable LocalDate value) throws RepositoryException {
        if (value != null) {
            text(name, value.toString());
        } else if (stored().date(name) != null) {
            remove(name);
        }
    }

    /** The days of a review. */
    void review(Review review) throws RepositoryException {
        date(Names.Faq.LAST_REVIEWED, review.lastReviewed());
        date(Names.Faq.NEXT_REVIEW, review.nextReview());
    }

    /**
     * A list cannot become a single value in place. Otherwise the property stays: who may set one
     * need not be allowed to remove it.
     */
    private void makeRoom(String name, boolean empty) throws RepositoryException {
        if (empty || isList(name)) {
            remove(name);
        }
    }

    private void remove(String name) throws RepositoryException {
        if (node.hasProperty(name)) {
            node.getProperty(name).remove();
        }
    }
}
