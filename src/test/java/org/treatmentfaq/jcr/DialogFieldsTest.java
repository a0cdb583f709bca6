package org.treatmentfaq.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.iterator.NodeIteratorAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.yaml.snakeyaml.Yaml;

/**
 * What editors fill in is what the readers ask a node for. Both sides are derived: the fields from
 * the dialogs and the app, the rest by watching the readers at work on a node of the repository.
 */
class DialogFieldsTest {

    private static final ModuleResources RESOURCES = new ModuleResources();

    private final FaqRepository repository = new FaqRepository();
    private final Set<String> asked = new TreeSet<>();

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void dialogOfTheComponentAsksForWhatAPlacementIsReadFrom() throws RepositoryException {
        Node component = repository.website().getRootNode().addNode("c", "mgnl:component");
        FaqRepository.entry(component, Names.Placement.ENTRIES, "entries0");

        watch(component, PlacementReader::read);

        assertThat(asked).isNotEmpty().isEqualTo(fields("dialogs/components/treatmentFaq.yaml"));
    }

    @Test
    void dialogOfThePagesAsksForWhatAPageIsReadFrom() throws RepositoryException {
        Node page = repository.website().getRootNode().addNode("p", "mgnl:page");

        watch(page, node -> read(Page.read(node, Locale.ENGLISH)));
        asked.removeIf(name -> name.endsWith("_en"));

        assertThat(asked).isNotEmpty().isEqualTo(fields("dialogs/pages/page.yaml"));
    }

    /** The form leaves out what an import or the module itself writes, and asks for the name. */
    @Test
    void formOfTheAppAsksForWhatAFaqIsReadFrom() throws RepositoryException {
        Node faq = repository.faq("massage");
        FaqRepository.entry(faq, Names.Faq.QUESTIONS, "questions0");
        FaqRepository.entry(faq, Names.Faq.SOURCES, "sources0");
        Set<String> fields =
                formFields(
                        map(
                                map(map(yaml("apps/treatment-faqs.yaml"), "subApps"), "detail"),
                                "form"));

        watch(faq, TreatmentFaqReader::read);
        asked.removeAll(
                List.of(
                        Names.Faq.HANDOUT_TEXT,
                        Names.Faq.HANDOUT_HASH,
                        Names.Faq.REVIEWED_TEXT,
                        Names.Faq.TRANSLATION_SOURCES,
                        Names.Faq.QUESTIONS + "/" + Names.Question.FORMER_ANCHORS));
        asked.add("jcrName");

        assertThat(fields).isNotEmpty().isEqualTo(asked);
    }

    @Test
    void everyFieldOfTheAppStandsInOneTab() {
        Map<?, ?> form =
                map(map(map(yaml("apps/treatment-faqs.yaml"), "subApps"), "detail"), "form");
        List<String> placed = new ArrayList<>();
        for (Object tab : (List<?>) Objects.requireNonNull(map(form, "layout").get("tabs"))) {
            placed.addAll(names(((Map<?, ?>) tab).get("fields")));
        }

        assertThat(placed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(form.get("properties")));
    }

    private static void read(Page page) {
        assertThat(page.introduction()).isEmpty();
        assertThat(page.teaser()).isEmpty();
        assertThat(page.footer()).isEmpty();
    }

    private void watch(Node node, Consumer<Node> reader) {
        reader.accept(watched(node, ""));
    }

    private Node watched(Node node, String prefix) {
        return (Node)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Node.class},
                        (proxy, method, arguments) -> {
                            Object[] given = arguments == null ? new Object[0] : arguments;
                            if (method.getName().equals("hasProperty")
                                    || method.getName().equals("hasNode")) {
                                asked.add(prefix + given[0]);
                            }
                            try {
                                Object result = method.invoke(node, given);
                                return method.getName().equals("getNode")
                                        ? entries((Node) result, prefix + given[0] + "/")
                                        : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    /** A container whose entries are watched. */
    private Node entries(Node container, String prefix) {
        return (Node)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Node.class},
                        (proxy, method, arguments) -> {
                            List<Node> watched = new ArrayList<>();
                            for (NodeIterator all = container.getNodes(); all.hasNext(); ) {
                                watched.add(watched(all.nextNode(), prefix));
                            }
                            return new NodeIteratorAdapter(watched);
                        });
    }

    private static Set<String> fields(String file) {
        return formFields(map(yaml(file), "form"));
    }

    /** The names of the fields, those of entries behind the name of their field. */
    private static Set<String> formFields(Map<?, ?> form) {
        Set<String> fields = new TreeSet<>();
        for (Map<?, ?> field : properties(form)) {
            String name = String.valueOf(field.get("name"));
            fields.add(name);
            if (field.get("field") instanceof Map<?, ?> entry && entry.get("properties") != null) {
                properties(entry).forEach(inner -> fields.add(name + "/" + inner.get("name")));
            }
        }
        return fields;
    }

    /** Magnolia takes a list of named fields, or a map by name. */
    private static List<Map<?, ?>> properties(Map<?, ?> form) {
        List<Map<?, ?>> fields = new ArrayList<>();
        if (form.get("properties") instanceof List<?> list) {
            list.forEach(field -> fields.add((Map<?, ?>) field));
            return fields;
        }
        map(form, "properties")
                .forEach(
                        (name, field) -> {
                            Map<Object, Object> named =
                                    new java.util.LinkedHashMap<>((Map<?, ?>) field);
                            named.putIfAbsent("name", name);
                            fields.add(named);
                        });
        return fields;
    }

    private static List<String> names(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(field -> String.valueOf(((Map<?, ?>) field).get("name"))).toList();
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
    }

    private static Map<?, ?> yaml(String file) {
        return new Yaml().load(RESOURCES.text("/treatment-faq/" + file).orElseThrow());
    }
}
