package org.treatmentfaq;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the module and the workbench together. Each rule was seen failing. */
@AnalyzeClasses(
        packages = "org.treatmentfaq",
        importOptions = {ProductionArchitectureTest.Production.class})
class ProductionArchitectureTest {

    private static final Path MODULE = Path.of("src/main/java");
    private static final Path WORKBENCH = Path.of("src/workbench/java");

    static final class Production implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.treatmentfaq.(**)").should().beFreeOfCycles();

    @Test
    void packagesHaveOneSourceRoot() throws IOException {
        Set<Path> module = packages(MODULE);
        Set<Path> workbench = packages(WORKBENCH);

        assertThat(module).contains(Path.of("org/treatmentfaq/content"));
        assertThat(workbench).contains(Path.of("org/treatmentfaq/workbench/host"));
        assertThat(module).doesNotContainAnyElementsOf(workbench);
    }

    private static Set<Path> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).getParent())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
