package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.jcr.HandoutStore;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Imports handouts. Standard output is the report alone, with the summary of several files below it
 * if people read it there; what happened to each file goes to standard error.
 */
@Command(
        name = "import",
        description = "Imports handouts, or says why not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every handout imported or unchanged",
            "1:a handout refused or stopped, or its FAQ could not be stored",
            "2:wrong usage"
        })
final class ImportCommand implements Callable<Integer> {

    private static final int LEFT_OUT = 1;

    private final DataFolders folders;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ImportOptions options = new ImportOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Handouts as plain text, HTML or Markdown.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportWriter.Format format = ReportWriter.Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--data",
            defaultValue = ".workbench",
            description = "Folder of the repository (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    ImportCommand(DataFolders folders) {
        this.folders = folders;
    }

    @Override
    public Integer call() {
        if (options.name != null) {
            requireName(options.name);
        }
        if (output != null) {
            requireNoHandout(output);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (@Nullable Writer file = output == null ? null : Files.newBufferedWriter(output);
                ReportWriter reports =
                        new ReportWriter(file == null ? out : file, format, files.size() > 1)) {
            return importAll(reports) ? 0 : LEFT_OUT;
        } catch (IOException e) {
            throw new WorkbenchException(
                    ("The report cannot be written to %s: %s. Handouts that were named as"
                                    + " imported are; the others are not.")
                            .formatted(Objects.requireNonNullElse(output, "standard output"), e),
                    e);
        }
    }

    private void requireName(String name) {
        if (files.size() > 1) {
            throw wrong("--name is for one handout, and " + files.size() + " were given");
        }
        if (!name.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_-]*")) {
            throw wrong("--name must be made of letters, digits, - and _, not '" + name + "'");
        }
    }

    /** The report is begun before the handouts are read. */
    private void requireNoHandout(Path report) {
        Path place = report.toAbsolutePath().normalize();
        if (files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(place))) {
            throw wrong("--output would overwrite the handout " + report);
        }
    }

    private ParameterException wrong(String usage) {
        return new ParameterException(spec.commandLine(), usage);
    }

    private boolean importAll(ReportWriter reports) throws IOException {
        if (options.dryRun && !isComparable()) {
            return importAll(faq -> HandoutStore.Plan.toImport(options.path(faq), faq), reports);
        }
        return folders.open(data, instances -> importInto(instances, reports));
    }

    private boolean importInto(Instances instances, ReportWriter reports) throws IOException {
        Instance author = instances.author();
        Session faqs = author.systemSession(Names.WORKSPACE);
        Session website = author.systemSession(Names.WEBSITE);
        try {
            HandoutImport target =
                    new HandoutImport(faqs, new DemoPage(website), author.publication(), options);
            return importAll(target::store, reports);
        } finally {
            faqs.logout();
            website.logout();
        }
    }

    private boolean importAll(ImportRun.Target target, ReportWriter reports) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ImportRun run = new ImportRun(options, target, reports, err);
        for (Path file : files) {
            run.add(file);
        }
        if (files.size() > 1) {
            // With the reports if people read them there; never into one that a program reads
            boolean forPeople = output == null && format == ReportWriter.Format.TEXT;
            (forPeople ? out : err).print(run.summary());
            (forPeople ? out : err).flush();
        }
        return run.isComplete();
    }

    /** A dry run need not wait for a workbench that serves: it only says less then. */
    private boolean isComparable() {
        if (!Instances.areThere(data)) {
            return false;
        }
        try {
            Instances.requireUnused(data);
            return true;
        } catch (WorkbenchException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            ("Not compared with what is stored: the data folder %s is in use by"
                                            + " another workbench.")
                                    .formatted(data));
            return false;
        }
    }
}
