package org.treatmentfaq.workbench.commands;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.parse.ParsedHandout;
import picocli.CommandLine.Option;

/** How handouts are read and stored, as the person who imports them wants it. */
final class ImportOptions {

    @Option(names = "--dry-run", description = "Only report what would be made of the handouts.")
    boolean dryRun;

    @Option(
            names = "--name",
            description = "Name of the FAQ; default: made of its title. For one handout only.")
    @Nullable String name;

    @Option(
            names = "--replace",
            description =
                    "Overwrite what an editor wrote, in a FAQ that was imported or in one that was"
                            + " not.")
    boolean replace;

    @Option(
            names = "--safety",
            description = "Make the section on safety the safety part, not a question.")
    private boolean safety;

    @Option(
            names = "--charset",
            defaultValue = "UTF-8",
            description = "Encoding of the handouts (default: ${DEFAULT-VALUE}).")
    private Charset charset = StandardCharsets.UTF_8;

    ParsedHandout parse(Path file) throws HandoutRefusedException {
        return HandoutParser.parse(HandoutFile.read(file, charset), new HandoutOptions(safety));
    }

    /** Where a FAQ is stored: under the name that was chosen, or under its title. */
    String path(TreatmentFaq faq) {
        return "/" + (name == null ? Anchors.slug(faq.title().original()) : name);
    }
}
