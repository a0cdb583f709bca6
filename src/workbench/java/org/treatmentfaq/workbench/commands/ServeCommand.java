package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.io.FileUtils;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the module until the process is told to end. */
@Command(
        name = "serve",
        description = "Serves the demo clinic and the FAQs. Ctrl-C ends it.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "";

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            defaultValue = ".workbench",
            description = "Folder of the repository (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Option(
            names = "--module",
            paramLabel = "PATH",
            description = "A further module, a jar or a folder laid out like one; repeatable.")
    private List<Path> modules = new ArrayList<>();

    @Option(names = "--fresh", description = "Forget what is in the folder and install anew.")
    private boolean fresh;

    @Option(
            names = "--flush-delay",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description =
                    "How long after a change visitors are sent pages as they were (default:"
                            + " ${DEFAULT-VALUE}, as in Magnolia).")
    private int flushDelay;

    @Override
    public Integer call() throws InterruptedException {
        if (fresh) {
            clear();
        }
        Instances instances = Instances.persistent(data, FurtherModules.of(modules).onDemoSite());
        instances.flushAfter(Duration.ofSeconds(flushDelay));
        WorkbenchServer server = serve(instances);
        CountDownLatch told = new CountDownLatch(1);
        Runnable end =
                () -> {
                    server.close();
                    instances.close();
                    told.countDown();
                };
        Runtime.getRuntime().addShutdownHook(new Thread(end, "workbench-shutdown"));
        PrintWriter err = spec.commandLine().getErr();
        instances.visitors().site().problems().forEach(err::println);
        PrintWriter out = spec.commandLine().getOut();
        out.println("The workbench serves " + server.address() + " (Ctrl-C ends it)");
        told.await();
        return 0;
    }

    private WorkbenchServer serve(Instances instances) {
        try {
            return WorkbenchServer.start(instances, host, port);
        } catch (WorkbenchException e) {
            instances.close();
            throw e;
        }
    }

    private void clear() {
        if (!Files.exists(data)) {
            return;
        }
        if (!Instances.areThere(data)) {
            throw new WorkbenchException(
                    data
                            + " is not a folder of the workbench, so --fresh leaves it alone."
                            + " Delete it yourself, or choose another one with --data.");
        }
        Instances.requireUnused(data);
        try {
            FileUtils.deleteDirectory(data.toFile());
        } catch (IOException e) {
            throw new WorkbenchException(data + " cannot be emptied: " + e.getMessage(), e);
        }
    }
}
