package org.treatmentfaq.definitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether Magnolia reads every file, under its name and in its folder. */
final class FilesCheck {

    private static final Pattern DEFINITION =
            Pattern.compile("/[a-zA-Z0-9-_]+/[a-zA-Z]+/(?:[^/]+/)*[a-zA-Z0-9-_.]+\\.yaml");
    private static final Pattern BOOTSTRAP =
            Pattern.compile("/mgnl-bootstrap(-samples)?/.+\\.(yaml|xml)");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "/META-INF/.*|/mgnl-nodetypes/.+\\.(cnd|xml)|/(org|info|com|conformance)/.*\\.class|/org/treatmentfaq/delivery/openapi\\.json"
                            + "|/mgnl-i18n/.+_[a-z]{2}\\.properties");
    private static final List<String> FREE = List.of("webresources", "decorations");

    /** Kinds of definitions that Magnolia reads and this linter cannot. */
    private static final List<String> UNCHECKED =
            List.of("restClients", "renderers", "sites", "themes", "blocks", "messageViews");

    private final Shipped shipped;
    private final Problems problems;

    FilesCheck(Linting lint) {
        shipped = lint.shipped();
        problems = lint.problems();
    }

    void check() {
        for (String path : shipped.resources().below("/")) {
            if (!ELSEWHERE.matcher(path).matches() && !BOOTSTRAP.matcher(path).matches()) {
                ofModule(path).ifPresent(what -> report(path, what));
            }
        }
    }

    private void report(String path, String what) {
        problems.add(Kind.FILE, problems.place(path, 1), what);
    }

    /** What is wrong with a file of a module. */
    private Optional<String> ofModule(String path) {
        String[] parts = path.split("/", -1);
        if (!shipped.descriptors().containsKey(parts[1])) {
            return Optional.of("Magnolia reads nothing here: there is no module " + parts[1]);
        }
        if (parts.length == 3) {
            return parts[2].equals("config.yaml")
                    ? Optional.empty()
                    : Optional.of("Magnolia reads only config.yaml here");
        }
        return inFolder(path, parts[2]);
    }

    private Optional<String> inFolder(String path, String folder) {
        if (FREE.contains(folder)) {
            return Optional.empty();
        }
        if (folder.equals("i18n")) {
            return Messages.BUNDLE.matcher(path).matches()
                    ? Optional.empty()
                    : Optional.of("a bundle is called <name>_<language>.properties");
        }
        if (folder.equals("includes")) {
            return shipped.reader().included().contains(path)
                    ? Optional.empty()
                    : Optional.of("nothing includes this file");
        }
        return ofKind(path, folder);
    }

    private static Optional<String> ofKind(String path, String kind) {
        if (UNCHECKED.contains(kind)) {
            return Optional.of("definitions of the kind " + kind + " are not checked yet");
        }
        if (!Shipped.KINDS.contains(kind)) {
            Set<String> kinds = new TreeSet<>(Shipped.KINDS);
            kinds.addAll(UNCHECKED);
            return Optional.of("there is no kind of definitions '" + kind + "', only " + kinds);
        }
        boolean script = kind.equals("templates") && path.endsWith(".ftl");
        return script || DEFINITION.matcher(path).matches()
                ? Optional.empty()
                : Optional.of("a definition is called <name>.yaml, of letters, digits, - and _");
    }
}
