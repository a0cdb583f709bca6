package org.treatmentfaq.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Replays a folder of recorded cases: a line on each, and how many passed alone on the last. Ends
 * with status 1 if any differs.
 */
public final class ConformanceCommand {

    private ConformanceCommand() {}

    public static void main(String[] arguments) throws Exception {
        int status = run(Path.of(arguments[0]), System.out);
        System.out.flush();
        // Not exit: Maven would still write an escape sequence, below what is to be the last line
        Runtime.getRuntime().halt(status);
    }

    /** Plays the cases of a folder; 0 if all of them passed, else 1. */
    static int run(Path folder, PrintStream out) throws IOException, InterruptedException {
        List<RecordedCase> cases = RecordedCase.in(folder);
        int passed = 0;
        try (KitWorkbench workbench = KitWorkbench.start()) {
            Replay replay = new Replay(workbench);
            for (RecordedCase recorded : cases) {
                Optional<String> difference = replay.difference(recorded);
                passed += difference.isEmpty() ? 1 : 0;
                out.println(recorded.id() + ": " + difference.orElse("as recorded"));
            }
        }
        out.println(passed + " of " + cases.size() + " cases");
        return passed == cases.size() ? 0 : 1;
    }
}
