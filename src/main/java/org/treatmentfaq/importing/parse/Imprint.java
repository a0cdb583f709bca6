package org.treatmentfaq.importing.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.text.WhiteSpace;

/**
 * Lines below the last answer, or right below the title, that are no text for patients: reviews,
 * versions, contact, sources, the clinic. Each is known by the words that begin it.
 */
final class Imprint {

    /** Addresses and sentences of an imprint are short. */
    private static final int MAX_LENGTH = 300;

    private static final int MAX_NAME = 80;
    private static final String VALUE = "\\h?(?:[:–-]|\\.\\h)?\\h{0,9}+(?<value>.{0,100})";

    private static final Pattern LAST_REVIEW = Pattern.compile(labelled(ImprintWords.LAST_REVIEW));
    private static final Pattern NEXT_REVIEW = Pattern.compile(labelled(ImprintWords.NEXT_REVIEW));
    private static final Pattern NUMBER = Pattern.compile(labelled(ImprintWords.NUMBER));
    private static final Pattern CONTACT = Pattern.compile(whole(ImprintWords.CONTACT));
    private static final Pattern CONTACT_LABEL =
            Pattern.compile("(?iu)" + ImprintWords.CONTACT_LABEL + "\\h?[:.].{0,200}");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?iu)(?:(?:https?://|www\\.)[^\\h]{1,200}|[^\\h@]{1,80}@[^\\h@]{1,80}"
                            + "|[+(]?\\d[\\d()/ .-]{6,20}|[|·•,;/]|\\h){1,20}+");
    private static final Pattern SOURCES = Pattern.compile(whole(ImprintWords.SOURCES));
    private static final Pattern OFFER =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])" + ImprintWords.OFFER + "(?![\\p{L}\\p{M}])");
    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{M}])" + ImprintWords.ORGANISATION + "(?![\\p{L}\\p{M}])");
    private static final Pattern KIND = Pattern.compile(whole(ImprintWords.KIND));
    private static final Pattern CAPITALIZED = Pattern.compile("(?:^|\\h)\\p{Lu}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Imprint() {}

    private static String labelled(String label) {
        return "(?iu)" + label + "(?![\\p{L}\\p{M}])" + VALUE;
    }

    private static String whole(String words) {
        return "(?iu)" + words + "\\h?[:.]?";
    }

    /** Separates the lines of an imprint that end a block from the text above, and each other. */
    static Stream<Block> cut(Block block) {
        if (!block.isProse()) {
            return Stream.of(block);
        }
        int first = first(block, headed(block));
        Set<Integer> starts = starts(block, first);
        return block.cut(starts::contains);
    }

    /** What stands below a heading of contacts stays with it, and all that is below sources. */
    private static Set<Integer> starts(Block block, int first) {
        Set<Integer> starts = new HashSet<>();
        boolean contacts = false;
        for (int index = first; index < block.size(); index++) {
            Line line = block.line(index);
            boolean begins = begins(line);
            if (begins || !contacts) {
                starts.add(index);
            }
            contacts = isContact(line) || (contacts && !begins);
            if (isSources(line)) {
                return starts;
            }
        }
        return starts;
    }

    /** What follows a heading of an imprint belongs to it, whatever it says. */
    private static int headed(Block block) {
        for (int index = 0; index + 1 < block.size(); index++) {
            Line line = block.line(index);
            Line above = block.line(Math.max(0, index - 1));
            boolean apart = index == 0 || above.endsSentence() || isLine(above);
            if (apart && (isSources(line) || isContact(line))) {
                return index;
            }
        }
        return block.size();
    }

    /** The first line of those that end there and all belong to an imprint. */
    private static int first(Block block, int end) {
        int start = end;
        for (int index = end - 1; index >= 0; index--) {
            if (begins(block.line(index))) {
                start = index;
            } else if (!isLine(block.line(index)) && !isBetween(block, index)) {
                return start;
            }
        }
        return start;
    }

    /** One line that no rule knows does not end an imprint. */
    private static boolean isBetween(Block block, int index) {
        return index > 0 && begins(block.line(index - 1)) && isShort(block.line(index));
    }

    static boolean isShort(Line line) {
        return line.text().length() <= MAX_NAME && !line.endsSentence() && !line.asks();
    }

    private static boolean begins(Line line) {
        return isDated(line)
                || isNumber(line)
                || isSources(line)
                || isContact(line)
                || Byline.read(line).isPresent();
    }

    private static boolean isLine(Line line) {
        return begins(line) || isAddress(line) || isOrganisation(line);
    }

    /** Whether a block is no part of an answer, if nothing but such blocks follow it. */
    static boolean is(Block block) {
        if (block.form() instanceof Form.Rule) {
            return true;
        }
        if (!block.isProse()) {
            return false;
        }
        Line first = block.line(0);
        boolean headed = isSources(first) || (isContact(first) && block.size() > 1);
        boolean lines = block.lines().stream().allMatch(Imprint::isLine);
        return headed || lines || isOffer(block);
    }

    private static boolean isOffer(Block block) {
        String text = block.joined();
        return text.length() <= MAX_LENGTH && OFFER.matcher(text).find();
    }

    static boolean isSources(Line line) {
        return SOURCES.matcher(Heading.plain(line.text())).matches();
    }

    /** Whether the line stands above contacts or sources. */
    static boolean isHeading(Line line) {
        return isSources(line) || isContact(line);
    }

    private static boolean isContact(Line line) {
        return CONTACT.matcher(Heading.plain(line.text())).matches();
    }

    private static boolean isAddress(Line line) {
        String text = line.text();
        return CONTACT_LABEL.matcher(text).matches() || isAddressAlone(line);
    }

    /** Whether the line holds nothing but addresses of the web and telephone numbers. */
    static boolean isAddressAlone(Line line) {
        return ADDRESS.matcher(line.text()).matches();
    }

    private static boolean isNumber(Line line) {
        Matcher form = NUMBER.matcher(line.text());
        return form.matches()
                && form.group("value").length() <= MAX_NAME
                && !line.endsSentence()
                && DIGIT.matcher(form.group("value")).find();
    }

    static boolean isDated(Line line) {
        return lastReview(line).isPresent() || nextReview(line).isPresent();
    }

    /** A clinic's name, its department, or what kind of leaflet it is. */
    static boolean isOrganisation(Line line) {
        String text = Heading.plain(line.text());
        return text.length() <= MAX_NAME
                && !line.endsSentence()
                && line.kind().isEmpty()
                && WhiteSpace.words(text).length > 1
                && ((CAPITALIZED.matcher(text).find() && ORGANISATION.matcher(text).find())
                        || KIND.matcher(text).matches());
    }

    static Optional<StatedDate> lastReview(Line line) {
        return date(LAST_REVIEW, line);
    }

    static Optional<StatedDate> nextReview(Line line) {
        return date(NEXT_REVIEW, line);
    }

    private static Optional<StatedDate> date(Pattern label, Line line) {
        Matcher form = label.matcher(Heading.plain(line.text()));
        return form.matches() ? StatedDate.read(form.group("value")) : Optional.empty();
    }

    /** The titles of the publications below a heading of sources. */
    static List<Line> sources(Block block) {
        return block.lines().subList(1, block.size());
    }
}
