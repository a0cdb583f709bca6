package org.treatmentfaq;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a test on a server in Turkey, where {@code "I".toLowerCase()} is not {@code i} and numbers
 * have a decimal comma.
 */
public final class TurkishLocale implements BeforeEachCallback, AfterEachCallback {

    private Locale before = Locale.getDefault();

    @Override
    public void beforeEach(ExtensionContext context) {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Locale.setDefault(before);
    }
}
