package org.treatmentfaq.handout;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final int FEWEST_NAMES = 2;
    private static final int MOST_NAMES = 5;
    private static final int LONGEST = 200;
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern REVIEWER =
            prefix(
                    "(?:\\p{L}+ly )?reviewed by|reviewer|(?:révisée?|relue?|revue?) par|(?:über)?geprüft von|revisado por");
    private static final Pattern AUTHOR =
            prefix(
                    "(?:written |prepared )?by|authors?|(?:écrit |rédigé )?par|auteure?|(?:verfasst |geschrieben )?von|autor(?:in|a)?|(?:escrito )?por");
    private static final Pattern BETWEEN = Pattern.compile("(?U),?\\s+(?:and|&|et|und|y)\\s+");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:[dD]['’])?\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lu}\\p{L}{0,2}\\.|Prof\\."
                            + "|van|von|vom|zu|de|der|den|du|des|da|dos|di|del|la|le|bin|y|med\\.|phil\\.");
    private static final Pattern CREDENTIAL = Pattern.compile("\\(?\\p{Lu}[\\p{L}.()/-]*,?");

    /** Credentials, or parts of them, that do not have two capitals. */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:pht|dt|inf|[Dd]ipl|cert|lic|physio|med|phil|Sc|Ed|Phil|[BMD]\\.)\\.?,?");

    /** McDonald has two capitals, Physiotherapy a long tail: names, not credentials. */
    private static final Pattern SURNAME = Pattern.compile("Ma?c\\p{Lu}\\p{Ll}.*|.*\\p{Ll}{4}.*");

    /** {@code PT.} ends a sentence, {@code M.Sc.} does not. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[^.]*\\.");

    private static final Pattern DATED =
            Pattern.compile(
                    "(?<who>.{1,150}?)[,;(]?\\h+\\(?(?<date>(?:(?:on|le|am|el|en|im)\\h+)?"
                            + "(?:(?:\\d{1,2}(?:er)?|de|%s)[.,/]?\\h*){0,5}(?:19|20)\\d\\d(?:-\\d\\d){0,2}|\\d{1,2}([./-])\\d{1,2}\\3\\d{4})\\)?\\.?"
                                    .formatted(months()),
                    ANY_CASE);

    static boolean is(Block block) {
        return read(block).isPresent();
    }

    static Optional<Byline> read(Block block) {
        return block.size() == 1 ? read(block.first().text()) : Optional.empty();
    }

    /** Lines that are all somebody's stand for themselves. */
    static Stream<Block> cut(Block block) {
        boolean all = block.lines().stream().allMatch(line -> read(line.text()).isPresent());
        return block.cut(index -> all);
    }

    static Optional<Byline> read(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        String line = Heading.plain(text);
        Matcher dated = DATED.matcher(line);
        boolean hasDate = dated.matches();
        String undated = hasDate ? dated.group("who") : line;
        String unreviewed = REVIEWER.matcher(undated).replaceFirst("");
        boolean reviews = !unreviewed.equals(undated);
        String signature = reviews ? unreviewed : AUTHOR.matcher(undated).replaceFirst("");
        boolean announced = !signature.equals(undated);
        return people(signature, announced)
                .map(person -> new Byline(person, reviews, hasDate ? dated.group("date") : ""));
    }

    /** Nobody's name gets lost where several sign. */
    static Person together(Person one, Person other) {
        return new Person(inFull(one) + "; " + inFull(other), "");
    }

    private static String inFull(Person person) {
        return person.credentials().isEmpty()
                ? person.name()
                : person.name() + ", " + person.credentials();
    }

    private static Optional<Person> people(String signature, boolean announced) {
        List<String> several = List.of(BETWEEN.split(signature, -1));
        if (several.size() == 1) {
            return person(signature, announced);
        }
        boolean known = announced || person(several.get(several.size() - 1), false).isPresent();
        return several.stream().allMatch(each -> person(each, known).isPresent())
                ? Optional.of(new Person(signature, ""))
                : Optional.empty();
    }

    private static Optional<Person> person(String signature, boolean announced) {
        String[] words = WhiteSpace.words(signature);
        int names = names(words);
        String name = withoutComma(join(words, 0, names));
        String credentials = withoutComma(join(words, names, words.length));
        return isName(name) && isCredentials(credentials, announced)
                ? Optional.of(new Person(name, credentials))
                : Optional.empty();
    }

    private static int names(String[] words) {
        int names = Math.min(FEWEST_NAMES, words.length);
        while (names < words.length
                && !words[names - 1].endsWith(",")
                && !isCredential(words[names])) {
            names++;
        }
        return names;
    }

    private static boolean isName(String name) {
        String[] words = WhiteSpace.words(name);
        return words.length >= FEWEST_NAMES
                && words.length <= MOST_NAMES
                && Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches());
    }

    private static boolean isCredentials(String credentials, boolean announced) {
        if (credentials.isEmpty()) {
            return announced;
        }
        return Arrays.stream(WhiteSpace.words(credentials))
                .allMatch(
                        word ->
                                isCredential(word)
                                        || LISTED.matcher(word).matches()
                                        || (announced && word.matches("\\p{Lu}\\p{L}+,?")));
    }

    private static boolean isCredential(String word) {
        return CREDENTIAL.matcher(word).matches()
                && word.chars().filter(Character::isUpperCase).count() >= 2
                && !SURNAME.matcher(word).matches()
                && !END_OF_SENTENCE.matcher(word).matches();
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Pattern prefix(String words) {
        return Pattern.compile("^(?:" + words + ")(?:\\h*:|\\b)\\h*", ANY_CASE);
    }

    /** In the four languages, whole and short. */
    private static String months() {
        return Stream.of("en", "fr", "de", "es")
                .map(Locale::forLanguageTag)
                .flatMap(
                        language ->
                                Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                        .flatMap(
                                                style ->
                                                        Arrays.stream(Month.values())
                                                                .map(
                                                                        month ->
                                                                                month
                                                                                        .getDisplayName(
                                                                                                style,
                                                                                                language))))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
