package org.treatmentfaq.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatmentfaq.content.Handout;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.handout.HandoutOptions;
import org.treatmentfaq.handout.HandoutParser;
import org.treatmentfaq.handout.HandoutRefusedException;
import org.treatmentfaq.handout.ParsedHandout;

/**
 * One run of the import over many files: a file that is refused, or whose FAQ cannot be stored,
 * does not stop the others. Of a file that is done only its line in the summary is kept.
 */
final class ImportRun {

    private final HandoutImport.Options options;
    private final Target target;
    private final ReportWriter reports;
    private final PrintWriter told;
    private final ImportSummary summary = new ImportSummary();
    private final Map<String, Taken> takenPaths = new HashMap<>();
    private boolean complete = true;

    /** Stores what was read, or only says what would be stored. */
    interface Target {
        HandoutImport.Outcome store(TreatmentFaq imported) throws HandoutRefusedException;
    }

    /**
     * @param told takes one line on each file
     */
    ImportRun(
            HandoutImport.Options options, Target target, ReportWriter reports, PrintWriter told) {
        this.options = options;
        this.target = target;
        this.reports = reports;
        this.told = told;
    }

    private record Taken(Path file, String hash) {}

    /** How files are read. */
    record Reading(Charset charset, HandoutOptions options) {

        ParsedHandout parse(Path file) throws HandoutRefusedException {
            return HandoutParser.parse(HandoutFile.read(file, charset), options);
        }
    }

    /** An exception means that reports cannot be written any more. */
    void add(Path file, Reading reading) throws IOException {
        try {
            ParsedHandout handout = reading.parse(file);
            requireOwnPath(file, handout.faq().handout(), options.path(handout.faq()));
            report(file, handout, target.store(handout.faq()));
        } catch (HandoutRefusedException e) {
            leaveOut(file, "refused", String.valueOf(e.getMessage()));
        } catch (WorkbenchException e) {
            leaveOut(file, "failed", String.valueOf(e.getMessage()));
        }
    }

    /** Whether no file was left out. */
    boolean isComplete() {
        return complete;
    }

    ImportSummary summary() {
        return summary;
    }

    /** Two handouts of one title in one drawer: the second would overwrite the first. */
    private void requireOwnPath(Path file, Handout handout, String path)
            throws HandoutRefusedException {
        Taken first = takenPaths.computeIfAbsent(path, key -> new Taken(file, handout.hash()));
        if (!first.hash().equals(handout.hash())) {
            throw new HandoutRefusedException(
                    "%s and %s are different handouts of the same FAQ %s; give one of them another title, or import it alone with --name"
                            .formatted(file, first.file(), path));
        }
    }

    private void report(Path file, ParsedHandout handout, HandoutImport.Outcome outcome)
            throws IOException {
        List<String> warnings = new ArrayList<>(handout.warnings());
        warnings.addAll(outcome.warnings());
        told.println(file + ": " + outcome.action() + " " + outcome.path());
        summary.add(file, outcome, warnings.size());
        reports.write(file, ImportReport.of(handout, outcome.faq(), warnings));
    }

    private void leaveOut(Path file, String outcome, String message) {
        complete = false;
        summary.add(file, outcome);
        told.println(message.startsWith(file.toString()) ? message : file + ": " + message);
    }
}
