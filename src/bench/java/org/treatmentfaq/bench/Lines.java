package org.treatmentfaq.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked for: a line added here is measured and reported. */
final class Lines {

    private static final String SERVICE = "/.treatment-faq/v1";

    /** A query, which keeps the workbench's page cache out; it reaches nothing of the module. */
    private static final String PAGE = "/treatment-faq-demo/ims.html";

    private static final String RENDERED = PAGE + "?x=1";
    private static final String FAQ = SERVICE + "/faqs/intramuscular-stimulation.json";
    private static final String RARE = SERVICE + "/faqs.json?q=" + MadeUpFaqs.RARE_WORD;
    private static final String COMMON = SERVICE + "/faqs.json?q=" + MadeUpFaqs.COMMON_WORD;

    private final String few;
    private final String many;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param few address of the instance with few FAQs
     * @param many address of the one with many
     */
    Lines(URI few, URI many) {
        this.few = few.toString();
        this.many = many.toString();
    }

    List<Line> all() throws IOException {
        add("page from memory", "", memory("/.bench/page", RENDERED));
        add("page", "page from memory", few + RENDERED);
        add("page from the page cache", "page from memory", few + PAGE);
        add("JSON from memory", "", memory("/.treatment-faq/bench/json", FAQ));
        add("JSON", "JSON from memory", few + FAQ);
        addNotModified();
        add("page among 10,000 FAQs", "page", many + RENDERED);
        add("JSON among 10,000 FAQs", "JSON", many + FAQ);
        add("search, rare word", "JSON", few + RARE);
        add("search, rare word, 10,000 FAQs", "search, rare word", many + RARE);
        add("search, common word", "JSON", few + COMMON);
        add("search, common word, 10,000 FAQs", "search, common word", many + COMMON);
        return List.copyOf(lines);
    }

    private void add(String name, String comparedWith, String address) {
        lines.add(new Line(name, comparedWith, URI.create(address)));
    }

    /** An address that answers what another one answers now; a query for both or for none. */
    private String memory(String path, String original) throws IOException {
        Line.Answer answer = new Line("", "", URI.create(few + original)).ask();
        MemoryServlet.keep(path.substring(path.lastIndexOf('/') + 1), answer);
        return few + path + (original.contains("?") ? "?x=1" : "");
    }

    private void addNotModified() throws IOException {
        String tag = new Line("", "", URI.create(few + FAQ)).ask().tag();
        lines.add(
                new Line(
                        "JSON, not modified (304)",
                        "JSON",
                        URI.create(few + FAQ),
                        Map.of("If-None-Match", tag),
                        HttpURLConnection.HTTP_NOT_MODIFIED));
    }
}
