package org.treatmentfaq.content;

import java.util.regex.Pattern;

/**
 * A publication that supports a FAQ.
 *
 * @param title what the publication is called
 * @param url its web address, empty if it has none
 */
public record Source(String title, String url) {

    /** The one rule for addresses of sources; the app's form has it too. */
    static final String WEB_ADDRESS = "https?://[^\\s\"<>]+";

    private static final Pattern PATTERN = Pattern.compile(WEB_ADDRESS);

    /** Whether it has an address that may stand in a link: an author could have typed a script. */
    public boolean isOnTheWeb() {
        return PATTERN.matcher(url).matches();
    }
}
