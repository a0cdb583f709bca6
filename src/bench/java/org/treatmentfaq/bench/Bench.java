package org.treatmentfaq.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code steps}, with arguments of JMH's own command line, or {@code load}. */
public final class Bench {

    /** Where results go, and what is generated. */
    static final Path DIRECTORY = Path.of("target/bench");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> more = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "steps" -> steps(more);
            case "load" -> LoadRun.run(DIRECTORY.resolve("load.txt"));
            default -> throw new IllegalArgumentException("-Dbench=steps or -Dbench=load");
        }
    }

    private static void steps(List<String> more) throws Exception {
        GeneratedFaqs.forget();
        List<String> arguments = new ArrayList<>(List.of("-foe", "true", "-rf", "json"));
        arguments.addAll(List.of("-rff", DIRECTORY.resolve("steps.json").toString()));
        arguments.addAll(more);
        org.openjdk.jmh.Main.main(arguments.toArray(new String[0]));
    }
}
