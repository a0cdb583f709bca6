package org.treatmentfaq.workbench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes each report as it is made and keeps none, so that a thousand need no more memory than one.
 * Closing it ends the report, not the writer it writes to.
 */
interface ReportWriter extends AutoCloseable {

    void write(Path file, ImportReport report) throws IOException;

    @Override
    void close() throws IOException;

    /** For people: each report below the name of its file. */
    static ReportWriter text(Writer out) {
        return new ReportWriter() {
            @Override
            public void write(Path file, ImportReport report) throws IOException {
                out.write(file + System.lineSeparator() + report.text() + System.lineSeparator());
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** For programs: an object if there was one file, an array if there were several. */
    static ReportWriter json(Writer out, boolean several) throws IOException {
        ObjectWriter json =
                new ObjectMapper()
                        .writer(SerializationFeature.INDENT_OUTPUT)
                        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        SequenceWriter reports = several ? json.writeValuesAsArray(out) : json.writeValues(out);
        return new ReportWriter() {
            @Override
            public void write(Path file, ImportReport report) throws IOException {
                reports.write(report);
            }

            @Override
            public void close() throws IOException {
                reports.close();
                out.write(System.lineSeparator());
                out.flush();
            }
        };
    }
}
