package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How a long FAQ flows over several sheets. It is printed from several heights on, so that the end
 * of a sheet falls into every part of a question.
 */
class PrintFlowIT {

    private static final Path FAQ_PAGES = Path.of("src/test/resources/modules/faq-pages");
    private static final int COPIES = 5;
    private static final int STEP = 25;
    private static final int STEPS = 6;

    /** Marks the first and the last words of each copy of a question; some are made long. */
    private static final String COPY =
            """
            copies => {
              const items = [...document.querySelectorAll("main section, .treatment-faq__item")];
              const last = items.at(-1);
              let number = 0;
              for (let copy = 0; copy < copies; copy++) {
                for (const item of items) {
                  const clone = item.cloneNode(true);
                  number++;
                  const answer = clone.querySelector("[class$=__answer]");
                  if (number % 7 === 0) {
                    const text = answer.textContent + " ";
                    answer.replaceChildren(document.createElement("p"));
                    answer.firstChild.textContent = text.repeat(Math.ceil(3000 / text.length));
                    clone.classList.remove("handout__brief", "treatment-faq__brief");
                    clone.dataset.long = "";
                  }
                  clone.querySelector("[class$=__question]").append(` [q${number}]`);
                  answer.append(`[a${number}]`);
                  answer.normalize();
                  last.after(clone);
                }
              }
              items.forEach((item) => item.remove());
            }""";

    private static OpenBrowser open;

    @BeforeAll
    static void start() throws Exception {
        open = OpenBrowser.withModules(FAQ_PAGES);
    }

    @AfterAll
    static void stop() {
        if (open != null) {
            open.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"long.handout, A4", "long.handout, Letter", "long-open.html, A4"})
    void leavesNoHeadingAlone_andSplitsNoShortQuestion(String path, String format)
            throws IOException {
        try (Page page = longPage(path)) {
            List<String> faults = faults(page, format);

            assertThat(faults).isEmpty();
        }
    }

    @Test
    void seesBoth() throws IOException {
        try (Page page = longPage("long.handout")) {
            page.addStyleTag(
                    new Page.AddStyleTagOptions()
                            .setContent(
                                    "* { break-after: auto !important; break-inside: auto"
                                            + " !important; orphans: 1 !important }"));

            List<String> faults = faults(page, "A4");

            assertThat(faults).anyMatch(fault -> fault.startsWith("alone"));
            assertThat(faults).anyMatch(fault -> fault.startsWith("split"));
        }
    }

    private static Page longPage(String path) {
        Page page = open.browser().newPage();
        page.navigate(open.publicAddress("/faq-pages/" + path));
        page.evaluate(COPY, COPIES);
        return page;
    }

    private static List<String> faults(Page page, String format) throws IOException {
        int questions =
                ((Number) page.evaluate("document.body.innerText.match(/\\[q\\d+/g).length"))
                        .intValue();
        List<?> splittable =
                (List<?>)
                        page.evaluate(
                                "[...document.querySelectorAll('[data-long]')].map(e => e.textContent.match(/\\[q(\\d+)/)[1])");
        List<String> faults = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            page.evaluate(
                    "height => { document.querySelector('h1').style.paddingBlockStart = height + 'pt'; }",
                    step * STEP);
            List<String> sheets = PdfText.sheets(page.pdf(new Page.PdfOptions().setFormat(format)));
            assertThat(sheets).hasSizeGreaterThan(2);
            for (int question = 1; question <= questions; question++) {
                int start = sheet(sheets, "[q" + question + "]");
                if (sheets.get(start).endsWith("[q" + question + "]")) {
                    faults.add("alone: " + question + " from " + step * STEP);
                }
                if (start != sheet(sheets, "[a" + question + "]")
                        && !splittable.contains(String.valueOf(question))) {
                    faults.add("split: " + question + " from " + step * STEP);
                }
            }
        }
        return faults;
    }

    private static int sheet(List<String> sheets, String words) {
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            if (sheets.get(sheet).contains(words)) {
                return sheet;
            }
        }
        throw new AssertionError(words + " is on no sheet");
    }
}
