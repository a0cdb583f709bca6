package org.treatmentfaq.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.treatmentfaq.BuildOutput;

/** The stand-ins have what Magnolia's classes have, and nothing that nobody uses. */
@DisabledIfSystemProperty(named = "magnolia.sdk", matches = ".+")
class ApiSignaturesTest {

    private static final Path MODULE = BuildOutput.STAND_INS;
    private static final Path TESTS = BuildOutput.TESTS;

    /** Not in the recorded file, with where they are known from. */
    private static final Map<String, String> NOT_RECORDED =
            Map.ofEntries(
                    Map.entry(
                            "info.magnolia.config.NamedDefinition",
                            "named as the superinterface of RenderableDefinition; its property in"
                                    + " definitions-6.2.45.json"),
                    Map.entry(
                            "info.magnolia.cms.security.AccessManager",
                            "named by MgnlContext and Context; public source of modules for 6.2 and"
                                    + " 6.4.3 that call isGranted(path, permissions)"),
                    Map.entry(
                            "info.magnolia.cms.security.User",
                            "named by MgnlContext and Context; public source of modules for 6.4"),
                    Map.entry(
                            "info.magnolia.commands.chain.Context",
                            "named as the superinterface of Context; the recorded module's GreetCommand"),
                    Map.entry(
                            "info.magnolia.jcr.node2bean.Node2BeanProcessor",
                            "named by the constructors of CommandsManager"),
                    Map.entry(
                            "info.magnolia.observation.WorkspaceEventListenerRegistration",
                            "public source of modules for 6.4 that observes with it"),
                    Map.entry(
                            "info.magnolia.observation.WorkspaceEventListenerRegistration$Handle",
                            "as above"),
                    Map.entry(
                            "info.magnolia.observation.WorkspaceEventListenerRegistration$Registrar",
                            "as above"),
                    Map.entry(
                            "info.magnolia.rendering.template.ComponentAvailability",
                            "named by AreaDefinition; its properties in definitions-6.2.45.json"),
                    Map.entry(
                            "info.magnolia.rendering.template.configured.ConfiguredComponentAvailability",
                            "its properties in definitions-6.2.45.json"),
                    Map.entry(
                            "info.magnolia.module.delta.BootstrapResourcesTask",
                            "named as the superclass of BootstrapSingleModuleResource"),
                    Map.entry(
                            "info.magnolia.module.delta.IsAdminInstanceDelegateTask",
                            "public source of modules for 6.4 that construct it"),
                    Map.entry(
                            "info.magnolia.module.model.ModuleDefinition",
                            "named by InstallContext; public source of modules for 6.4"),
                    Map.entry(
                            "info.magnolia.config.registry.AbstractRegistry",
                            "superclass of TemplateDefinitionRegistry in the classes of 6.2.45"),
                    Map.entry(
                            "info.magnolia.rendering.engine.RenderException",
                            "named by RenderingEngine in the classes of 6.2.45"),
                    Map.entry(
                            "info.magnolia.rendering.engine.OutputProvider",
                            "named by RenderingEngine in the classes of 6.2.45"),
                    Map.entry(
                            "info.magnolia.rendering.engine.AppendableOnlyOutputProvider",
                            "classes of 6.2.45"),
                    Map.entry(
                            "info.magnolia.rendering.engine.RenderingEngine", "classes of 6.2.45"),
                    Map.entry(
                            "info.magnolia.rendering.template.registry.TemplateDefinitionRegistry",
                            "classes of 6.2.45; public source of modules for 6.4 that ask it for providers"),
                    Map.entry(
                            "info.magnolia.rendering.template.configured.ConfiguredAreaDefinition",
                            "named in recorded problems (I02); its properties in definitions-6.2.45.json"));

    private final ApiSignatures recorded = ApiSignatures.read(ApiSignatures.text());

    @Test
    void standInsHaveRecordedMembersOnly() throws IOException {
        List<Class<?>> standIns = standIns(MODULE, TESTS);

        assertThat(recorded.size()).isGreaterThan(70);
        assertThat(standIns).hasSizeGreaterThan(30);
        assertThat(differences(standIns)).isEmpty();
    }

    @Test
    void exceptionsAreStandIns_thatTheFileDoesNotHave() throws IOException {
        Set<String> names =
                standIns(MODULE, TESTS).stream().map(Class::getName).collect(Collectors.toSet());

        assertThat(names).containsAll(NOT_RECORDED.keySet());
        assertThat(NOT_RECORDED.keySet()).allMatch(name -> recorded.of(name).isEmpty());
    }

