package org.treatmentfaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Two servers in one process must share nothing that changes. */
    @ArchTest
    static final ArchRule staticCollectionsAreImmutable =
            fields().that().areStatic().should(new HoldNoMutableCollection());

    /** What a program reads must not depend on the language of the server. */
    @ArchTest
    static final ArchRule nobodyUsesTheLanguageOfTheServer =
            noClasses()
                    .should()
                    .callMethodWhere(
                            describe(
                                    "a method of Java that asks for the default locale",
                                    ProductionArchitectureTest::asksForDefaultLocale));

    private static boolean asksForDefaultLocale(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        List<String> parameters =
                call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .toList();
        String method = owner.getSimpleName() + "." + call.getName();
        return switch (method) {
            case "String.toLowerCase", "String.toUpperCase", "Locale.getDefault" ->
                    parameters.isEmpty();
            case "String.format", "DateTimeFormatter.ofPattern", "Calendar.getInstance" ->
                    !parameters.contains("Locale");
            default -> false;
        };
    }

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

    /** Looks at the value that the field holds: its type does not say whether it can change. */
    private static final class HoldNoMutableCollection extends ArchCondition<JavaField> {

        HoldNoMutableCollection() {
            super("hold no mutable collection");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            Object value = value(field.reflect());
            boolean isFixed = field.getModifiers().contains(JavaModifier.FINAL) && value != null;
            boolean isChangeable =
                    isFixed
                            ? isCollection(value) && !isImmutable(value)
                            : isCollection(field.getRawType());
            if (isChangeable) {
                events.add(SimpleConditionEvent.violated(field, field.getDescription()));
            }
        }

        private static boolean isCollection(JavaClass type) {
            return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        }

        private static boolean isCollection(@Nullable Object value) {
            return value instanceof Collection || value instanceof Map;
        }

        private static boolean isImmutable(@Nullable Object value) {
            String type = Objects.requireNonNull(value).getClass().getName();
            return type.startsWith("java.util.ImmutableCollections$")
                    || type.startsWith("java.util.Collections$Unmodifiable");
        }

        private static @Nullable Object value(Field field) {
            try {
                field.setAccessible(true);
                return field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " cannot be read", e);
            }
        }
    }
}
