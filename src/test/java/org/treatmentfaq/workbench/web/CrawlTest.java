package org.treatmentfaq.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.HtmlChecker;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;

/** Every link of the workbench, of the demo clinic and of another module's page leads somewhere. */
class CrawlTest {

    private static final Path FOREIGN_CLINIC = Path.of("src/test/resources/modules/foreign-clinic");
    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(FOREIGN_CLINIC)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void stop() {
        SERVER.close();
        INSTANCES.close();
    }

    @Test
    void leadsVisitorsNowhereElse() {
        Crawl crawl = Crawl.from(SERVER.address(), new Person(), CrawlTest::isForVisitors);

        assertThat(crawl.deadLinks()).isEmpty();
        assertThat(crawl.addresses())
                .contains(
                        "/",
                        "/public/treatment-faq-demo.html",
                        "/public/treatment-faq-demo/ims.html",
                        "/public/treatment-faq-demo/ims.handout",
                        "/public/treatment-faq-demo/first-appointment.html",
                        "/public/foreign-clinic.html",
                        "/public/.treatment-faq/v1/faqs/intramuscular-stimulation.json",
                        "/public/.resources/treatment-faq/webresources/treatment-faq.css",
                        "/public/.resources/treatment-faq/webresources/treatment-faq.js",
                        "/public/.resources/treatment-faq/webresources/print.css",
                        "/public/.resources/treatment-faq/webresources/print.js",
                        "/.resources/treatment-faq/webresources/icon.svg");
        assertThat(crawl.pages()).hasSizeGreaterThan(6);
    }

    @Test
    void leadsEditorsNowhereElse() {
        Person editor = new Person();
        editor.signIn(editor.open(SERVER.address().resolve("/author/")), "superuser", "superuser");

        Crawl crawl = Crawl.from(SERVER.address(), editor, CrawlTest::isNotSignOut);

        assertThat(crawl.deadLinks()).isEmpty();
        assertThat(crawl.addresses())
                .contains(
                        "/author/",
                        "/author/treatment-faq-demo.html",
                        "/author/treatment-faq-demo/ims.html",
                        "/author/treatment-faq-demo/ims.html?mgnlPreview=false",
                        "/author/treatment-faq-demo/ims.handout",
                        "/author/foreign-clinic.html?mgnlPreview=false",
                        "/author/.treatment-faq/v1/faqs/intramuscular-stimulation.json",
                        "/public/treatment-faq-demo/ims.html");
    }

    @Test
    void makesValidPagesWithoutInlineScriptsAndStyles() throws Exception {
        Person editor = new Person();
        editor.signIn(editor.open(SERVER.address().resolve("/author/")), "superuser", "superuser");

        List<Person.Shown> pages =
                Crawl.from(SERVER.address(), editor, CrawlTest::isNotSignOut).pages();

        assertThat(pages).hasSizeGreaterThan(10);
        for (Person.Shown shown : pages) {
            String address = shown.address().toString();
            assertThat(Crawl.inline(shown.page())).as(address).isEmpty();
            assertThat(HtmlChecker.complaints(shown.text())).as(address).isEmpty();
        }
    }

    @Test
    void findsADeadLink() throws RepositoryException {
        Session website = INSTANCES.visitors().systemSession(Names.WEBSITE);
        try {
            website.getRootNode()
                    .addNode("planted", "mgnl:page")
                    .setProperty("mgnl:template", "planted:pages/missing");
            website.save();

            assertThat(
                            Crawl.from(SERVER.address(), new Person(), CrawlTest::isForVisitors)
                                    .deadLinks())
                    .containsExactly("500 /public/planted.html on /");
        } finally {
            website.refresh(false);
            website.removeItem("/planted");
            website.save();
            website.logout();
        }
    }

    @Test
    void findsInlineScriptsAndStyles() {
        String page =
                "<style>p{}</style><p style='color:red' onclick='go()'></p><script>go()</script>"
                        + "<script src='a.js'></script><script type='application/ld+json'>{}</script>";

        assertThat(Crawl.inline(Jsoup.parse(page))).hasSize(3);
    }

    /** Editors sign in first. */
    private static boolean isForVisitors(URI address) {
        return !address.getPath().startsWith("/author");
    }

    private static boolean isNotSignOut(URI address) {
        return !String.valueOf(address.getQuery()).contains("mgnlLogout");
    }
}
