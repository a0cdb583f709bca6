package org.treatmentfaq.handout;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs each test where {@code "I".toLowerCase()} is not {@code i}. */
final class TurkishLocale implements BeforeEachCallback, AfterEachCallback {

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
