package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.yaml.snakeyaml.Yaml;

/** What Magnolia's delivery of FAQs as JSON keeps to itself. */
class DeliveryEndpointTest {

    private static final ModuleResources RESOURCES = new ModuleResources();
    private static final String FOLDER = "/treatment-faq/restEndpoints/";
    private static final String FILE = FOLDER + "delivery/treatmentFaqs_v1.yaml";

    private final Map<String, Object> underTest = yaml(FILE);

    @Test
    void leavesOutWhatWasImportedForAudit_andWhatIsDerived() {
        assertThat(excluded())
                .contains(
                        Names.Faq.HANDOUT_TEXT,
                        Names.Faq.HANDOUT_HASH,
                        Names.Faq.REVIEW_STATE,
                        Names.Faq.SEARCH_TEXT)
                .doesNotContain(Names.Faq.TITLE);
    }

    /** Endpoints show every entry below a FAQ, so nothing of a review may be left in one. */
    @Test
    void leavesOutTheHistoryOfReviews() throws IllegalAccessException {
        for (Field name : Names.ReviewEntry.class.getFields()) {
            assertThat(excluded()).contains(String.valueOf(name.get(null)));
        }
        assertThat(excluded())
                .contains(
                        Names.Faq.REVIEWED_TEXT,
                        Names.Faq.TRANSLATION_SOURCES,
                        Names.Faq.REVIEW_NOTE);
    }

    /** Translations are other properties, and names are compared exactly. */
    @Test
    void leavesOutTranslationsOfTheSearchText() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.GERMAN, Locale.CANADA_FRENCH)) {
            assertThat(excluded()).contains(Names.Faq.SEARCH_TEXT + "_" + locale);
        }
    }

    @Test
    void readsWithTheVisitorsRights_andNoSystemProperties() {
        assertThat(underTest)
                .containsEntry("workspace", Names.WORKSPACE)
                .containsEntry("nodeTypes", List.of(Names.Faq.TYPE))
                .containsEntry("bypassWorkspaceAcls", false)
                .containsEntry("includeSystemProperties", false)
                .doesNotContainKey("systemProperties");
    }

    /** What is excluded here would come back with a FAQ that another one refers to. */
    @Test
    void expandsNoOtherFaq() {
        Map<?, ?> references = (Map<?, ?>) Objects.requireNonNull(underTest.get("references"));

        assertThat(references.values()).hasSize(1);
        assertThat(String.valueOf(references))
                .contains("richTextLinkReferenceResolver")
                .doesNotContain("jcrReferenceResolver");
    }

    /** Folder and file name are the address, and {@code _v1} is a part of it (case F02). */
    @Test
    void hasTheAddressThatTheReaderRoleNames() {
        String address =
                "/.rest/"
                        + FILE.substring(FOLDER.length(), FILE.lastIndexOf('.'))
                                .replace("_v1", "/v1");
        Map<?, ?> role = yaml("/mgnl-bootstrap/treatment-faq/userroles.treatment-faq-reader.yaml");

        assertThat(String.valueOf(role))
                .contains("path=" + address + ",")
                .contains("path=" + address + "/*,");
    }

    private List<String> excluded() {
        return ((List<?>) Objects.requireNonNull(underTest.get("excludeProperties")))
                .stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> yaml(String file) {
        return new Yaml().load(RESOURCES.text(file).orElseThrow());
    }
}
