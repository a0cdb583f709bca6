package org.treatmentfaq.jcr;

import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.Review;

/**
 * Sets properties of one node. A property that already says the same is left alone, so that writing
 * what was read changes nothing; an empty value removes the property. Does not save.
 */
final class WrittenFields {

    private final Node node;
    private final StoredFields stored;

    WrittenFields(Node node) {
        this.node = node;
        this.stored = new StoredFields(node);
    }

    void text(String name, String value) throws RepositoryException {
        if (stored.text(name).equals(value)) {
            return;
        }
        makeRoom(name, value.isEmpty());
        if (!value.isEmpty()) {
            node.setProperty(name, value);
        }
    }

    void texts(String name, List<String> values) throws RepositoryException {
        if (stored.texts(name).equals(values)) {
            return;
        }
        remove(name);
        if (!values.isEmpty()) {
            node.setProperty(name, values.toArray(String[]::new));
        }
    }

    void localized(String name, LocalizedText value) throws RepositoryException {
        text(name, value.original());
        Set<String> gone = new HashSet<>(stored.localized(name).translations().keySet());
        gone.removeAll(value.translations().keySet());
        for (String language : gone) {
            remove(name + "_" + language);
        }
        for (var translation : value.translations().entrySet()) {
            text(name + "_" + translation.getKey(), translation.getValue());
        }
    }

    void number(String name, @Nullable Integer value) throws RepositoryException {
        if (Objects.equals(stored.number(name), value)) {
            return;
        }
        remove(name);
        if (value != null) {
            node.setProperty(name, value.longValue());
        }
    }

    /** Stored as Magnolia's date field does: the start of the day in the server's zone. */
    void date(String name, @Nullable LocalDate value) throws RepositoryException {
        if (Objects.equals(stored.date(name), value)) {
            return;
        }
        makeRoom(name, value == null);
        if (value != null) {
            Calendar day = new GregorianCalendar(TimeZone.getDefault());
            day.clear();
            day.set(value.getYear(), value.getMonthValue() - 1, value.getDayOfMonth());
            node.setProperty(name, day);
        }
    }

    void review(Review review) throws RepositoryException {
        date(Names.Faq.LAST_REVIEWED, review.lastReviewed());
        date(Names.Faq.NEXT_REVIEW, review.nextReview());
        reviewState(review);
    }

    /** What the app filters by. */
    void reviewState(Review review) throws RepositoryException {
        text(Names.Faq.REVIEW_STATE, review.state().key());
        text(Names.Faq.NEXT_REVIEW_DAY, review.next().map(LocalDate::toString).orElse(""));
    }

    /**
     * A list cannot become a single value in place. Otherwise the property stays: who may set one
     * need not be allowed to remove it.
     */
    private void makeRoom(String name, boolean empty) throws RepositoryException {
        if (empty || (node.hasProperty(name) && node.getProperty(name).isMultiple())) {
            remove(name);
        }
    }

    private void remove(String name) throws RepositoryException {
        if (node.hasProperty(name)) {
            node.getProperty(name).remove();
        }
    }
}
