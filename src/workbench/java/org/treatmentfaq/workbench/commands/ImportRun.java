package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.treatmentfaq.content.ImportedText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.jcr.HandoutStore;
import org.treatmentfaq.workbench.WorkbenchException;

/**
 * One run of the import over many files: a file that is refused, or whose FAQ cannot be stored,
 * does not stop the others. Of a file that is done only its line in the summary is kept.
 */
final class ImportRun {

    private final ImportOptions options;
    private final Target target;
    private final ReportWriter reports;
    private final PrintWriter told;
    private final ImportSummary summary = new ImportSummary();
    private final Map<String, Taken> takenPaths = new HashMap<>();
    private boolean complete = true;

    /** Stores what was read, or only says what would be stored. */
    interface Target {
        HandoutStore.Plan store(TreatmentFaq imported) throws HandoutRefusedException;
    }

    /**
     * @param told takes one line on each file
     */
    ImportRun(ImportOptions options, Target target, ReportWriter reports, PrintWriter told) {
        this.options = options;
        this.target = target;
        this.reports = reports;
        this.told = told;
    }

    private record Taken(Path file, String hash) {}

    /** An exception means that reports cannot be written any more. */
    void add(Path file) throws IOException {
        try {
            ReadHandout handout = options.read(file);
            TreatmentFaq faq = handout.parsed().faq();
            if (!handout.stops().isEmpty()) {
                reports.write(file, ImportReport.of(handout, faq, handout.warnings()));
                throw new HandoutRefusedException(handout.refusal());
            }
            requireOwnPath(file, faq.handout(), options.path(faq));
            report(file, handout, target.store(faq));
        } catch (HandoutRefusedException e) {
            leaveOut(file, "refused", e);
        } catch (WorkbenchException e) {
            leaveOut(file, "failed", e);
        }
    }

    /** Whether no file was left out. */
    boolean isComplete() {
        return complete;
    }

    /** A table of all files, with its line ends. */
    String summary() {
        return summary.text();
    }

    /** Two handouts of one title in one drawer: the second would overwrite the first. */
    private void requireOwnPath(Path file, ImportedText handout, String path)
            throws HandoutRefusedException {
        Taken first = takenPaths.computeIfAbsent(path, key -> new Taken(file, handout.hash()));
        if (!first.hash().equals(handout.hash())) {
            throw new HandoutRefusedException(
                    ("%s and %s are different handouts of the same FAQ %s; give one of them"
                                    + " another title, or import it alone with --name")
                            .formatted(file, first.file(), path));
        }
    }

    private void report(Path file, ReadHandout handout, HandoutStore.Plan plan) throws IOException {
        List<String> warnings = new ArrayList<>(handout.warnings());
        warnings.addAll(plan.warnings());
        String outcome = outcome(plan.change());
        told.println(file + ": " + outcome + " " + plan.path());
        summary.add(file, outcome, plan.path(), plan.faq().questions().size(), warnings.size());
        reports.write(file, ImportReport.of(handout, plan.faq(), warnings));
    }

    private String outcome(HandoutStore.Change change) {
        String done = change.name().toLowerCase(Locale.ROOT);
        boolean undone = options.dryRun && change != HandoutStore.Change.UNCHANGED;
        return undone ? "not " + done + " (dry run)" : done;
    }

    private void leaveOut(Path file, String outcome, Exception why) {
        complete = false;
        summary.add(file, outcome, "-", "-", "-");
        String message = String.valueOf(why.getMessage());
        told.println(message.startsWith(file.toString()) ? message : file + ": " + message);
    }
}
