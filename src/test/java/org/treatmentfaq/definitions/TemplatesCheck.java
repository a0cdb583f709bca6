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

    TemplatesCheck(Linting lint) {
        shipped = lint.shipped();
        messages = lint.messages();
        problems = lint.problems();
    }

    void template(Shipped.Definition template) {
        Value.Mapping root = template.root();
        String path = "templates." + template.name().replace('/', '.');
        String own = template.module() + "." + path;
        messages.text(root, "title", List.of(own, path), true);
        List<String> description = List.of(own + ".description", path + ".description");
        messages.text(root, "description", description, false);
        if (root.has("modelClass") && !root.is("autoPopulateFromRequest", "false")) {
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
        for (Value.Mapping area : areas.values()) {
            area.named("availableComponents").values().forEach(this::component);
            areas(area);
        }
        String script = template.text("templateScript").orElse("");
        find(script, AREA, (place, area) -> area(place.name(area.group(1)), areas.keySet()));
    }

    private void area(Value name, Set<String> areas) {
        problems.known(Kind.AREA, "area", name, areas, " in a definition with this script");
    }

    private void component(Value.Mapping component) {
        if (!component.has("id")) {
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
        String module = path.split("/", -1)[1];
        problems.known(
                Kind.SCRIPT, "script", place.name(path), shipped.resources().below("/" + module));
    }

    private void message(Place place, Matcher found) {
        if (found.group(2).equals("+")) {
            messages.allowBelow(place, found.group(1));
        } else {
            messages.require(place, List.of(found.group(1)));
        }
    }

    private void webResource(Place place, String module, Matcher found) {
        String owner = found.group(1) == null ? module : found.group(1);
        String folder = "/" + owner + "/webresources/";
        if (shipped.descriptors().containsKey(owner)) {
            problems.known(
                    Kind.WEB_RESOURCE,
                    "web resource",
                    place.name(folder + found.group(2)),
                    shipped.resources().below(folder));
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
