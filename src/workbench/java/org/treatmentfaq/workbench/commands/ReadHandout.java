package org.treatmentfaq.workbench.commands;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentfaq.importing.parse.Finding;
import org.treatmentfaq.importing.parse.ParsedHandout;
import org.treatmentfaq.importing.readers.SourceFormat;

/**
 * A handout and how its file was read.
 *
 * @param stops the findings that nobody accepted and that keep it from being stored
 */
record ReadHandout(
        SourceFormat format,
        Charset charset,
        ParsedHandout parsed,
        List<Finding> findings,
        List<Finding> stops) {

    static ReadHandout of(
            SourceFormat format,
            Charset charset,
            boolean detected,
            ParsedHandout parsed,
            Set<String> accepted) {
        List<Finding> findings = new ArrayList<>(parsed.findings());
        if (detected && !charset.name().equals("UTF-8")) {
            String message = "the file was read as %s, which was guessed; --charset states another";
            Finding.Severity severity =
                    charset.name().startsWith("UTF")
                            ? Finding.Severity.NOTE
                            : Finding.Severity.DOUBT;
            findings.add(
                    new Finding(
                            "encoding", severity, List.of(), message.formatted(charset.name())));
        }
        List<Finding> stops =
                findings.stream()
                        .filter(Finding::stops)
                        .filter(finding -> !accepted.contains(finding.kind()))
                        .toList();
        return new ReadHandout(format, charset, parsed, List.copyOf(findings), stops);
    }

    List<String> warnings() {
        return findings.stream().map(Finding::message).toList();
    }

    /** Why it is not stored, and what to do. */
    String refusal() {
        String messages = stops.stream().map(Finding::message).collect(Collectors.joining("; "));
        String kinds =
                stops.stream()
                        .map(Finding::kind)
                        .distinct()
                        .map(kind -> "--accept " + kind)
                        .collect(Collectors.joining(" "));
        return messages + "; if it is right nevertheless, import it with " + kinds;
    }
}
