package org.treatmentfaq;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker. */
public final class HtmlChecker {

    private HtmlChecker() {}

    /** What the checker says of a page, a line each; empty if it says nothing. */
    public static String complaints(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try (InputStream page = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            return checker.validate(page).strip();
        }
    }
}
