package org.treatmentfaq.content;

import java.util.function.Function;
import org.treatmentfaq.text.WritingDirection;

/**
 * A text as the readers of one language get it, and the language that it is in.
 *
 * @param text plain or rich text, empty if there is none
 * @param language BCP 47 tag of the text's language
 * @param fallback whether that is the site's default language, for want of a translation
 */
public record Localized<T>(T text, String language, boolean fallback) {

    /** Which way the text is written, for HTML's {@code dir}. */
    public String direction() {
        return WritingDirection.of(language);
    }

    /** What {@code change} makes of the text, in the same language. */
    public <R> Localized<R> map(Function<? super T, ? extends R> change) {
        return new Localized<>(change.apply(text), language, fallback);
    }
}
