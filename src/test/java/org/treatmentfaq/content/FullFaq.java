package org.treatmentfaq.content;

import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A FAQ whose every field has a value of its own, one word that names it: made by reflection, so
 * that a field that is added tomorrow has one too.
 */
public final class FullFaq {

    private static final int FIRST_YEAR = 2020;

    private FullFaq() {}

    /**
     * The FAQ.
     *
     * @param suffix at the end of every value, for one that differs in all of them
     */
    public static TreatmentFaq of(String suffix) {
        return (TreatmentFaq) record(TreatmentFaq.class, "faq", suffix);
    }

    /**
     * Every value of a record that holds no others, by its place, such as {@code questions.answer}.
     *
     * @param language of the texts: {@code en} for the original, {@code fr} for the translation
     */
    public static Map<String, Object> values(Object record, String language) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect("", record, language, values);
        return values;
    }

    private static void collect(
            String place, Object value, String language, Map<String, Object> values) {
        if (value instanceof LocalizedText text) {
            String other = text.translations().getOrDefault(language, text.original());
            values.put(place, language.equals("en") ? text.original() : other);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(place, each, language, values));
        } else if (value.getClass().isRecord()) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                String name = place.isEmpty() ? part.getName() : place + "." + part.getName();
                collect(name, value(value, part), language, values);
            }
        } else {
            values.put(place, value);
        }
    }

    private static Object record(Class<?> type, String name, String suffix) {
        if (type == LocalizedText.class) {
            return new LocalizedText(
                    word(name, suffix) + "en", Map.of("fr", word(name, suffix) + "fr"));
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = made(name + "." + components[i].getName(), components[i], suffix);
        }
        return construct(type, values);
    }

    private static String word(String name, String suffix) {
        return (name + suffix).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** A value for a component of a record. */
    public static Object made(String name, RecordComponent component, String suffix) {
        Class<?> type = component.getType();
        int number = Math.floorMod((name + suffix).hashCode(), 100);
        if (type == String.class) {
            String word = word(name, suffix);
            return name.endsWith(".url") ? "https://" + word + ".example/" : word;
        }
        if (type == int.class || type == Integer.class) {
            return FIRST_YEAR + number;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(number);
        }
        if (type == List.class) {
            return List.of(element(name, component, suffix));
        }
        if (type.isRecord()) {
            return record(type, name, suffix);
        }
        return fail("Teach this class to make a " + type.getName() + " for " + component);
    }

    private static Object element(String name, RecordComponent component, String suffix) {
        String generic = component.getGenericType().getTypeName();
        String type = generic.substring(generic.indexOf('<') + 1, generic.indexOf('>'));
        try {
            Class<?> element = Class.forName(type);
            return element == String.class ? word(name, suffix) : record(element, name, suffix);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TreatmentFaq with(TreatmentFaq faq, RecordComponent component, Object value) {
        return (TreatmentFaq) with((Object) faq, component, value);
    }

    /** A record with another value of one component. */
    public static Object with(Object record, RecordComponent changed, Object value) {
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

    public static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
