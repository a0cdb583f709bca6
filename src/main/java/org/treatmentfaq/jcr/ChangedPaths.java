package org.treatmentfaq.jcr;

import java.util.HashSet;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.observation.EventIterator;

/**
 * The places of a workspace that some events are about.
 *
 * @param changed the paths of the events
 * @param above those, and all paths above them
 */
record ChangedPaths(Set<String> changed, Set<String> above) {

    static ChangedPaths of(EventIterator events) throws RepositoryException {
        Set<String> changed = new HashSet<>();
        Set<String> above = new HashSet<>();
        while (events.hasNext()) {
            String path = events.nextEvent().getPath();
            changed.add(path);
            for (String each = path; !each.isEmpty() && above.add(each); ) {
                each = parent(each);
            }
        }
        return new ChangedPaths(changed, above);
    }

    /** Whether a node is changed or moved, by itself or with a node above it, or part of it is. */
    boolean concern(String path) {
        if (above.contains(path)) {
            return true;
        }
        for (String each = parent(path); !each.isEmpty(); each = parent(each)) {
            if (changed.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Empty above the first level: the root itself neither moves nor goes. */
    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
