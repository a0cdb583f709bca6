package org.treatmentfaq.workbench.commands;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.importing.parse.Block;
import org.treatmentfaq.importing.parse.Form;
import org.treatmentfaq.importing.parse.Line;
import org.treatmentfaq.importing.parse.LineRole;

/**
 * A block of a handout as reports have it.
 *
 * @param form for example {@code heading}
 * @param confidence whether the file itself says so, or a rule guessed
 * @param reason why it is left out; null for every other role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportedBlock(
        String form,
        @Nullable Integer level,
        LineRole role,
        String confidence,
        List<Integer> lines,
        String text,
        @Nullable String reason) {

    static ReportedBlock of(Block block, boolean declared) {
        Form form = block.form();
        boolean heads = form instanceof Form.Title || block.role() == LineRole.QUESTION;
        return new ReportedBlock(
                heads ? "heading" : form.label(),
                form instanceof Form.Title title ? title.level() : null,
                block.role(),
                declared && !(form instanceof Form.Prose && heads) ? "declared" : "guessed",
                block.lines().stream().map(Line::number).distinct().toList(),
                block.lines().stream().map(Line::text).collect(Collectors.joining("\n")),
                block.reason().isEmpty() ? null : block.reason());
    }
}
