package org.treatmentfaq.standins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stand-in has otherwise than Magnolia's class; it may have less. */
final class SignatureDifferences {

    private SignatureDifferences() {}

    static List<String> of(Class<?> type, ApiSignatures.Recorded expected) {
        List<String> differences = new ArrayList<>();
        if (!isThinner(Signature.of(type), expected.header())) {
            differences.add(
                    type.getName()
                            + ": found '"
                            + Signature.of(type)
                            + "', expected '"
                            + expected.header()
                            + "'");
        }
        for (String member : Signature.membersOf(type)) {
            if (!thin(expected.members()).contains(member)) {
                differences.add(
                        type.getName()
                                + ": '"
                                + member
                                + "' is not recorded"
                                + sameName(member, expected)
                                        .map(other -> "; recorded is '" + other + "'")
                                        .orElse(""));
            }
        }
        return differences;
    }

    /** As recorded, but for exceptions of Magnolia's that have no stand-in. */
    private static Set<String> thin(Set<String> members) {
        return members.stream()
                .map(
                        member -> {
                            String[] parts = member.split(" throws ", 2);
                            String thrown =
                                    Stream.of(parts.length < 2 ? "" : parts[1])
                                            .flatMap(names -> Stream.of(names.split(", ", -1)))
                                            .filter(SignatureDifferences::isThere)
                                            .collect(Collectors.joining(", "));
                            return parts[0] + (thrown.isEmpty() ? "" : " throws " + thrown);
                        })
                .map(member -> member.replace("? extends java.lang.Object", "?"))
                .collect(Collectors.toSet());
    }

    private static boolean isThere(String exception) {
        boolean isVariable = exception.matches("[A-Z]");
        return isVariable || find(exception).isPresent();
    }

    /** The same but for supertypes, of which a stand-in may lack some. */
    private static boolean isThinner(String found, String expected) {
        if (!expected.replaceFirst(" (extends|implements) .*", "")
                .equals(found.replaceFirst(" (extends|implements) .*", ""))) {
            return false;
        }
        return supertypes(expected).containsAll(supertypes(found));
    }

    private static Set<String> supertypes(String header) {
        Set<String> types = new TreeSet<>();
        String above = header.replaceFirst("^\\S+( \\S+)*? (?=extends|implements)", "");
        if (!above.equals(header)) {
            types.addAll(
                    List.of(above.split(" implements |^extends |^implements |,(?![^<]*>)", -1)));
        }
        types.remove("");
        return types;
    }

    private static Optional<String> sameName(String member, ApiSignatures.Recorded recorded) {
        return recorded.members().stream()
                .filter(other -> name(other).equals(name(member)))
                .findFirst();
    }

    private static String name(String member) {
        return member.replaceFirst(" = .*", "").replaceFirst("\\(.*", "").replaceFirst(".* ", "");
    }

    /** A class without its initialisation. */
    static Optional<Class<?>> find(String name) {
        try {
            ClassLoader loader = SignatureDifferences.class.getClassLoader();
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
