package org.treatmentfaq.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether one description of a service only adds to another, so that who knows that gets on. */
final class Additions {

    private static final Set<String> WORDS =
            Set.of("description", "summary", "example", "title", "license", "info", "servers");

    private final List<String> breaks = new ArrayList<>();

    private Additions() {}

    /** What somebody who relies on {@code before} would miss or be asked for in {@code now}. */
    static List<String> breaks(JsonNode before, JsonNode now) {
        Additions additions = new Additions();
        additions.compare("", before, now);
        return additions.breaks;
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        if (before.isObject()) {
            compareMembers(path, before, now);
        } else if (path.endsWith("/required") && before.isArray()) {
            Set<String> gone = texts(before);
            gone.removeAll(texts(now));
            gone.forEach(name -> breaks.add(path + ": " + name + " may be absent now"));
        } else if (path.endsWith("/parameters")) {
            compareParameters(path, before, now);
        } else if (before.isArray()) {
            compareEntries(path, before, now);
        } else if (!before.equals(now)) {
            breaks.add(path + ": " + before + " became " + now);
        }
    }

    private void compareMembers(String path, JsonNode before, JsonNode now) {
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            boolean isName = path.endsWith("/properties") || path.endsWith("/paths");
            if (isName || !WORDS.contains(member.getKey())) {
                compareMember(path + "/" + member.getKey(), member, now);
            }
        }
    }

    private void compareMember(String path, Map.Entry<String, JsonNode> member, JsonNode now) {
        if (now.has(member.getKey())) {
            compare(path, member.getValue(), now.path(member.getKey()));
        } else {
            breaks.add(path + " is gone");
        }
    }

    private void compareEntries(String path, JsonNode before, JsonNode now) {
        if (before.size() != now.size()) {
            breaks.add(path + ": " + before + " became " + now);
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            compare(path + "/" + i, before.get(i), now.get(i));
        }
    }

    private void compareParameters(String path, JsonNode before, JsonNode now) {
        for (JsonNode parameter : before) {
            compare(path + "/" + name(parameter), parameter, named(name(parameter), now));
        }
        for (JsonNode parameter : now) {
            if (parameter.path("required").asBoolean()
                    && named(name(parameter), before).isMissingNode()) {
                breaks.add(path + "/" + name(parameter) + " is asked for now");
            }
        }
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private static JsonNode named(String name, JsonNode parameters) {
        for (JsonNode parameter : parameters) {
            if (name(parameter).equals(name)) {
                return parameter;
            }
        }
        return parameters.path("nothing");
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
