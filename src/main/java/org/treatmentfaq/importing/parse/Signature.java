package org.treatmentfaq.importing.parse;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.content.Person;

/**
 * The names and credentials of those who sign a handout: two to five words of a name, then
 * credentials, such as {@code Amanda Sin, MPT}. Anything that reads like a sentence is none.
 */
final class Signature {

    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&|et|und|y) ");

    private static final String CAPITALIZED = "(?:[dD]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*";
    private static final String INITIAL = "\\p{Lu}\\p{L}{0,2}\\.";
    private static final String TITLE = "Prof\\.|med\\.|phil\\.";
    private static final String PARTICLE =
            "van|von|vom|zu|de|der|den|du|des|da|dos|di|del|la|le|bin|y";
    private static final String NAME = Patterns.oneOf(CAPITALIZED, INITIAL, TITLE, PARTICLE);

    /**
     * Two capitals, but neither McDonald nor a word with a long tail; {@code PT.} ends a sentence,
     * {@code M.Sc.} does not.
     */
    private static final String LETTERS =
            "(?!Ma?c\\p{Lu}\\p{Ll}|\\S*\\p{Ll}{4}|[^. ]*\\.$)"
                    + "(?=\\S*\\p{Lu}\\S*\\p{Lu})"
                    + "\\p{Lu}(?:[\\p{L}./-]|\\([\\p{L}.]{1,20}\\)){0,20}";

    /** Credentials, or parts of them, that do not have two capitals; they need a comma in front. */
    private static final String LISTED =
            "\\p{L}*(?iu:th?[eé]rap(?:ist|eut(?:e|in|a)?))(?!\\p{L})|"
                    + "(?:(?:pht|dt|inf|[Dd]ipl|cert|lic|physio|med|phil)\\.?|"
                    + "(?:Sc|Ed|Phil|[BMD]\\.)\\.?)(?!\\p{L})";

    private static final String CREDENTIAL = LETTERS + "|" + LISTED;

    /** Behind {@code By} any capitalized word is a credential, and none is needed. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    named() + Patterns.optional(followedBy(CREDENTIAL + "|\\p{Lu}\\p{L}+")));

    private static final Pattern SIGNED = Pattern.compile(named() + followedBy(CREDENTIAL));

    private Signature() {}

    /**
     * The person who signs; several are one, with their names and credentials as the text has them.
     *
     * @param announced whether words in front, such as {@code By}, make up for missing credentials
     */
    static Optional<Person> read(String text, boolean announced) {
        String[] several = BETWEEN.split(text, -1);
        Matcher last = (announced ? ANNOUNCED : SIGNED).matcher(several[several.length - 1]);
        if (!last.matches() || !Stream.of(several).allMatch(ANNOUNCED.asMatchPredicate())) {
            return Optional.empty();
        }
        if (several.length > 1) {
            return Optional.of(new Person(text, ""));
        }
        String credentials = Objects.requireNonNullElse(last.group("credentials"), "");
        return Optional.of(new Person(last.group("name"), credentials));
    }

    private static String named() {
        return "(?<name>" + NAME + "(?: " + NAME + "){1,4}?)";
    }

    private static String followedBy(String credential) {
        String separator = Patterns.oneOf(" ?[,|] ?\\(?", " \\(", " (?=" + LETTERS + ")");
        String one = "(?>" + credential + ")";
        return separator + "(?<credentials>" + one + "(?:(?:, ?| )" + one + "){0,20})\\)?";
    }
}
