package org.treatmentfaq.setup;

import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.UsedFaqs;
import org.treatmentfaq.usage.FaqUsage;

/**
 * Looks again which pages show which FAQ, after a page was made, moved, removed or published, or a
 * component was given another FAQ. What else editors write on pages costs nothing. Never throws:
 * what was known stays until the next change.
 */
final class UsageListener implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(UsageListener.class);

    private static final Set<String> PROPERTIES =
            Set.of(
                    Names.Placement.FAQ,
                    Names.Placement.SHOW,
                    "mgnl:template",
                    "mgnl:activationStatus");

    private static final int NODE_EVENTS = Event.NODE_ADDED | Event.NODE_MOVED | Event.NODE_REMOVED;

    private final FaqUsage usage;
    private final SystemWork work;

    UsageListener(FaqUsage usage, SystemWork work) {
        this.usage = usage;
        this.work = work;
    }

    @Override
    public void onEvent(EventIterator events) {
        try {
            if (concern(events)) {
                refresh();
            }
        } catch (RepositoryException e) {
            LOG.error("What has changed on pages cannot be told", e);
        }
    }

    /** Looks through all pages. */
    void refresh() {
        try {
            usage.replace(work.in(Names.WEBSITE, UsedFaqs::pages));
        } catch (RuntimeException e) {
            LOG.error("Which pages show a FAQ cannot be told", e);
        }
    }

    private static boolean concern(EventIterator events) throws RepositoryException {
        while (events.hasNext()) {
            Event event = events.nextEvent();
            String path = event.getPath();
            if ((event.getType() & NODE_EVENTS) != 0
                    || PROPERTIES.contains(path.substring(path.lastIndexOf('/') + 1))) {
                return true;
            }
        }
        return false;
    }
}
