package org.treatmentfaq.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.handout.HandoutOptions;
import org.treatmentfaq.jcr.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Imports plain-text handouts. Standard output is the report alone, with the summary of several
 * files below it if people read it there; what happened to each file goes to standard error.
 */
@Command(
        name = "import",
        description = "Imports handouts, or says why not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every handout imported or unchanged",
            "1:a handout refused, or its FAQ could not be stored",
            "2:wrong usage"
        })
final class ImportCommand implements Callable<Integer> {

    private static final int LEFT_OUT = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Handouts as plain text.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Only report what would be made of the handouts.")
    private boolean dryRun;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ImportReport.Format format = ImportReport.Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--name",
            description = "Name of the FAQ; default: made of its title. For one handout only.")
    private @Nullable String name;

    @Option(
            names = "--replace",
            description =
                    "Overwrite what an editor wrote, in a FAQ that was imported or in one that was not.")
    private boolean replace;

    @Option(
            names = "--safety",
            description = "Make the section on safety the safety part, not a question.")
    private boolean safety;

    @Option(
            names = "--charset",
            defaultValue = "UTF-8",
            description = "Encoding of the handouts (default: ${DEFAULT-VALUE}).")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(
            names = "--data",
            defaultValue = ".workbench",
            description = "Folder of the repository (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Override
    public Integer call() {
        if (name != null) {
            requireName(name);
        }
        if (output != null) {
            requireNoHandout(output);
        }
        try {
            return importReporting() ? 0 : LEFT_OUT;
        } catch (IOException e) {
            throw new WorkbenchException(
                    "The report cannot be written to "
                            + Objects.requireNonNullElse(output, "standard output")
                            + ": "
                            + e
                            + ". Handouts that were named as imported are; the others are not.",
                    e);
        }
    }

    private void requireName(String wanted) {
        if (files.size() > 1) {
            throw wrong("--name is for one handout, and " + files.size() + " were given");
        }
        if (!wanted.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_-]*")) {
            throw wrong("--name must be made of letters, digits, - and _, not '" + wanted + "'");
        }
    }

    /** The report is begun before the handouts are read. */
    private void requireNoHandout(Path wanted) {
        Path report = wanted.toAbsolutePath().normalize();
        if (files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(report))) {
            throw wrong("--output would overwrite the handout " + wanted);
        }
    }

    private ParameterException wrong(String usage) {
        return new ParameterException(spec.commandLine(), usage);
    }

    private boolean importReporting() throws IOException {
        if (output == null) {
            return importReporting(spec.commandLine().getOut());
        }
        try (Writer file = Files.newBufferedWriter(output)) {
            return importReporting(file);
        }
    }

    private boolean importReporting(Writer out) throws IOException {
        try (ReportWriter reports = reports(out)) {
            return importAll(reports);
        }
    }

    private ReportWriter reports(Writer out) throws IOException {
        return format == ImportReport.Format.JSON
                ? ReportWriter.json(out, files.size() > 1)
                : ReportWriter.text(out);
    }

    private boolean importAll(ReportWriter reports) throws IOException {
        HandoutImport.Options options =
                new HandoutImport.Options(Optional.ofNullable(name), replace, dryRun);
        if (dryRun && !isComparable()) {
            return importAll(options, faq -> HandoutImport.undone(options.path(faq), faq), reports);
        }
        try (Instances instances = Instances.persistent(data)) {
            Instance author = instances.author();
            Session faqs = author.systemSession(Names.WORKSPACE);
            Session website = author.systemSession(Names.WEBSITE);
            try {
                HandoutImport target =
                        new HandoutImport(
                                faqs, new DemoPage(website), author.publication(), options);
                return importAll(options, target::store, reports);
            } finally {
                website.logout();
                faqs.logout();
            }
        }
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
            PrintWriter told = spec.commandLine().getErr();
            told.println(
                    "Not compared with what is stored: the data folder "
                            + data
                            + " is in use by another workbench.");
            return false;
        }
    }

    private boolean importAll(
            HandoutImport.Options options, ImportRun.Target target, ReportWriter reports)
            throws IOException {
        ImportRun run = new ImportRun(options, target, reports, spec.commandLine().getErr());
        ImportRun.Reading reading = new ImportRun.Reading(charset, new HandoutOptions(safety));
        for (Path file : files) {
            run.add(file, reading);
        }
        if (files.size() > 1) {
            summaryTarget().print(run.summary().text());
            summaryTarget().flush();
        }
        return run.isComplete();
    }

    /** With the reports if people read them there; never into a report that a program reads. */
    private PrintWriter summaryTarget() {
        return output == null && format == ImportReport.Format.TEXT
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
    }
}
