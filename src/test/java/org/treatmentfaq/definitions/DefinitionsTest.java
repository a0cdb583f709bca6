package org.treatmentfaq.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.BuildOutput;

/**
 * Runs the linter over what ships, or with {@code -Dlint.module} over the root of another module:
 * see README.md in this folder.
 */
class DefinitionsTest {

    private static final Path MODULE =
            Path.of(System.getProperty("lint.module", BuildOutput.MODULE.toString()));
    private static final Path SOURCES =
            Path.of(System.getProperty("lint.sources", "src/main/java"));

    @Test
    void magnoliaUnderstandsEveryDefinition() {
        DefinitionLinter linter = new DefinitionLinter(MODULE, SOURCES);

        assertThat(linter.definitions()).as("definitions in " + MODULE).isPositive();
        assertThat(linter.problems()).isEmpty();
    }
}
