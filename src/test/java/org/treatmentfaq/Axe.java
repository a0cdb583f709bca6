package org.treatmentfaq;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core says of a page: all that WCAG 2.2 AA asks for and it can see, and good advice. */
public final class Axe {

    private static final String RUN =
            "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa', 'best-practice']})).violations.map("
                    + "v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))";

    private static final String SCRIPT = script();

    private Axe() {}

    /** One text for each rule that is broken, with the elements that break it. */
    public static List<String> complaints(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream stream =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
