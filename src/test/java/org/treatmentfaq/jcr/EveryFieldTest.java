package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.ContentHash;
import org.treatmentfaq.content.FullFaq;
import org.treatmentfaq.content.LocalizedText;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.importing.update.Reimport;

/**
 * No field of a FAQ can be forgotten: the components of its records are walked by reflection, each
 * is given a value of its own, and has to arrive wherever a FAQ goes. A field that is meant not to
 * arrive is listed with its reason.
 */
class EveryFieldTest {

    /** What the handout decides when it is imported again; its other fields are the editors'. */
    private static final List<String> OF_THE_HANDOUT =
            List.of(
                    "title",
                    "abbreviation",
                    "summary",
                    "safety",
                    "questions",
                    "author",
                    "reviewer",
                    "rights",
                    "handout");

    /** A copy has neither a review nor a page of its own, and did not come out of a handout. */
    private static final List<String> OF_THE_ORIGINAL_ONLY =
            List.of("reviewer", "review", "reviewedText", "canonicalPage", "handout");

    /** Readers never see the imported text and hashes of texts. */
    private static final List<String> NOT_HASHED =
            List.of("handout", "reviewedText", "translationSources");

    private static final FaqRepository REPOSITORY = new FaqRepository();

    @AfterAll
    static void close() {
        REPOSITORY.close();
    }

    static Stream<RecordComponent> components() {
        return Arrays.stream(TreatmentFaq.class.getRecordComponents());
    }

    @Test
    void survivesWritingAndReading() throws RepositoryException {
        TreatmentFaq full = FullFaq.of("");
        Node node = REPOSITORY.faq("written");

        TreatmentFaqWriter.write(full, node);

        TreatmentFaq read = TreatmentFaqReader.read(node);
        for (RecordComponent component : TreatmentFaq.class.getRecordComponents()) {
            assertThat(FullFaq.value(read, component))
                    .as("%s: see TreatmentFaqWriter and TreatmentFaqReader", component)
                    .isEqualTo(FullFaq.value(full, component));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void isInACopy(RecordComponent component) throws ReflectiveOperationException {
        Node node = written("original");

        TreatmentFaq copy = TreatmentFaqReader.read(FaqCopy.of(node));

        if (OF_THE_ORIGINAL_ONLY.contains(component.getName())) {
            assertThat(FullFaq.value(copy, component))
                    .isNotEqualTo(FullFaq.value(FullFaq.of(""), component));
        } else {
            assertThat(FullFaq.value(copy, component))
                    .as("%s: see FaqCopy, or OF_THE_ORIGINAL_ONLY here", component)
                    .isEqualTo(FullFaq.value(FullFaq.of(""), component));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void survivesAnImportOfTheSameHandout(RecordComponent component)
            throws ReflectiveOperationException {
        TreatmentFaq stored = FullFaq.of("");
        TreatmentFaq imported = TreatmentFaq.titled(LocalizedText.of("handout")).build();

        TreatmentFaq updated = Reimport.update(stored, imported).faq();

        if (!OF_THE_HANDOUT.contains(component.getName())) {
            assertThat(FullFaq.value(updated, component))
                    .as("%s: see Reimport, or OF_THE_HANDOUT here", component)
                    .isEqualTo(FullFaq.value(stored, component));
        } else {
            assertThat(FullFaq.value(imported, component))
                    .isNotEqualTo(FullFaq.value(stored, component));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void changesTheContentHash(RecordComponent component) throws ReflectiveOperationException {
        TreatmentFaq other =
                FullFaq.with(
                        FullFaq.of(""), component, FullFaq.value(FullFaq.of("other"), component));

        if (NOT_HASHED.contains(component.getName())) {
            assertThat(ContentHash.of(other)).isEqualTo(ContentHash.of(FullFaq.of("")));
        } else {
            assertThat(ContentHash.of(other))
                    .as("%s: see ContentHash, or NOT_HASHED here", component)
                    .isNotEqualTo(ContentHash.of(FullFaq.of("")));
        }
    }

    @Test
    void everyPartOfAPartChangesTheContentHash() {
        List<String> unnoticed = new ArrayList<>();
        for (RecordComponent component : TreatmentFaq.class.getRecordComponents()) {
            if (!NOT_HASHED.contains(component.getName())) {
                for (Object varied : variants(component)) {
                    TreatmentFaq other = FullFaq.with(FullFaq.of(""), component, varied);
                    if (ContentHash.of(other).equals(ContentHash.of(FullFaq.of("")))) {
                        unnoticed.add(component.getName() + " = " + varied);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The value of a record, or the only entry of a list of records, with one part changed. */
    private static List<Object> variants(RecordComponent component) {
        Object value = FullFaq.value(FullFaq.of(""), component);
        boolean isList = value instanceof List<?>;
        Object one = value instanceof List<?> list ? list.get(0) : value;
        if (!one.getClass().isRecord() || one instanceof LocalizedText) {
            return List.of();
        }
        List<Object> variants = new ArrayList<>();
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            Object changed =
                    FullFaq.with(one, part, FullFaq.made(part.getName() + " changed", part, "2"));
            variants.add(isList ? List.of(changed) : changed);
        }
        return variants;
    }

    private static Node written(String name) {
        try {
            Node root = REPOSITORY.faqs().getRootNode();
            if (root.hasNode(name)) {
                root.getNode(name).remove();
            }
            Node node = REPOSITORY.faq(name);
            TreatmentFaqWriter.write(FullFaq.of(""), node);
            return node;
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
