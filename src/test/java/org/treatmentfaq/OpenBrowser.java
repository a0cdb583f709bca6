package org.treatmentfaq;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Session;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Chromium beside a workbench with the demo and further modules; pictures go to {@code
 * target/screens}.
 */
final class OpenBrowser implements AutoCloseable {

    private final Instances instances;
    private final WorkbenchServer server;
    private final Chromium chromium;

    private OpenBrowser(Instances instances, WorkbenchServer server, Chromium chromium) {
        this.instances = instances;
        this.server = server;
        this.chromium = chromium;
    }

    static OpenBrowser withModules(Path... modules) throws Exception {
        Chromium chromium = Chromium.startOrSkip();
        Instances instances = Instances.inMemory(FurtherModules.of(List.of(modules)));
        WorkbenchServer server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        return new OpenBrowser(instances, server, chromium);
    }

    Browser browser() {
        return chromium.browser();
    }

    /** Address of a path outside of the instances. */
    String address(String path) {
        return server.address().resolve(path).toString();
    }

    /** Address of a path on the visitors' instance. */
    String publicAddress(String path) {
        return server.publicAddress() + path;
    }

    /** Whether scripts of other origins may read what the visitors' instance answers. */
    void letOriginsIn(boolean isOpen) throws Exception {
        Session config = instances.visitors().systemSession("config");
        config.getNode("/server/filters/cors/project").setProperty("enabled", isOpen);
        config.save();
        config.logout();
        // The filter hears of it soon after
        for (int attempt = 0; isLettingIn() != isOpen; attempt++) {
            if (attempt == 500) {
                throw new AssertionError("the filter did not follow its configuration");
            }
            Thread.sleep(20);
        }
    }

    private boolean isLettingIn() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(publicAddress("/.treatment-faq/v1/faqs.json")))
                        .header("Origin", "https://app.example")
                        .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .isPresent();
    }

    String authorAddress(String path) {
        return server.authorAddress() + path;
    }

    static Path picture(String name) {
        return BuildOutput.SCREENS.resolve(name + ".png");
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
        instances.close();
    }
}
