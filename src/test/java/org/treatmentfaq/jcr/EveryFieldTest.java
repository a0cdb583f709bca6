package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentfaq.content.ContentHash;
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
            List.of("reviewer", "review", "canonicalPage", "handout");

    /** Readers never see the imported text. */
    private static final List<String> NOT_HASHED = List.of("handout");

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
        TreatmentFaq full = full("");
        Node node = REPOSITORY.faq("written");

        TreatmentFaqWriter.write(full, node);

        assertThat(TreatmentFaqReader.read(node)).isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource("components")
    void isInACopy(RecordComponent component) throws ReflectiveOperationException {
        Node node = written("original");

        TreatmentFaq copy = TreatmentFaqReader.read(FaqCopy.of(node));

        if (OF_THE_ORIGINAL_ONLY.contains(component.getName())) {
            assertThat(value(copy, component)).isNotEqualTo(value(full(""), component));
        } else {
            assertThat(value(copy, component)).isEqualTo(value(full(""), component));
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void survivesAnImportOfTheSameHandout(RecordComponent component)
            throws ReflectiveOperationException {
        TreatmentFaq stored = full("");
        TreatmentFaq imported = TreatmentFaq.titled(LocalizedText.of("handout")).build();

        TreatmentFaq updated = Reimport.update(stored, imported).faq();

        if (!OF_THE_HANDOUT.contains(component.getName())) {
            assertThat(value(updated, component)).isEqualTo(value(stored, component));
        } else {
            assertThat(value(imported, component)).isNotEqualTo(value(stored, component));
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void changesTheContentHash(RecordComponent component) throws ReflectiveOperationException {
        TreatmentFaq other = with(full(""), component, value(full("other"), component));

        if (NOT_HASHED.contains(component.getName())) {
            assertThat(ContentHash.of(other)).isEqualTo(ContentHash.of(full("")));
        } else {
            assertThat(ContentHash.of(other)).isNotEqualTo(ContentHash.of(full("")));
        }
    }

    @Test
    void everyPartOfAPartChangesTheContentHash() {
        List<String> unnoticed = new ArrayList<>();
        for (RecordComponent component : TreatmentFaq.class.getRecordComponents()) {
            if (!NOT_HASHED.contains(component.getName())) {
                for (Object varied : variants(component)) {
                    TreatmentFaq other = with(full(""), component, varied);
                    if (ContentHash.of(other).equals(ContentHash.of(full("")))) {
                        unnoticed.add(component.getName() + " = " + varied);
                    }
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The value of a record, or the only entry of a list of records, with one part changed. */
    private static List<Object> variants(RecordComponent component) {
        Object value = value(full(""), component);
        boolean isList = value instanceof List<?>;
        Object one = value instanceof List<?> list ? list.get(0) : value;
        if (!one.getClass().isRecord() || one instanceof LocalizedText) {
            return List.of();
        }
        List<Object> variants = new ArrayList<>();
        for (RecordComponent part : one.getClass().getRecordComponents()) {
            Object changed = with(one, part, made(part.getName() + " changed", part, "2"));
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
            TreatmentFaqWriter.write(full(""), node);
            return node;
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A FAQ whose every field has a value that names it. */
    private static TreatmentFaq full(String suffix) {
        return (TreatmentFaq) record(TreatmentFaq.class, "faq", suffix);
    }

    private static Object record(Class<?> type, String name, String suffix) {
        if (type == LocalizedText.class) {
            return new LocalizedText(name + suffix, Map.of("fr", name + suffix + " fr"));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = made(name + "." + components[i].getName(), components[i], suffix);
        }
        return construct(type, values);
    }

    private static Object made(String name, RecordComponent component, String suffix) {
        Class<?> type = component.getType();
        String number = String.valueOf(Math.floorMod((name + suffix).hashCode(), 100));
        if (type == String.class) {
            return (name + suffix).toLowerCase(Locale.ROOT).replace('.', '-').replace(' ', '-');
        }
        if (type == int.class || type == Integer.class) {
            return 1 + Integer.parseInt(number);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1).plusDays(Integer.parseInt(number));
        }
        if (type == List.class) {
            return List.of(element(name, component, suffix));
        }
        if (type.isRecord()) {
            return record(type, name, suffix);
        }
        return fail("Teach this test to make a " + type.getName() + " for " + component);
    }

    private static Object element(String name, RecordComponent component, String suffix) {
        String generic = component.getGenericType().getTypeName();
        String type = generic.substring(generic.indexOf('<') + 1, generic.indexOf('>'));
        try {
            Class<?> element = Class.forName(type);
            return element == String.class ? name + suffix : record(element, name, suffix);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreatmentFaq with(TreatmentFaq faq, RecordComponent component, Object value) {
        return (TreatmentFaq) with((Object) faq, component, value);
    }

    private static Object with(Object record, RecordComponent changed, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean isChanged = components[i].getName().equals(changed.getName());
            values[i] = isChanged ? value : value(record, components[i]);
        }
        return construct(record.getClass(), values);
    }

    private static Object construct(Class<?> type, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
