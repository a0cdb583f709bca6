package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.setup.TreatmentFaqModule;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/** From {@code config:/modules/treatment-faq/config/allowedOrigins} to the header of an answer. */
class AllowedOriginsTest {

    private static final Path MODULE = Path.of("src/test/resources/modules/headless-clinic");
    private static final String CONFIGURED = "https://www.clinic.example";

    private static final Instances INSTANCES =
            Instances.inMemory(FurtherModules.of(List.of(MODULE)));
    private static final WorkbenchServer SERVER = WorkbenchServer.start(INSTANCES, "127.0.0.1", 0);

    @AfterAll
    static void close() {
        SERVER.close();
        INSTANCES.close();
    }

    @Test
    void reachTheModuleClassOnBothInstances() {
        String module = TreatmentFaqModule.class.getName();

        assertThat(((TreatmentFaqModule) INSTANCES.author().component(module)).getAllowedOrigins())
                .containsExactly(CONFIGURED);
        assertThat(
                        ((TreatmentFaqModule) INSTANCES.visitors().component(module))
                                .getAllowedOrigins())
                .containsExactly(CONFIGURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faqs.json",
                "/faqs/example.json",
                "/faqs/example.jsonld",
                "/faqs/example.html",
                "/faqs/example/questions/does-it-hurt.json",
                "/faqs/nothing.json"
            })
    void areAnsweredByTheService(String address) {
        assertThat(allowed(address, CONFIGURED)).contains(CONFIGURED);
        assertThat(allowed(address, "https://www.other.example"))
                .doesNotContain("https://www.other.example");
    }

    private static List<String> allowed(String address, String origin) {
        return Clinic.send(
                        HttpRequest.newBuilder(
                                        SERVER.address()
                                                .resolve("/public/.treatment-faq/v1" + address))
                                .header("Origin", origin)
                                .build())
                .headers()
                .allValues("Access-Control-Allow-Origin");
    }
}
