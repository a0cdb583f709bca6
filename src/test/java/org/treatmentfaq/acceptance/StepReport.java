package org.treatmentfaq.acceptance;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Prints each step of the story and what came of it. */
final class StepReport implements TestWatcher {

    private int step;

    @Override
    public void testSuccessful(ExtensionContext context) {
        print("ok      ", context);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        print("FAILED  ", context);
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        print("skipped ", context);
    }

    private void print(String outcome, ExtensionContext context) {
        step++;
        System.out.printf("  %s %2d %s%n", outcome, step, context.getDisplayName());
    }
}