    @Test
    void seesEveryDifference() {
        assertThat(differences(List.of(Kept.class, Wrong.class, Absent.class), planted()))
                .containsExactlyInAnyOrder(
                        "Wrong: found 'class Wrong implements java.lang.Cloneable', expected"
                                + " 'class Wrong'",
                        "Wrong: 'protected java.lang.String text' is not recorded; recorded is"
                                + " 'public java.lang.String text'",
                        "Wrong: 'public static final int NUMBER = 2' is not recorded; recorded is"
                                + " 'public static final int NUMBER = 1'",
                        "Wrong: 'public java.util.List<java.lang.String> all() throws"
                                + " java.io.IOException' is not recorded; recorded is 'public"
                                + " java.util.List<java.lang.Object> all()'",
                        "Wrong: 'public void more(java.lang.String...)' is not recorded",
                        "Absent: is not recorded");
    }

    @Test
    void everyStandInOfTheModuleHasAUser() throws IOException {
        assertThat(StandInUsers.ofModuleAndWorkbench().without(names(MODULE))).isEmpty();
    }

    /** Those beside the tests are there for the code of the recorded module, and leave with it. */
    @Test
    void everyStandInOfTheTestsHasAUser() throws IOException {
        // Named only by the constructor of CommandsManager, which byte code does not show
        assertThat(StandInUsers.ofConformanceModule().without(names(TESTS)))
                .isSubsetOf("info.magnolia.jcr.node2bean.Node2BeanProcessor");
    }

    @Test
    void seesAStandInWithoutUser() throws IOException {
        StandInUsers users = StandInUsers.ofModuleAndWorkbench();

        assertThat(users.without(names(TESTS)))
                .contains(
                        "info.magnolia.rendering.module.setup.InstallRendererContextAttributeTask")
                .doesNotContain("info.magnolia.rendering.model.RenderingModel");
    }

    private List<String> differences(List<Class<?>> standIns) {
        return differences(
                standIns.stream()
                        .filter(type -> !NOT_RECORDED.containsKey(type.getName()))
                        .toList(),
                recorded);
    }

    private static List<String> differences(List<Class<?>> standIns, ApiSignatures recorded) {
        List<String> differences = new ArrayList<>();
        for (Class<?> type : standIns) {
            recorded.of(type.getName())
                    .ifPresentOrElse(
                            expected -> differences.addAll(SignatureDifferences.of(type, expected)),
                            () -> differences.add(type.getName() + ": is not recorded"));
        }
        return differences.stream()
                .map(text -> text.replace(ApiSignaturesTest.class.getName() + "$", ""))
                .toList();
    }

    private static List<String> names(Path root) throws IOException {
        List<String> names = standIns(root).stream().map(Class::getName).sorted().toList();
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<Class<?>> standIns(Path... roots) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root.resolve("info/magnolia"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                    Class<?> type = load(root.relativize(file).toString());
                    if ((type.getModifiers()
                                            & (java.lang.reflect.Modifier.PUBLIC
                                                    | java.lang.reflect.Modifier.PROTECTED))
                                    != 0
                            && !type.isSynthetic()) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static Class<?> load(String file) {
        return SignatureDifferences.find(
                        file.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                .orElseThrow();
    }

    private static ApiSignatures planted() {
        String nested = ApiSignaturesTest.class.getName() + "$";
        return ApiSignatures.read(
                """
                --- NESTEDKept
                class NESTEDKept {
                  public static final java.lang.String NAME = "kept";
                  protected <T> T any(java.lang.Class<T>);
                  public void notThere();
                }

                --- NESTEDWrong
                class NESTEDWrong {
                  public static final int NUMBER = 1;
                  public java.lang.String text;
                  public java.util.List<java.lang.Object> all();
                }
                """
                        .replace("NESTED", nested));
    }

    @SuppressWarnings("unused")
    static class Kept {
        public static final String NAME = "kept";

        protected <T> T any(Class<T> type) {
            throw new UnsupportedOperationException(String.valueOf(type));
        }

        Kept() {}
    }

    @SuppressWarnings("unused")
    static class Wrong implements Cloneable {
        public static final int NUMBER = 2;
        protected String text = "";

        Wrong() {}

        public List<String> all() throws IOException {
            throw new IOException();
        }

        public void more(String... texts) {}
    }

    static class Absent {}
}
