package org.treatmentfaq.definitions;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates and their scripts: messages, files, and areas that a script shows. */
final class TemplatesCheck {

    private static final Pattern IMPORT =
            Pattern.compile("\\[#(?:import|include)\\s+['\"]([^'\"]+)['\"]");
    private static final Pattern AREA = Pattern.compile("\\[@cms\\.area\\s+name=['\"](\\w+)['\"]");
    private static final Pattern MESSAGE =
            Pattern.compile("i18n(?:\\[|\\.get\\()\\s*['\"]([^'\"]+)['\"]\\s*([+\\]),])");
    private static final Pattern WEB_RESOURCE =
            Pattern.compile(
                    "(?:\\.resource\\(['\"]|/\\.resources/([\\w-]+)/webresources/)([\\w./-]+)");

    private final Shipped shipped;
    private final Messages messages;
    private final Problems problems;

    TemplatesCheck(Shipped shipped, Messages messages, Problems problems) {
        this.shipped = shipped;
        this.messages = messages;
        this.problems = problems;
    }

    void template(Shipped.Definition template) {
        Value.Mapping root = template.root();
        String path = "templates." + template.name().replace('/', '.');
        List<String> title = List.of(template.module() + "." + path, path);
        title.forEach(messages::allow);
        messages.allow(title.get(0) + ".description");
        messages.allow(path + ".description");
        root.get("description").ifPresent(messages::literal);
        if (root.get("title").isPresent()) {
            root.get("title").ifPresent(messages::literal);
        } else {
            messages.require(root.place(), title);
        }
        if (root.get("modelClass").isPresent()
                && root.text("autoPopulateFromRequest").filter("false"::equals).isEmpty()) {
            problems.add(
                    Kind.OWN_RULE,
                    root.placeOf("modelClass"),
                    "expected autoPopulateFromRequest: false; anything else lets request"
                            + " parameters reach the model");
        }
        areas(root);
    }

    /** Every area that the script shows must be defined. */
    private void areas(Value.Mapping template) {
        Map<String, Value.Mapping> areas = template.named("areas");
        areas.values()
                .forEach(
                        area -> {
                            area.named("availableComponents")
                                    .forEach((name, one) -> component(one));
                            areas(area);
                        });
        template.text("templateScript")
                .ifPresent(
                        script ->
                                find(
                                        script,
                                        AREA,
                                        (place, area) ->
                                                area(place, area.group(1), areas.keySet())));
    }

    private void area(Place place, String name, Set<String> areas) {
        if (!areas.contains(name)) {
            problems.unknown(
                    Kind.AREA, place, "area", name, areas, " in a definition with this script");
        }
    }

    private void component(Value.Mapping component) {
        if (component.get("id").isEmpty()) {
            problems.add(Kind.TEMPLATE, component.place(), "found no id of a component");
        }
    }

    void scripts() {
        for (String path : shipped.resources().below("/")) {
            String module = path.split("/", -1)[1];
            if (path.matches("/[^/]+/(templates|webresources)/.*\\.(ftl|css|js|html)")) {
                find(path, IMPORT, (place, found) -> imported(place, path, found.group(1)));
                find(path, MESSAGE, this::message);
                find(path, WEB_RESOURCE, (place, found) -> webResource(place, module, found));
            }
        }
    }

    private void imported(Place place, String from, String name) {
        String path = URI.create(from).resolve(name).normalize().getPath();
        if (!shipped.exists(path)) {
            problems.unknown(
                    Kind.SCRIPT,
                    place,
                    "script",
                    path,
                    shipped.resources().below("/" + path.split("/", -1)[1]));
        }
    }

    private void message(Place place, Matcher found) {
        if (found.group(2).equals("+")) {
            messages.allowBelow(place, found.group(1));
        } else {
            messages.require(place, found.group(1));
        }
    }

    private void webResource(Place place, String module, Matcher found) {
        String owner = found.group(1) == null ? module : found.group(1);
        String path = "/" + owner + "/webresources/" + found.group(2);
        boolean ours = shipped.descriptors().containsKey(owner);
        if (ours && !shipped.exists(path)) {
            problems.unknown(
                    Kind.WEB_RESOURCE,
                    place,
                    "web resource",
                    path,
                    shipped.resources().below("/" + owner + "/webresources/"));
        }
    }

    private interface Finding {
        void at(Place place, Matcher found);
    }

    private void find(String path, Pattern pattern, Finding finding) {
        String text = shipped.resources().text(path).orElse("");
        Matcher found = pattern.matcher(text);
        Set<String> places = new LinkedHashSet<>();
        while (found.find()) {
            int line =
                    (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
            if (places.add(found.group() + line)) {
                finding.at(problems.place(path, line + 1), found);
            }
        }
    }
}
