package conformance;

import info.magnolia.jcr.util.ContentMap;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.Node;

/** Plain object that templates see under the name "conffn". */
public class ConformanceFunctions {

    private final AtomicInteger counter = new AtomicInteger();
    private final AtomicInteger visits = new AtomicInteger();

    public String shout(String text) {
        return text.toUpperCase(Locale.ROOT) + "!";
    }

    public String kind(Object object) {
        return object instanceof ContentMap ? "map" : object instanceof Node ? "node" : "other";
    }

    public String title(ContentMap content) {
        return String.valueOf(content.get("title"));
    }

    public int counter() {
        return counter.incrementAndGet();
    }

    public int visits() {
        return visits.incrementAndGet();
    }
}
