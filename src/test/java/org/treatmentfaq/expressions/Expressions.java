package org.treatmentfaq.expressions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All regular expressions of the module and the workbench. */
final class Expressions {

    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java"), Path.of("src/workbench/java"));

    /** A call that takes an expression, and what it is given as far as the source tells. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(?<constant>static final Pattern \\w+\\s*=\\s*)?"
                            + "(?<method>\\bPattern\\s*\\.(?:compile|matches)|"
                            + "\\.(?:matches|replaceAll|replaceFirst|split))"
                            + "\\(\\s*(?<argument>\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*[,)])|[^\\s\"()])?");

    private Expressions() {}

    /** Those of constants, as they are when the program runs. */
    static List<Expression> constants(JavaClasses classes, List<String> whole) {
        List<Expression> found = new ArrayList<>();
        classes.forEach(
                type ->
                        type.getFields().stream()
                                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                                .map(field -> constant(field, whole))
                                .forEach(found::add));
        return found;
    }

    static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.treatmentfaq");
    }

    private static Expression constant(JavaField field, List<String> whole) {
        String place = field.getOwner().getSimpleName() + "." + field.getName();
        if (!field.getModifiers().contains(JavaModifier.STATIC)) {
            throw new AssertionError(place + " has to be a constant");
        }
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            Pattern pattern = (Pattern) Objects.requireNonNull(reflected.get(null));
            return new Expression(place, pattern, whole.contains(place));
        } catch (IllegalAccessException e) {
            throw new AssertionError(place, e);
        }
    }

    /**
     * Those that are written where they are used. What an expression is made of where it is used
     * cannot be read: the place goes to {@code unreadable}.
     */
    static List<Expression> inline(List<String> unreadable) throws IOException {
        List<Expression> found = new ArrayList<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    collect(file, found, unreadable);
                }
            }
        }
        return found;
    }

    private static void collect(Path file, List<Expression> found, List<String> unreadable)
            throws IOException {
        String source = Files.readString(file);
        String name = file.getFileName().toString().replace(".java", "");
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String argument = call.group("argument");
            boolean constant = call.group("constant") != null;
            // without an argument it is a matcher's, with an arrow a list's
            if (constant || isOtherMethod(source, call)) {
                continue;
            }
            String place = name + call.group("method") + "(" + argument + ")";
            if (argument != null && argument.startsWith("\"")) {
                Pattern pattern = Pattern.compile(argument(argument));
                found.add(new Expression(place, pattern, place.contains("matches(")));
            } else {
                unreadable.add(
                        name + ": " + source.substring(call.start(), end(source, call.end())));
            }
        }
    }

    /** Of a matcher or a list: without an argument, with an arrow, or behind a matcher's making. */
    private static boolean isOtherMethod(String source, Matcher call) {
        String rest = source.substring(call.end("method"), end(source, call.end()));
        return rest.startsWith("()")
                || rest.contains("->")
                || isOfMatcher(source, call.start())
                || isOfConstant(source, call);
    }

    /** Or of a class that has such a method. */
    private static boolean isOfConstant(String source, Matcher call) {
        int start = call.start();
        while (Character.isJavaIdentifierPart(source.charAt(start - 1))) {
            start--;
        }
        return start < call.start() && Character.isUpperCase(source.charAt(start));
    }

    private static boolean isOfMatcher(String source, int dot) {
        if (source.charAt(dot - 1) != ')') {
            return false;
        }
        int open = dot - 1;
        for (int depth = 1; depth > 0; ) {
            open--;
            depth += source.charAt(open) == ')' ? 1 : source.charAt(open) == '(' ? -1 : 0;
        }
        return source.substring(0, open).endsWith(".matcher");
    }

    private static int end(String source, int from) {
        return Math.max(from, source.indexOf('\n', from));
    }

    private static String argument(String literal) {
        return literal.substring(1, literal.length() - 1).translateEscapes();
    }
}
