package org.treatmentfaq.content;

import java.util.regex.Pattern;

/**
 * A publication that supports a FAQ.
 *
 * @param title what the publication is called
 * @param url its web address, empty if it has none
 */
public record Source(String title, String url) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    /** Whether it has an address that may stand in a link: an author could have typed a script. */
    public boolean isOnTheWeb() {
        return WEB_ADDRESS.matcher(url).matches();
    }
}
