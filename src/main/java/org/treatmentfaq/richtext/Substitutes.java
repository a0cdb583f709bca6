package org.treatmentfaq.richtext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/**
 * Puts words in the place of what an answer cannot show: the alternative text of a picture, a link
 * to a film, the words of a form field. Notes each of them for editors.
 */
@SuppressWarnings("try") // the wrapper can be closed, for no reason of ours
final class Substitutes extends HtmlStreamEventReceiverWrapper {

    /** An address in a folder of this site. */
    static final Pattern PICTURE_OF_THIS_SITE = Pattern.compile("/(?!/)[^\\\\]*");

    private static final Set<String> MEDIA =
            Set.of("iframe", "embed", "object", "video", "audio", "portal");

    private static final Set<String> LEFT_OUT =
            Set.of("script", "style", "canvas", "svg", "textarea", "select", "button");

    /** Fields whose value browsers show. */
    private static final Set<String> SHOWN_FIELDS = Set.of("text", "button", "submit", "reset");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*+:");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\s]++");
    private static final Pattern ALLOWED = Pattern.compile("(?:https?|mailto|tel):");
    private static final Pattern WEB = Pattern.compile("https?:");
    private static final Pattern BEFORE_HOST = Pattern.compile("^(?:https?:)?+//");

    private final WordBoundaries boundaries;
    private final List<Removal> removals;

    /** A film whose address has not come yet, with what it is called; empty else. */
    private Optional<Attributes> film = Optional.empty();

    Substitutes(HtmlStreamEventReceiver next, WordBoundaries boundaries, List<Removal> removals) {
        super(next);
        this.boundaries = boundaries;
        this.removals = removals;
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        Attributes given = Attributes.of(attributes);
        switch (element) {
            case "img" -> picture(given);
            case "a" -> link(given);
            case "area" -> area(given);
            case "input" -> field(given);
            case "source" -> source(given);
            default -> other(element, given);
        }
    }

    @Override
    public void closeTag(String element) {
        if (isFilm(element) && film.isPresent()) {
            media(element, film.get());
            film = Optional.empty();
        }
        super.closeTag(element);
    }

    private void picture(Attributes given) {
        Optional<String> source = given.firstOf("src").filter(Substitutes::isOfThisSite);
        if (source.isPresent()) {
            given.put("src", source.get());
            super.openTag("img", given.toList());
            return;
        }
        removals.add(new Removal(Removal.Kind.PICTURE, element("img", given.firstOf("src"))));
        given.firstOf("alt", "title", "aria-label").ifPresent(this::say);
    }

    private void link(Attributes given) {
        given.get("href")
                .filter(address -> !StoredLinks.isOne(address) && !has(ALLOWED, address))
                .ifPresent(address -> removals.add(new Removal(Removal.Kind.LINK, address)));
        super.openTag("a", given.toList());
    }

    private void area(Attributes given) {
        Optional<String> words = given.firstOf("alt", "title", "aria-label", "href");
        Optional<String> address = given.firstOf("href").filter(each -> has(ALLOWED, each));
        words.ifPresent(each -> address.ifPresentOrElse(href -> say(each, href), () -> say(each)));
    }

    private void field(Attributes given) {
        removals.add(new Removal(Removal.Kind.ELEMENT, "input"));
        String type = given.get("type").map(each -> each.toLowerCase(Locale.ROOT)).orElse("text");
        if (SHOWN_FIELDS.contains(type)) {
            given.firstOf("value").ifPresent(this::say);
        } else if (type.equals("image")) {
            given.firstOf("alt").ifPresent(this::say);
        }
        boundaries.endWord();
    }

    private void source(Attributes given) {
        if (film.isPresent() && given.firstOf("src").isPresent()) {
            Attributes named = film.get();
            named.put("src", given.firstOf("src").get());
            media("video", named);
            film = Optional.empty();
        }
    }

    private void other(String element, Attributes given) {
        if (isFilm(element) && given.firstOf("src").isEmpty()) {
            film = Optional.of(given);
        } else if (MEDIA.contains(element)) {
            media(element, given);
        } else if (LEFT_OUT.contains(element)) {
            removals.add(new Removal(Removal.Kind.ELEMENT, element));
        }
        super.openTag(element, given.toList());
    }

    private void media(String element, Attributes given) {
        Optional<String> address = given.firstOf("src", "data");
        removals.add(new Removal(Removal.Kind.MEDIA, element(element, address)));
        boundaries.endWord();
        Optional<String> name = given.firstOf("title", "aria-label");
        Optional<String> shown = address.filter(each -> has(WEB, each));
        if (shown.isPresent()) {
            String visible = BEFORE_HOST.matcher(shown.get()).replaceFirst("");
            say(name.orElse(visible), shown.get());
        } else {
            name.or(() -> Optional.of("[" + element + "]").filter(each -> isFilm(element)))
                    .ifPresent(this::say);
        }
    }

    private void say(String words) {
        boundaries.endWord();
        super.text(words);
        boundaries.endWord();
    }

    private void say(String words, String address) {
        boundaries.endWord();
        boundaries.noteHere();
        super.openTag("a", List.of("href", address));
        super.text(words);
        super.closeTag("a");
        boundaries.endWord();
    }

    private static boolean isFilm(String element) {
        return element.equals("video") || element.equals("audio");
    }

    private static boolean isOfThisSite(String address) {
        return PICTURE_OF_THIS_SITE.matcher(address).matches();
    }

    /** Whether an address has one of those schemes, or none. Browsers skip what is invisible. */
    private static boolean has(Pattern schemes, String address) {
        String visible = INVISIBLE.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        boolean absolute = SCHEME.matcher(visible).lookingAt();
        return absolute ? schemes.matcher(visible).lookingAt() : !visible.startsWith("${");
    }

    private static String element(String element, Optional<String> address) {
        return address.map(each -> element + " " + each).orElse(element);
    }
}
