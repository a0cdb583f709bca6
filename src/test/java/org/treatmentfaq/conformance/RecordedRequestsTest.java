package org.treatmentfaq.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.objectfactory.Components;
import info.magnolia.repository.RepositoryManager;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.workbench.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * The visitors' instance of the workbench answers what a real Magnolia answered: for the parts of
 * Magnolia that the module uses today. The kit's module is installed beside ours.
 */
class RecordedRequestsTest {

    private static final Path KIT = Path.of("src/test/resources");

    private static Instance instance;
    private static WorkbenchServer server;

    @BeforeAll
    static void startWorkbench() throws Exception {
        WorkbenchRepository repository = WorkbenchRepository.inMemory();
        Components.setComponentProvider(new RepositoryOnly(repository));
        URL[] kit = {KIT.resolve("conformance-module").toUri().toURL()};
        ClassLoader classes =
                new URLClassLoader(kit, Thread.currentThread().getContextClassLoader());
        instance =
                Instance.start(
                        repository,
                        new ModuleResources(classes),
                        List.of(Instance.MODULE, "conformance"));
        server = WorkbenchServer.start(instance, "127.0.0.1", 0);
    }

    @AfterAll
    static void stopWorkbench() {
        server.close();
        instance.close();
        Components.setComponentProvider(null);
    }

    static Stream<RecordedCase> cases() {
        return Stream.of(
                        "required/A01-page-area-components",
                        "required/A05-area-script-loop",
                        "required/A07-component-directive",
                        "required/A14-unknown-component-template",
                        "required/A19-error-in-component",
                        "required/A22-model-populated-from-request",
                        "reference/A34-freemarker-settings",
                        "required/B01-escaping",
                        "required/B02-output-format",
                        "required/B03-escaping-of-other-nodes",
                        "required/B04-property-types",
                        "required/B05-special-properties",
                        "required/B07-children",
                        "required/B08-ancestors",
                        "required/B11-missing-without-default",
                        "required/C01-link",
                        "required/C04-other-workspace",
                        "required/C10-rich-text-links",
                        "required/E01-guide-on-page",
                        "required/G06-resources")
                .map(
                        name ->
                                RecordedCase.read(
                                        KIT.resolve("conformance-cases").resolve(name + ".yaml")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsRecorded(RecordedCase recorded) throws Exception {
        List<String> differences = new ArrayList<>();

        for (JsonNode exchange : recorded.publicRequests()) {
            Answer answer = Answer.to(exchange.get("request"), server.publicAddress());
            differences.addAll(answer.differences(exchange.get("expected")));
        }

        assertThat(recorded.publicRequests()).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    @Test
    void seesADifference() throws Exception {
        RecordedCase recorded =
                RecordedCase.read(KIT.resolve("conformance-cases/required/C01-link.yaml"));
        RecordedCase other =
                RecordedCase.read(KIT.resolve("conformance-cases/required/B01-escaping.yaml"));

        Answer answer =
                Answer.to(recorded.exchanges().get(0).get("request"), server.publicAddress());

        assertThat(answer.differences(other.exchanges().get(0).get("expected"))).isNotEmpty();
    }

    /** What the version handler of the kit's module asks the component provider for. */
    private record RepositoryOnly(WorkbenchRepository repository) implements ComponentProvider {

        @Override
        public <T> T getComponent(Class<T> type) {
            RepositoryManager manager = repository::hasWorkspace;
            return type.cast(manager);
        }

        @Override
        public <T> T newInstance(Class<T> type, Object... parameters) {
            throw new UnsupportedOperationException();
        }
    }
}
