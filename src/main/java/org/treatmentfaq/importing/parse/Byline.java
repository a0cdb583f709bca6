package org.treatmentfaq.importing.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.content.Person;

/**
 * A line that names the author or the reviewer: two to five words of a name, then credentials.
 * {@code By} makes up for missing credentials. Anything that reads like a sentence is none.
 *
 * @param person two authors are one, their names and credentials as the line has them
 * @param reviews whether the line says so
 * @param date when, as the line has it; empty if it does not say
 */
record Byline(Person person, boolean reviews, String date) {

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(
                    "(?iu)(?:(?<reviews>(?:\\p{L}+ly )?reviewed by|reviewer|(?:révisée?|relue?|revue?) par|(?:über)?geprüft von|revisado por)|(?:written |prepared )?by|authors?|(?:écrit |rédigé )?par|auteure?|(?:verfasst |geschrieben )?von|autor(?:in|a)?|(?:escrito )?por)(?: ?:|\\b) ?");
    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|&|et|und|y) ");

    private static final String NAME =
            "(?:(?:[dD]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lu}\\p{L}{0,2}\\.|Prof\\.|van|von|vom|zu|de|der|den|du|des|da|dos|di|del|la|le|bin|y|med\\.|phil\\.)";

    /**
     * Two capitals, but neither McDonald nor a word with a long tail; {@code PT.} ends a sentence,
     * {@code M.Sc.} does not.
     */
    private static final String LETTERS =
            "(?!Ma?c\\p{Lu}\\p{Ll}|\\S*\\p{Ll}{4}|[^. ]*\\.$)(?=\\S*\\p{Lu}\\S*\\p{Lu})\\p{Lu}(?:[\\p{L}./-]|\\([\\p{L}.]{1,20}\\)){0,20}";

    /** Credentials, or parts of them, that do not have two capitals; they need a comma in front. */
    private static final String LISTED =
            "(?:pht|dt|inf|[Dd]ipl|cert|lic|physio|med|phil|Sc|Ed|Phil|[BMD]\\.)\\.?|\\p{L}*(?iu:th?[eé]rap(?:ist|eut(?:e|in|a)?))";

    private static final Pattern SIGNED = signature(LETTERS + "|" + LISTED, "");
    private static final Pattern ANNOUNCED =
            signature(LETTERS + "|" + LISTED + "|\\p{Lu}\\p{L}+", "?");

    private static final String MONTH =
            "(?:jan|ene|f[eé]b|fév|m[aä]r|a[pvb]r|ma[iy]|ju[inl]|a[uo][ûug]|sep|o[ckt][tk]|nov|d[eé][czi])\\p{L}{0,7}";
    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu)(?=.*\\d{4})(?<who>.{1,150}?)[,;(]? \\(?(?<date>(?:(?:on|le|am|el|en|im) )?(?:(?:\\d{1,2}(?:er)?|de|%s)[.,/]? ?){0,5}(?:19|20)\\d\\d(?:-\\d\\d){0,2}|\\d{1,2}([./-])\\d{1,2}\\3\\d{4})\\)?\\.?"
                            .formatted(MONTH));

    static Optional<Byline> read(Block block) {
        return block.size() == 1 ? read(block.line(0)) : Optional.empty();
    }

    /** Lines that are all somebody's stand for themselves. */
    static Stream<Block> cut(Block block) {
        boolean all = block.lines().stream().allMatch(line -> read(line).isPresent());
        return block.cut(index -> all);
    }

    static Optional<Byline> read(Line whole) {
        String line = String.join(" ", WhiteSpace.words(Heading.plain(whole.text())));
        Matcher dated = DATED.matcher(line);
        String date = dated.matches() ? dated.group("date") : "";
        String undated = date.isEmpty() ? line : dated.group("who");
        Matcher announcement = ANNOUNCEMENT.matcher(undated);
        boolean announced = announcement.lookingAt();
        boolean reviews = announced && announcement.group("reviews") != null;
        String signature = announced ? undated.substring(announcement.end()) : undated;
        return person(signature, announced).map(person -> new Byline(person, reviews, date));
    }

    /** Nobody's name gets lost where several sign. */
    static Person together(Person one, Person other) {
        return new Person(inFull(one) + "; " + inFull(other), "");
    }

    private static String inFull(Person person) {
        String credentials = person.credentials();
        return credentials.isEmpty() ? person.name() : person.name() + ", " + credentials;
    }

    private static Optional<Person> person(String signature, boolean announced) {
        String[] several = BETWEEN.split(signature, -1);
        Matcher last = (announced ? ANNOUNCED : SIGNED).matcher(several[several.length - 1]);
        if (!last.matches() || !Stream.of(several).allMatch(ANNOUNCED.asMatchPredicate())) {
            return Optional.empty();
        }
        Person one = new Person(last.replaceFirst("${name}"), last.replaceFirst("${credentials}"));
        return Optional.of(several.length == 1 ? one : new Person(signature, ""));
    }

    private static Pattern signature(String credential, String times) {
        return Pattern.compile(
                "^(?<name>#(?: #){1,4}?)(?:(?: ?[,|] ?\\(?| \\(| (?=%s))(?<credentials>(?:%s)(?:(?:, ?| )(?:%2$s)){0,20})\\)?)%s$"
                        .formatted(LETTERS, credential, times)
                        .replace("#", NAME));
    }
}
