package org.treatmentfaq.workbench.commands;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.content.Anchors;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.parse.HandoutOptions;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.importing.readers.DecodedText;
import org.treatmentfaq.importing.readers.Handouts;
import org.treatmentfaq.importing.readers.SourceFormat;
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
            description =
                    "Encoding of the handouts (default: UTF-8, UTF-16 or windows-1252, by their"
                            + " bytes).")
    private @Nullable Charset charset;

    @Option(
            names = "--accept",
            paramLabel = "KIND",
            description =
                    "Store a handout although a finding of this kind says stop, for example"
                            + " two-columns.")
    private List<String> accepted = List.of();

    ReadHandout read(Path file) throws HandoutRefusedException {
        DecodedText decoded =
                charset == null
                        ? HandoutFile.detect(file)
                        : new DecodedText(HandoutFile.read(file, charset), charset);
        SourceFormat format = SourceFormat.of(String.valueOf(file.getFileName()), decoded.text());
        return ReadHandout.of(
                format,
                decoded.charset(),
                charset == null,
                Handouts.parse(format, decoded.text(), new HandoutOptions(safety)),
                Set.copyOf(accepted));
    }

    /** Where a FAQ is stored: under the name that was chosen, or under its title. */
    String path(TreatmentFaq faq) {
        return "/" + (name == null ? Anchors.slug(faq.title().original()) : name);
    }
}
