package org.treatmentfaq.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Two instances with our module, the driver's and the foreign clinic's installed.
 *
 * @param name what it is, for the report
 * @param author address without a slash at the end
 * @param visitors address of the public instance, without a slash at the end
 * @param end stops what was started for the suite
 */
record Clinic(String name, URI author, URI visitors, Runnable end) implements AutoCloseable {

    private static final Path MODULES = Path.of("src/test/resources/modules");

    static final List<Path> BESIDE_OURS =
            List.of(MODULES.resolve("treatment-faq-acceptance"), MODULES.resolve("foreign-clinic"));

    /** As the system properties say: {@code base.author} and {@code base.public}, or a webapp. */
    static Clinic asConfigured() throws Exception {
        String author = System.getProperty("base.author", "");
        String visitors = System.getProperty("base.public", "");
        if (author.isEmpty() != visitors.isEmpty()) {
            throw new IllegalArgumentException(
                    "base.author and base.public belong together: give both addresses, or none");
        }
        String webapp = System.getProperty("magnolia.webapp", "");
        if (!author.isEmpty()) {
            return new Clinic(
                    author + " and " + visitors,
                    withoutSlash(author),
                    withoutSlash(visitors),
                    () -> {});
        }
        return webapp.isEmpty() ? workbench() : MagnoliaWebapp.start(Path.of(webapp));
    }

    private static URI withoutSlash(String address) {
        return URI.create(address.replaceAll("/+$", ""));
    }

    private static Clinic workbench() {
        Instances instances = Instances.inMemory(FurtherModules.of(BESIDE_OURS));
        WorkbenchServer server = WorkbenchServer.start(instances, "127.0.0.1", 0);
        return new Clinic(
                "the workbench",
                server.authorAddress(),
                server.publicAddress(),
                () -> {
                    server.close();
                    instances.close();
                });
    }

    @Override
    public void close() {
        end.run();
    }
}
