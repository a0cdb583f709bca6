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

    /** Words that begin with a capital and are nobody's name. */
    private static final String NO_NAME =
            "(?!(?iu:"
                    + ImprintWords.ORGANISATION
                    + "|do|not|never|no|call|ask|contact|stop|home|please|the|this|your|you|our|we|if"
                    + "|when|keep|take|use|avoid|and|for|see|visit|tel|phone|page|menu|print|today|now"
                    + "|only|always|medical|care|ne|pas|nicht|kein|nunca|leaflet|information)"
                    + "(?![\\p{L}\\p{M}]))";

    /** Capitals that are nobody's credentials: companies, places, words in capitals. */
    private static final String NO_CREDENTIALS =
            "(?!(?:GmbH|AG|LLC|LTD|Ltd|INC|NHS|MRI|CT|PDF|ASAP|NOW|ONLY|TODAY|NOT|AM|PM|UK|USA|US|EU"
                    + "|AL|AK|AZ|AR|CA|CO|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|ME|MI|MN|MO|MT|NC|ND|NE|NH|NJ"
                    + "|NM|NV|NY|OH|OK|OR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|AB|BC|MB|NB|NL|NS|ON|PE"
                    + "|QC|SK|STOP|HELP|CALL|FREE|OPEN|CLOSED|DAILY|HERE|NEW|FAQ|FAQS|PLEASE|ALWAYS"
                    + "|NEVER|BEFORE|AFTER|IMMEDIATELY)(?![\\p{L}\\p{M}.]))";

    private static final String CAPITALIZED = NO_NAME + "(?:[dD]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*";
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
            NO_CREDENTIALS
                    + "(?!Ma?c\\p{Lu}\\p{Ll}|\\S*\\p{Ll}{4}|[^. ]*\\.$)"
                    + "(?=\\S*\\p{Lu}\\S*\\p{Lu})"
                    + "\\p{Lu}(?:[\\p{L}./-]|\\([\\p{L}.]{1,20}\\)){0,20}";

    /** Credentials, or parts of them, that do not have two capitals; they need a comma in front. */
    private static final String LISTED =
            "\\p{L}*(?iu:th?[eé]rap(?:ist|eut(?:e|in|a)?))(?!\\p{L})|"
                    + "(?:(?:pht|dt|inf|[Dd]ipl|cert|lic|physio|med|phil)\\.?|"
                    + "(?:Sc|Ed|Phil|[BMD]\\.)\\.?)(?!\\p{L})";

    /** {@code Registered Nurse}, {@code Fachärztin für Orthopädie} */
    private static final String PROFESSION =
            "(?:[\\p{L}.’'-]{1,20} ){0,3}"
                    + "(?iu:\\p{L}{0,12}"
                    + Patterns.oneOf(
                            "nurse|physician|doctor|surgeon|dentist|radiologist|dieti[ct]ian",
                            "pharmacist|midwife|psychologist|podiatrist|chiropractor|osteopath",
                            "consultant|specialist|practitioner|radiographer|therapist",
                            "médecin|infirmi(?:er|ère)|chirurgien(?:ne)?|dentiste|radiologue",
                            "pharmacien(?:ne)?|sage-femme|psychologue|kinésithérapeute",
                            "(?:fach|chef|ober|zahn)?(?:arzt|ärztin)|pflegefachfrau|hebamme",
                            "apotheker(?:in)?|chirurg(?:in)?|orthopäd(?:e|in)|radiolog(?:e|in)",
                            "médic[oa]|enfermer[oa]|cirujan[oa]|odontólog[oa]|radiólog[oa]",
                            "farmacéutic[oa]|psicólog[oa]|fisioterapeuta|matrona")
                    + ")(?: [\\p{L}&’'-]{1,24}){0,5}";

    private static final String HONOURS = "\\(Hons?\\.?\\)";

    private static final String CREDENTIAL = LETTERS + "|" + LISTED + "|" + HONOURS;

    /** Behind {@code By} any capitalized word is a credential, and none is needed. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    named() + Patterns.optional(followedBy(CREDENTIAL + "|\\p{Lu}\\p{L}+")));

    private static final Pattern SIGNED = Pattern.compile(named() + followedBy(CREDENTIAL));

    private static final Pattern NAME_ALONE = Pattern.compile(NAME + "(?: " + NAME + "){1,4}");

    private Signature() {}

    /**
     * The person who signs; several are one, with their names and credentials as the text has them.
     *
     * @param announced whether words in front, such as {@code By}, make up for missing credentials
     */
    static Optional<Person> read(String text, boolean announced) {
        if (announced && isListOfNames(text)) {
            return Optional.of(new Person(text, ""));
        }
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

    /** {@code A Sample, B Example}: names, each with a comma behind it. */
    private static boolean isListOfNames(String text) {
        String[] names = text.split(", ", -1);
        return names.length > 1 && Stream.of(names).allMatch(NAME_ALONE.asMatchPredicate());
    }

    private static String named() {
        return "(?<name>" + NAME + "(?: " + NAME + "){1,4}?)";
    }

    private static String followedBy(String credential) {
        String separator = Patterns.oneOf(" ?[,|] ?\\(?", " \\(", " (?=" + LETTERS + ")");
        String one = "(?>" + credential + ")";
        String several = one + "(?:(?:, ?| )" + one + "){0,20}";
        String profession = Patterns.optional(several + "(?:, ?| )") + PROFESSION;
        return separator + "(?<credentials>" + several + "|" + profession + ")\\)?";
    }
}
