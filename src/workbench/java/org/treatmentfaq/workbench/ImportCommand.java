package org.treatmentfaq.workbench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.handout.HandoutParser;
import org.treatmentfaq.handout.HandoutRefusedException;
import org.treatmentfaq.handout.ParsedHandout;
import org.treatmentfaq.jcr.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports plain-text handouts. A refused file does not stop the others. */
@Command(
        name = "import",
        description = "Imports handouts, or says why not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every handout imported or unchanged",
            "1:a handout refused",
            "2:wrong usage"
        })
final class ImportCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

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
            description = "Overwrite the texts of a FAQ that was not imported.")
    private boolean replace;

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

    private final List<ImportReport> reports = new ArrayList<>();
    private boolean refused;

    @Override
    public Integer call() {
        if (name != null) {
            requireName(name);
        }
        if (dryRun) {
            files.forEach(file -> importFile(file, Optional.empty()));
        } else {
            importAll();
        }
        write(report());
        return refused ? REFUSED : 0;
    }

    private void requireName(String wanted) {
        if (files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--name is for one handout, and " + files.size() + " were given");
        }
        if (!wanted.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_-]*")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--name must be made of letters, digits, - and _, not '" + wanted + "'");
        }
    }

    private void importAll() {
        try (Instance instance = Instance.persistent(data)) {
            Session faqs = instance.systemSession(Names.WORKSPACE);
            Session website = instance.systemSession(Names.WEBSITE);
            try {
                HandoutImport target = new HandoutImport(faqs, new DemoPage(website), replace);
                files.forEach(file -> importFile(file, Optional.of(target)));
            } finally {
                website.logout();
                faqs.logout();
            }
        }
    }

    private void importFile(Path file, Optional<HandoutImport> target) {
        try {
            ParsedHandout handout = HandoutParser.parse(HandoutFile.read(file, charset));
            if (target.isEmpty()) {
                reports.add(ImportReport.of(handout, handout.faq(), handout.warnings()));
                tell(file + ": not imported (dry run)");
                return;
            }
            HandoutImport.Outcome outcome = target.get().store(handout, Optional.ofNullable(name));
            List<String> warnings = new ArrayList<>(handout.warnings());
            warnings.addAll(outcome.warnings());
            reports.add(ImportReport.of(handout, outcome.faq(), warnings));
            tell(file + ": " + outcome.action() + " " + outcome.path());
        } catch (HandoutRefusedException e) {
            refused = true;
            String message = String.valueOf(e.getMessage());
            tell(message.startsWith(file.toString()) ? message : file + ": " + message);
        }
    }

    /** What happened goes to standard error, so that standard output is the report alone. */
    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }

    private String report() {
        if (format == ImportReport.Format.JSON) {
            return reports.isEmpty() ? "" : ImportReport.json(reports);
        }
        StringBuilder text = new StringBuilder();
        reports.forEach(report -> text.append(report.text()).append('\n'));
        return text.toString();
    }

    private void write(String report) {
        if (output == null) {
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(output, report);
        } catch (IOException e) {
            throw new WorkbenchException(
                    "The report cannot be written to "
                            + output
                            + ": "
                            + e.getMessage()
                            + ". The handouts are imported all the same.",
                    e);
        }
    }
}
