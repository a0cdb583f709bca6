package org.treatmentfaq.workbench.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.treatmentfaq.workbench.WorkbenchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the workbench. Ends the process with 0 for done, 1 for refused or failed, 2
 * for wrong usage.
 */
@Command(
        name = "workbench",
        description = "Runs the Treatment FAQ module without a Magnolia installation.",
        mixinStandardHelpOptions = true)
public final class Workbench {

    private static final int FAILED = 1;

    private Workbench() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** The exit status of a command. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(DataFolders::onDisk, out, err, arguments);
    }

    static int run(DataFolders folders, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Workbench())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ImportCommand(folders))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command))
                .execute(arguments);
    }

    /**
     * What a person did or can mend is one line; anything else is a defect of ours and keeps its
     * trace.
     */
    private static int tell(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof WorkbenchException) {
            command.getErr().println(failure.getMessage());
            return FAILED;
        }
        throw failure;
    }
}
