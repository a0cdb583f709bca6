package org.treatmentfaq.workbench.commands;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.importing.parse.HandoutLine;

/**
 * Writes each report as it is made and keeps none, so that a thousand need no more memory than one.
 * Closing it ends the report, not the writer it writes to.
 */
final class ReportWriter implements AutoCloseable {

    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .addMixIn(HandoutLine.class, ReportedLine.class)
                    .build()
                    .writer();

    /** How a report is written. */
    enum Format {
        /** For people: each report below the name of its file. */
        TEXT,
        /** For programs: an object if there was one file, an array if there were several. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** With the reason if it is furniture. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface ReportedLine {}

    private final Writer out;
    private final @Nullable SequenceWriter json;

    /**
     * @param several whether there may be more than one report
     */
    ReportWriter(Writer out, Format format, boolean several) throws IOException {
        this.out = out;
        if (format == Format.TEXT) {
            json = null;
        } else {
            json = several ? JSON.writeValuesAsArray(out) : JSON.writeValues(out);
        }
    }

    void write(Path file, ImportReport report) throws IOException {
        if (json != null) {
            json.write(report);
            return;
        }
        out.write(file + System.lineSeparator() + report.text() + System.lineSeparator());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (json != null) {
            json.close();
            out.write(System.lineSeparator());
        }
        out.flush();
    }
}
