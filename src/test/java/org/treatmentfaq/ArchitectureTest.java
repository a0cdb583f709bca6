package org.treatmentfaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;

/**
 * Who may use what in the module. A rule whose subject matches nothing fails by itself, and each
 * was seen failing on a planted violation.
 */
@AnalyzeClasses(
        packages = "org.treatmentfaq",
        importOptions = {ArchitectureTest.OfTheModule.class})
class ArchitectureTest {

    /** Neither tests nor the workbench. */
    static final class OfTheModule implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/")
                    && !location.contains("/org/treatmentfaq/workbench/");
        }
    }

    /**
     * Others may hold a node or a session where Magnolia's signatures force it, and hand it on
     * unopened.
     */
    @ArchTest
    static final ArchRule onlyJcrAndSetupCallTheRepository =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.treatmentfaq.jcr..", "org.treatmentfaq.setup..")
                    .should()
                    .accessTargetWhere(
                            describe("a member of javax.jcr", ArchitectureTest::isOfTheRepository));

    @ArchTest
    static final ArchRule contentAndHandoutsKnowNoHost =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.treatmentfaq.content..",
                            "org.treatmentfaq.importing.parse..",
                            "org.treatmentfaq.importing.update..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javax.jcr..", "info.magnolia..", "jakarta..", "freemarker..");

    /** Constants of Magnolia's node types do not count: the compiler copies them. */
    @ArchTest
    static final ArchRule theRepositoryPackageKnowsNoMagnolia =
            noClasses()
                    .that()
                    .resideInAPackage("org.treatmentfaq.jcr..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("info.magnolia..", "jakarta..", "freemarker..");

    @ArchTest
    static final ArchRule onlyRenderingReviewAndSetupUseMagnolia =
            classes()
                    .that(dependOnMagnolia())
                    .should()
                    .resideInAnyPackage(
                            "org.treatmentfaq.rendering..",
                            "org.treatmentfaq.request..",
                            "org.treatmentfaq.review..",
                            "org.treatmentfaq.setup..");

    /** One place asks for the context of the request; the module at work brings its own. */
    @ArchTest
    static final ArchRule onlyTheRequestUsesStaticContext =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.treatmentfaq.request..")
                    .and()
                    .doNotHaveFullyQualifiedName("org.treatmentfaq.setup.SystemWork")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("info.magnolia.context.MgnlContext");

    @ArchTest
    static final ArchRule onlyTheServiceUsesServlets =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.treatmentfaq.delivery..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule nobodyUsesFreeMarker =
            noClasses().should().dependOnClassesThat().resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.treatmentfaq.(*)..").should().beFreeOfCycles();

    /** Java's own know neither no-break spaces nor those without width. */
    @ArchTest
    static final ArchRule onlyOneClassKnowsWhatIsBlank =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.treatmentfaq.text..")
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "a method of Java that asks for white space",
                                    ArchitectureTest::isAboutWhiteSpace));

    @ArchTest
    static final ArchRule nobodyPrints =
            noClasses()
                    .should()
                    .accessTargetWhere(
                            describe(
                                    "a stream of the process, or a method that prints to one",
                                    ArchitectureTest::isForPrinting));

    /** A model with setters would take request parameters. */
    @ArchTest
    static final ArchRule modelsHaveNoSetters =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .haveNameNotMatching("set[A-Z].*");

    private static boolean isOfTheRepository(JavaAccess<?> access) {
        return resideInAPackage("javax.jcr..").test(access.getTargetOwner());
    }

    private static boolean isAboutWhiteSpace(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.isEquivalentTo(Character.class)) {
            return access.getName().matches("isWhitespace|isSpace|isSpaceChar");
        }
        return owner.isEquivalentTo(String.class)
                && access.getName().matches("isBlank|trim|strip.*");
    }

    /** A call names the type of the exception that the code knows, seldom {@code Throwable}. */
    private static boolean isForPrinting(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (owner.isAssignableTo(Throwable.class)) {
            return access.getTarget().getFullName().endsWith(".printStackTrace()");
        }
        return (owner.isEquivalentTo(System.class) || owner.isEquivalentTo(FileDescriptor.class))
                && access.getName().matches("out|err");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> dependOnMagnolia() {
        return describe(
                "depend on Magnolia",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        dependency ->
                                                dependency
                                                        .getTargetClass()
                                                        .getPackageName()
                                                        .startsWith("info.magnolia")));
    }
}
