package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.AccessRules;

/**
 * What a caller gets who may read a part of a FAQ only: {@code oilless} may not read the massage's
 * question about oil, nor one of its sources.
 */
class RightsTest {

    private static final String USER = "oilless";
    private static final String RULES = "/all-but-oil/acl_treatment-faqs";

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic();
    }

    @BeforeEach
    void readAllBefore() {
        assertThat(clinic.get(Clinic.MASSAGE + ".json").body())
                .contains("Almond", "A book", "A review");
    }

    @AfterEach
    void restoreRules() throws RepositoryException {
        rule("01", "/manual/massage/questions/questions1", 0);
        rule("03", "/manual/massage/questions/questions0", 8);
        rule("04", "/manual/massage", 8);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".jsonld", ".html"})
    void leavesOutTheClosedParts(String form) {
        assertThat(clinic.get(Clinic.MASSAGE + form).body())
                .contains("Hardly", "Almond", "A review", "A book");

        assertThat(answer(Clinic.MASSAGE + form))
                .contains("Hardly", "A review")
                .doesNotContain("Almond", "A book");
    }

    @Test
    void hasNoAddressForAClosedQuestion() {
        String oil = Clinic.MASSAGE + "/questions/which-oil.json";
        assertThat(clinic.get(oil).statusCode()).isEqualTo(200);

        assertThat(status(oil)).isEqualTo(404);
        assertThat(status(Clinic.MASSAGE + "/questions/does-it-hurt.json")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "almond,         en, 1, 0",
        "alm,            en, 1, 0",
        "almond,         fr, 1, 0",
        "almond massage, en, 1, 0",
        "hardly,         en, 1, 1",
        "hardly massage, en, 1, 1",
        "fever,          en, 1, 1",
        "bodywork,       en, 1, 1",
        "peine,          fr, 1, 1",
        "hurt,           en, 2, 2",
        "zebra,          en, 0, 0",
    })
    void findsByWordsOfOpenPartsOnly(String words, String language, int everybody, int caller) {
        String search = "/faqs.json?q=" + words.replace(' ', '+') + "&lang=" + language;

        assertThat(total(clinic.json(search))).isEqualTo(everybody);
        assertThat(total(found(search))).isEqualTo(caller);
        assertThat(found(search).path("results")).hasSize(caller);
    }

    @Test
    void findsNoClosedQuestion_whenTheFaqIsFoundByOthers() {
        assertThat(anchors(clinic.json("/faqs.json?q=oil")))
                .containsExactly("which-oil", "does-it-hurt");

        assertThat(anchors(found("/faqs.json?q=oil"))).containsExactly("does-it-hurt");
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".jsonld", ".html"})
    void followsWithdrawnAndGivenRights_atOnce(String form) throws RepositoryException {
        String address = Clinic.MASSAGE + form;
        assertThat(answer(address)).contains("Hardly").doesNotContain("Almond");

        rule("03", "/manual/massage/questions/questions0", 0);
        assertThat(answer(address)).contains("A review").doesNotContain("Hardly", "Almond");

        rule("04", "/manual/massage", 0);
        assertThat(status(address)).isEqualTo(404);
        assertThat(total(found("/faqs.json?q=massage"))).isZero();

        rule("04", "/manual/massage", 8);
        rule("01", "/manual/massage/questions/questions1", 8);
        rule("03", "/manual/massage/questions/questions0", 8);
        assertThat(answer(address)).contains("Hardly", "Almond");
        assertThat(total(found("/faqs.json?q=almond"))).isEqualTo(1);
    }

    /** The module asks for rights by path; Jackrabbit asks for each node that a session reads. */
    @ParameterizedTest
    @ValueSource(
            strings = {"anonymous", "superuser", "reader", "partial", "shallow", USER, "nobody"})
    void allowsByPathWhatTheSessionSees(String user) throws RepositoryException {
        Instance visitors = clinic.instances().visitors();
        AccessRules rules = visitors.users().rulesOf(user);
        Session system = visitors.systemSession(Names.WORKSPACE);
        Session own = visitors.session(user, Names.WORKSPACE);
        List<String> paths = new ArrayList<>();
        collect(system.getRootNode(), paths);

        for (String path : paths) {
            assertThat(rules.allows(Names.WORKSPACE, path, AccessRules.READ))
                    .as(path)
                    .isEqualTo(own.nodeExists(path));
        }
        assertThat(paths).hasSizeGreaterThan(15).contains("/manual/massage/sources/sources1");
        own.logout();
        system.logout();
    }

    private static void collect(Node parent, List<String> paths) throws RepositoryException {
        for (NodeIterator all = parent.getNodes(); all.hasNext(); ) {
            Node node = all.nextNode();
            if (!node.getName().contains(":")) {
                paths.add(node.getPath());
                collect(node, paths);
            }
        }
    }

    private void rule(String name, String path, long permissions) throws RepositoryException {
        Session roles = clinic.instances().visitors().systemSession("userroles");
        Node rules = roles.getNode(RULES);
        Node rule =
                rules.hasNode(name) ? rules.getNode(name) : rules.addNode(name, "mgnl:contentNode");
        rule.setProperty("path", path);
        rule.setProperty("permissions", permissions);
        roles.save();
        roles.logout();
    }

    private int status(String address) {
        return clinic.as("public", USER, address).statusCode();
    }

    private String answer(String address) {
        return clinic.as("public", USER, address).body();
    }

    private JsonNode found(String address) {
        return Clinic.json(clinic.as("public", USER, address));
    }

    private static int total(JsonNode list) {
        return list.path("total").asInt(-1);
    }

    private static List<String> anchors(JsonNode list) {
        return list.path("results").path(0).path("questions").findValuesAsText("anchor");
    }
}
