package org.treatmentfaq.importing.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.text.WhiteSpace;

/**
 * A line that names the author or the reviewer: an announcement such as {@code Reviewed by}, a
 * signature, a date. One of the first two may be missing: {@code By} makes up for missing
 * credentials.
 *
 * @param person two authors are one, their names and credentials as the line has them
 * @param reviews whether the line says so
 * @param date when, as the line has it; empty if it does not say
 */
record Byline(Person person, boolean reviews, String date) {

    private static final String REVIEWER =
            Patterns.oneOf(
                    "(?:\\p{L}{1,40}ly )?(?:reviewed|approved|checked) by",
                    "(?:clinical |medical )?reviewers?",
                    "(?:révisée?|relue?|revue?|validée?|vérifiée?) par",
                    "relecture|(?:geprüft|überprüft|gegengelesen) von|freigegeben von",
                    "(?:revisado|validado|aprobado) por|revisora?");

    private static final String AUTHOR =
            Patterns.oneOf(
                    "(?:(?:written|prepared|compiled|produced|developed) )?by",
                    "authors?|auteure?s?|rédaction|texte de|text von",
                    "(?:(?:écrit|rédigé|préparé) )?par",
                    "(?:(?:verfasst|geschrieben|erstellt) )?von",
                    "autor(?:in|a|en|es|innen)?",
                    "(?:(?:escrito|elaborado|redactado) )?por");

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("(?iu)(?:(?<reviews>" + REVIEWER + ")|" + AUTHOR + ")(?: ?:|\\b) ?");

    static Optional<Byline> read(Block block) {
        return block.isProse() && block.size() == 1 ? read(block.line(0)) : Optional.empty();
    }

    /** Lines that are all somebody's stand for themselves. */
    static Stream<Block> cut(Block block) {
        boolean all = block.lines().stream().allMatch(line -> read(line).isPresent());
        return block.cut(index -> all);
    }

    static Optional<Byline> read(Line whole) {
        String line = String.join(" ", WhiteSpace.words(Heading.plain(whole.text())));
        BylineDate dated = BylineDate.at(line);
        String undated = dated.who();
        Matcher announcement = ANNOUNCEMENT.matcher(undated);
        boolean announced = announcement.lookingAt();
        boolean reviews = announced && announcement.group("reviews") != null;
        String signature = announced ? undated.substring(announcement.end()) : undated;
        return Signature.read(signature, announced)
                .map(person -> new Byline(person, reviews, dated.date()));
    }

    /** Nobody's name gets lost where several sign. */
    static Person together(Person one, Person other) {
        return new Person(inFull(one) + "; " + inFull(other), "");
    }

    private static String inFull(Person person) {
        String credentials = person.credentials();
        return credentials.isEmpty() ? person.name() : person.name() + ", " + credentials;
    }
}
