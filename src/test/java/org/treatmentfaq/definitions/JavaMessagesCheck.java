package org.treatmentfaq.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Messages that Java asks for: a text of three parts or more that begins like a message does, as in
 * {@code "treatment-faq.template.problem.none"}.
 */
final class JavaMessagesCheck {

    private static final Pattern TEXT = Pattern.compile("\"((?:[\\w-]+\\.){2,}[\\w-]+)\"");

    private final Messages messages;
    private final Path sources;
    private final Set<String> beginnings;

    JavaMessagesCheck(Messages messages, Path sources) {
        this.messages = messages;
        this.sources = sources;
        beginnings =
                messages.keys().stream()
                        .map(JavaMessagesCheck::beginning)
                        .collect(Collectors.toSet());
    }

    private static String beginning(String key) {
        String[] parts = key.split("\\.", -1);
        return parts.length < 3 ? key : parts[0] + "." + parts[1];
    }

    void check() {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                source(file.toString().replace('\\', '/'), Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void source(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher texts = TEXT.matcher(lines.get(i));
            while (texts.find()) {
                text(new Place(file, i + 1), texts.group(1));
            }
        }
    }

    private void text(Place place, String text) {
        boolean isPackage = Files.isDirectory(sources.resolve(text.replace('.', '/')));
        if (isPackage || !beginnings.contains(beginning(text))) {
            return;
        }
        messages.require(place, List.of(text));
    }
}
