package org.treatmentfaq.structureddata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.Person;
import org.treatmentfaq.content.Rights;
import org.treatmentfaq.content.Source;
import org.treatmentfaq.text.WhiteSpace;

/** The parts of a FAQ as schema.org nodes. Missing values are an empty text, node or list. */
final class SchemaOrg {

    private SchemaOrg() {}

    /** A node of that type, to be filled. */
    static Map<String, Object> typed(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }

    /** Adds a member unless its value is empty. */
    static void put(Map<String, Object> node, String name, Object value) {
        boolean blank = value instanceof String text && WhiteSpace.isBlank(text);
        if (!blank && !value.equals(Map.of()) && !value.equals(List.of())) {
            node.put(name, value);
        }
    }

    static Object question(String question, String text) {
        Map<String, Object> answer = typed("Answer");
        answer.put("text", text);
        Map<String, Object> node = typed("Question");
        node.put("name", question);
        node.put("acceptedAnswer", answer);
        return node;
    }

    static Object therapy(LocalizedFaq faq) {
        List<String> names = new ArrayList<>();
        names.add(faq.abbreviation());
        names.addAll(faq.alternateNames());
        Map<String, Object> therapy = named("PhysicalTherapy", faq.title().text());
        put(
                therapy,
                "alternateName",
                names.stream().filter(name -> !WhiteSpace.isBlank(name)).toList());
        return ifNamed(therapy);
    }

    /**
     * The safety part.
     *
     * @param text its markup, as that of answers
     */
    static Object safety(LocalizedFaq faq, String text, boolean isOfAll) {
        Map<String, Object> part = typed("WebPageElement");
        put(part, "about", isOfAll ? "" : therapy(faq));
        put(part, "inLanguage", faq.safety().fallback() ? faq.safety().language() : "");
        put(part, "text", text);
        return part;
    }

    static Object person(Person who) {
        Map<String, Object> person = named("Person", who.name());
        put(person, "honorificSuffix", WhiteSpace.strip(who.credentials()));
        return ifNamed(person);
    }

    static Object holder(Rights rights) {
        return ifNamed(named("Organization", rights.holder()));
    }

    static Object year(Rights rights) {
        return Objects.requireNonNullElse(rights.year(), "");
    }

    static Object lastReviewed(LocalizedFaq faq) {
        LocalDate day = faq.review().lastReviewed();
        return day == null ? "" : day.toString();
    }

    /** A source with a web address; its title alone if it has none. */
    static Object source(Source source) {
        if (!source.isOnTheWeb()) {
            return source.title();
        }
        Map<String, Object> work = named("CreativeWork", source.title());
        work.put("url", source.url());
        return work;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> node = typed(type);
        put(node, "name", WhiteSpace.strip(name));
        return node;
    }

    private static Map<String, Object> ifNamed(Map<String, Object> node) {
        return node.containsKey("name") ? node : Map.of();
    }
}
