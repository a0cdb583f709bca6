package org.treatmentfaq.richtext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of links and pictures in sanitized markup. */
final class Addresses {

    /** At an address: whether it begins at this host, or at the document it stands in. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?=/(?!/))|(?![#/]|[a-zA-Z][a-zA-Z0-9+.-]*+:)");

    private static final Pattern ORIGIN = Pattern.compile("^https?://[^/?#]*+");

    private static final Pattern PATH = Pattern.compile("[^?&#\"]*+");

    private Addresses() {}

    /** Whether there is an address that only a reader of one document can follow. */
    static boolean hasRelative(String html) {
        Matcher relative = RELATIVE.matcher(html);
        for (int start = next(html, 0); start >= 0; start = next(html, start)) {
            relative.region(start, html.length());
            if (html.charAt(start) != '/' && relative.lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The markup with absolute addresses; those that only name a fragment stay.
     *
     * @param origin scheme and host, or nothing
     * @param document path, or absolute address, of what relative addresses are relative to
     */
    static String absolute(String html, String origin, String document) {
        StringBuilder absolute = new StringBuilder();
        Matcher relative = RELATIVE.matcher(html);
        int copied = 0;
        for (int start = next(html, 0); start >= 0; start = next(html, start)) {
            if (!relative.region(start, html.length()).lookingAt()) {
                continue;
            }
            absolute.append(html, copied, start);
            copied = start;
            if (html.charAt(start) == '/') {
                absolute.append(origin);
            } else {
                Matcher path = PATH.matcher(html).region(start, html.length());
                copied = path.lookingAt() ? path.end() : start;
                absolute.append(document.startsWith("/") ? origin : "");
                absolute.append(resolved(document, html.substring(start, copied)));
            }
        }
        return absolute.append(html, copied, html.length()).toString();
    }

    /** RFC 3986, 5.2: an address without a path is that of the document. */
    private static String resolved(String document, String path) {
        if (path.isEmpty()) {
            return escape(document);
        }
        int root = ORIGIN.matcher(document).replaceFirst("").length();
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String rest = path.equals(".") || path.equals("..") ? path + "/" : path;
        while (rest.startsWith("./") || rest.startsWith("../")) {
            if (rest.startsWith("../")) {
                folder = above(folder, document.length() - root + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return escape(folder) + rest;
    }

    /** The folder above, but not above that of the host, whose address has a length of its own. */
    private static String above(String folder, int shortest) {
        return folder.length() <= shortest
                ? folder
                : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }

    /** Where the next address begins; -1 if there is none. */
    private static int next(String html, int after) {
        for (int at = html.indexOf("=\"", after); at >= 0; at = html.indexOf("=\"", at + 1)) {
            if (html.startsWith(" href", at - 5) || html.startsWith(" src", at - 4)) {
                return at + 2;
            }
        }
        return -1;
    }

    static String escape(String attribute) {
        return attribute
                .replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
