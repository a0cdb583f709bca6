package org.treatmentfaq.text;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written: {@code ltr} or {@code rtl}, as HTML's {@code dir} has it. */
public final class WritingDirection {

    /** Languages that are written from right to left unless their tag names a script (CLDR). */
    private static final Set<String> LANGUAGES =
            Set.of(
                    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd",
                    "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Samr", "Syrc", "Thaa");

    private WritingDirection() {}

    /** The direction of the language with that BCP 47 tag. */
    public static String of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean isRightToLeft =
                locale.getScript().isEmpty()
                        ? LANGUAGES.contains(locale.getLanguage())
                        : SCRIPTS.contains(locale.getScript());
        return isRightToLeft ? "rtl" : "ltr";
    }
}
