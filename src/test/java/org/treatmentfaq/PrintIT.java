package org.treatmentfaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Prints the handout of the demo clinic with a real browser and reads the paper: its words and its
 * code. A picture of the first sheet is left in {@code target/screens}.
 */
class PrintIT {

    private static final String IMS = "/treatment-faq-demo/ims";
    private static final int DOTS_PER_INCH = 200;

    private static Instances instances;
    private static WorkbenchServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.startOrSkip();
        instances = Instances.inMemory(FurtherModules.of(List.of()));
        server = WorkbenchServer.start(instances, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
            instances.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void printsEveryAnswerWordForWord(String format) throws Exception {
        List<String> answers;
        try (Page page = open(IMS + ".html")) {
            answers = page.locator(".treatment-faq__answer").allTextContents();
        }

        byte[] pdf = print(format);
        String paper = PdfText.text(pdf);

        assertThat(PdfText.sheets(pdf)).hasSize(1);
        assertThat(answers).hasSize(4);
        assertThat(answers).allSatisfy(answer -> assertThat(paper).contains(PdfText.words(answer)));
        assertThat(paper)
                .startsWith(PdfText.words("Demo Clinic IMS - Intramuscular Stimulation"))
                .contains(
                        PdfText.words(
                                "Copyright 2020 Infinity Physiotherapy | All Rights Reserved"))
                .contains(PdfText.words("Written by Amanda Sin, MPT"))
                .contains(PdfText.words(server.publicAddress() + IMS + ".html"))
                .containsPattern("Lastchanged[A-Z][a-z]+\\d{1,2},\\d{4}Version[0-9a-f]{8}$")
                .doesNotContain("Backtothepage");
    }

    @Test
    void printsTheRevisionOfTheService() throws Exception {
        try (Page page = open("/.treatment-faq/v1/faqs/intramuscular-stimulation.json")) {
            String json = page.innerText("body");

            String version = PdfText.text(print("A4")).replaceFirst(".*Version", "");

            assertThat(json).contains("\"revision\":\"" + version + "\"");
        }
    }

    @Test
    void printsAtTheTouchOfAButton_andLeadsBack() {
        try (Page page = chromium.browser().newPage()) {
            page.addInitScript("window.asked = 0; window.print = () => window.asked++");
            page.navigate(server.publicAddress() + IMS + ".handout");
            Locator button = page.getByRole(AriaRole.BUTTON);
            button.click();
            assertThat(page.evaluate("window.asked")).isEqualTo(1);
            assertThat(Axe.complaints(page)).isEmpty();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(button.isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.getByText("Back to the page").click();
            assertThat(page.url()).isEqualTo(server.publicAddress() + IMS + ".html");
        }
    }

    @Test
    void offersNoButton_withoutScript() {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.publicAddress() + IMS + ".handout");

            assertThat(page.locator("button").count()).isEqualTo(1);
            assertThat(page.locator("button").isVisible()).isFalse();
            assertThat(page.getByText("Back to the page").isVisible()).isTrue();
        }
    }

    @Test
    void printsACodeThatLeadsToThePage() throws Exception {
        Optional<String> read = Optional.empty();
        try (PDDocument paper = Loader.loadPDF(print("A4"))) {
            PDFRenderer sheets = new PDFRenderer(paper);
            for (int sheet = 0; sheet < paper.getNumberOfPages(); sheet++) {
                BufferedImage picture = sheets.renderImageWithDPI(sheet, DOTS_PER_INCH);
                Path file = BuildOutput.SCREENS.resolve("handout-" + (sheet + 1) + ".png");
                ImageIO.write(picture, "png", file.toFile());
                Optional<String> code = code(picture);
                read = code.isPresent() ? code : read;
            }
        }

        assertThat(read).contains(server.publicAddress() + IMS + ".html");
    }

    @Test
    void printsWhereALinkLeads_whenItLeadsElsewhere() throws Exception {
        String links = "<p><a href='https://example.org/x'>There</a>, <a href='/team'>team</a></p>";
        try (Page page = open(IMS + ".handout")) {
            page.evaluate("html => document.querySelector('main').innerHTML += html", links);

            assertThat(PdfText.text(page.pdf()))
                    .contains("There(https://example.org/x),teamThispage");
        }
    }

    private static byte[] print(String format) {
        try (Page page = open(IMS + ".handout")) {
            return page.pdf(
                    new Page.PdfOptions()
                            .setFormat(format)
                            .setPath(BuildOutput.SCREENS.resolve("handout-" + format + ".pdf")));
        }
    }

    private static Optional<String> code(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        try {
            return Optional.of(
                    new QRCodeReader()
                            .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static Page open(String path) {
        Page page = chromium.browser().newPage();
        page.navigate(server.publicAddress() + path);
        return page;
    }
}
