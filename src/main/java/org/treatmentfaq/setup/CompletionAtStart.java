package org.treatmentfaq.setup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.jcr.IncompleteFaqs;
import org.treatmentfaq.jcr.Names;

/**
 * Completes the FAQs that came while the module was not running. A query tells which they are;
 * after an update of the module all are looked at. Run it once.
 */
final class CompletionAtStart implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CompletionAtStart.class);

    /** Then others may complete what they changed. */
    private static final int BATCH = 50;

    private final SystemWork work;
    private final FaqCompletion completion;
    private volatile boolean stopped;

    CompletionAtStart(SystemWork work, FaqCompletion completion) {
        this.work = work;
        this.completion = completion;
    }

    @Override
    public void run() {
        try {
            boolean updated = work.in("config", MarkForCompletionTask::isMarked);
            Deque<String> open =
                    new ArrayDeque<>(
                            work.in(Names.WORKSPACE, session -> candidates(updated, session)));
            while (!open.isEmpty() && !stopped) {
                completeSome(open);
            }
            if (updated && open.isEmpty()) {
                work.in("config", MarkForCompletionTask::unmark);
            }
        } catch (RuntimeException e) {
            LOG.error("FAQs that lack their search text are not found until they are saved", e);
        }
    }

    private static Collection<String> candidates(boolean all, Session session)
            throws RepositoryException {
        return all ? IncompleteFaqs.all(session) : IncompleteFaqs.identifiers(session);
    }

    private void completeSome(Deque<String> open) {
        List<String> some = new ArrayList<>();
        while (some.size() < BATCH && !open.isEmpty()) {
            some.add(open.remove());
        }
        completion.complete(some);
    }

    /** Ends after the FAQs at hand; the others are completed after the next start. */
    void stop() {
        stopped = true;
    }
}
