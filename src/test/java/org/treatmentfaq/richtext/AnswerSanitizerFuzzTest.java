package org.treatmentfaq.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers assembled from a vocabulary of bad markup, judged by another parser than the sanitizer's.
 * What was found goes into the corpus folder as a file and is replayed.
 */
class AnswerSanitizerFuzzTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/answers");
    private static final int ANSWERS = 3_000;
    private static final int MAX_LENGTH = 14;

    private static final Set<String> ELEMENTS =
            Set.of(
                    ("html head body p br strong b em i u sub sup span ul ol li blockquote h2 h3 h4 h5 h6"
                                    + " table caption thead tbody tfoot tr th td abbr a img dl dt dd figure figcaption pre hr s del"
                                    + " ins q cite mark small time dfn code kbd samp var bdi bdo ruby rt rp")
                            .split(" "));

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("a", Set.of("href")),
                    Map.entry("img", Set.of("src", "alt", "width", "height")),
                    Map.entry("abbr", Set.of("title")),
                    Map.entry("dfn", Set.of("title")),
                    Map.entry("ol", Set.of("start", "type", "reversed")),
                    Map.entry("li", Set.of("value", "type")),
                    Map.entry("time", Set.of("datetime")),
                    Map.entry("del", Set.of("datetime")),
                    Map.entry("ins", Set.of("datetime")),
                    Map.entry("th", Set.of("colspan", "rowspan", "scope", "headers")),
                    Map.entry("td", Set.of("colspan", "rowspan", "headers")));

    private static final List<String> CHUNKS =
            List.of(
                    "word",
                    " ",
                    "é’…",
                    "&nbsp;",
                    "\uD83D\uDC89",
                    "نعم",
                    "<",
                    ">",
                    "\"",
                    "'",
                    "`",
                    "&",
                    "&lt;script&gt;",
                    "&#x6a;avascript:",
                    "\u0000",
                    "\uD83D",
                    "<p>",
                    "</p>",
                    "<b>",
                    "</b>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<ol start=2>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<caption>",
                    "<h2>",
                    "</h3>",
                    "<blockquote>",
                    "<span>",
                    "</span>",
                    "<br/>",
                    "</a>",
                    "<a href=\"javascript:alert(1)\">",
                    "<a href='/link-0'>",
                    "<a data-stored-link=\"0\">",
                    "<a href=\"${link:{uuid:{1},repository:{website},handle:{/a},nodeData:{},extension:{html}}}#x\">",
                    "${link:{uuid:{1},repository:{website},handle:{/a},nodeData:{},extension:{html}}}",
                    "<a href=\"//x.org\" onclick=\"x()\" style=\"a\">",
                    "<img src=x onerror=alert(1)>",
                    "<img src=\"/a.png\" alt='\"><script>x</script>'>",
                    "<script>",
                    "</script>",
                    "<style>",
                    "</style>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<svg onload=x>",
                    "</svg>",
                    "<math><mi//xlink:href=\"data:x\">",
                    "<iframe srcdoc='<p>'>",
                    "<textarea>",
                    "</textarea>",
                    "<title>",
                    "<noscript>",
                    "<template>",
                    "<select><option>",
                    "<xmp>",
                    "<plaintext>",
                    "<form action=x>",
                    "<object>",
                    "<base href=//x.org>",
                    "<meta http-equiv=refresh content=0>",
                    "<p lang=\"x\"y\" id=content class=a",
                    "<p/onmouseover=x()>",
                    "<div><h1>",
                    "<s>",
                    "</s>",
                    "<del datetime=2026-01-01>",
                    "</del>",
                    "<sup>",
                    "</sup>",
                    "<dl><dt id='a\"b'>",
                    "<dd>",
                    "</dl>",
                    "<pre>\n",
                    "</pre>",
                    "<ol type=a reversed start='-3'>",
                    "<li value=9999999999>",
                    "<ruby>a<rt>",
                    "<figure><figcaption>",
                    "<q>",
                    "<hr>",
                    "<section>",
                    "</section>",
                    "<x-y>",
                    "</x-y>",
                    "<video src=https://x.org/a>",
                    "<video><source src='javascript:x'>",
                    "</video>",
                    "<img alt=words>",
                    "<a name=n id=m>",
                    "<span style='text-decoration:line-through;vertical-align:super'>",
                    "\uFDD0",
                    "\uFDD3");

    @ParameterizedTest
    @ValueSource(longs = {1, 20_260_101, 987_654_321})
    void leavesOnlyWhatIsAllowed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ANSWERS; i++) {
            String stored = answer(random);
            check("seed " + seed + ", answer " + i, stored);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void leavesOnlyWhatIsAllowed_whenItWasFoundBefore(Path file) throws IOException {
        check(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=x>a</p>",
                "<p class=content>a</p>",
                "<a href=' JavaScript:x'>a</a>",
                "<img src='//x.org/a.png'>",
                "<a data-stored-link=0>a</a>",
            })
    void wouldSeeWhatIsNotAllowed(String html) {
        assertThatThrownBy(() -> checkMarkup("control", html)).isInstanceOf(AssertionError.class);
    }

    @Test
    void hasACorpus() throws IOException {
        assertThat(corpus()).isNotEmpty();
    }

    static Stream<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    private static String answer(Random random) {
        StringBuilder answer = new StringBuilder();
        for (int length = 1 + random.nextInt(MAX_LENGTH); length > 0; length--) {
            answer.append(CHUNKS.get(random.nextInt(CHUNKS.size())));
        }
        return answer.toString();
    }

    private static void check(String origin, String stored) {
        AnswerHtml unresolved = AnswerSanitizer.sanitize(stored);
        AnswerHtml resolved = unresolved.resolve(link -> Optional.of("/" + link.workspace()));

        for (AnswerHtml safe : List.of(unresolved, resolved)) {
            checkMarkup(origin + ": " + stored, safe.toString());
            assertThat(safe.toString().replaceAll("<[^<>]*>", ""))
                    .as("only tags have brackets, %s: %s", origin, stored)
                    .doesNotContain("<", ">");
            assertThat(AnswerSanitizer.sanitize(safe.toString()).toString())
                    .as("sanitized twice, %s: %s", origin, stored)
                    .isEqualTo(safe.toString());
        }
        assertThat(resolved.text()).as("%s: %s", origin, stored).isEqualTo(unresolved.text());
    }

    private static void checkMarkup(String origin, String html) {
        Document parsed = Jsoup.parseBodyFragment(html, "https://clinic.example/");
        for (Element element : parsed.getAllElements()) {
            checkElement(origin, element);
        }
    }

    private static void checkElement(String origin, Element element) {
        if (element instanceof Document) {
            return;
        }
        assertThat(ELEMENTS).as(origin).contains(element.tagName());
        for (Attribute attribute : element.attributes()) {
            if (!Set.of("lang", "dir", "id").contains(attribute.getKey())) {
                assertThat(ATTRIBUTES.getOrDefault(element.tagName(), Set.of()))
                        .as(origin)
                        .contains(attribute.getKey());
            }
        }
        assertThat(element.attr("href").strip().toLowerCase(Locale.ROOT))
                .as(origin)
                .doesNotStartWith("javascript:")
                .doesNotStartWith("data:");
        if (element.tagName().equals("img")) {
            assertThat(URI.create(element.absUrl("src")).getHost())
                    .as(origin)
                    .isEqualTo("clinic.example");
        }
    }
}
