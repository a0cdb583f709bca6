package org.treatmentfaq.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** The table of what node2bean did on Magnolia 6.2.45, line by line. */
class ConfiguredBeansTest {

    private static final List<String> PROPERTIES =
            List.of(
                    "collection",
                    "list",
                    "set",
                    "map",
                    "array",
                    "text",
                    "setterOnly",
                    "mismatched",
                    "added");
    private static final List<String> DEFAULT = List.of("default");

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Session session = repository.systemSession("default");
    private final ConfiguredBeans underTest = new ConfiguredBeans(ConfiguredBeansTest::make);
    private Node config;

    @BeforeEach
    void addConfiguration() throws RepositoryException {
        config = session.getRootNode().addNode("config", "nt:unstructured");
    }

    @AfterEach
    void close() {
        session.logout();
        repository.close();
    }

    @Test
    void fillsEveryCollectionFromAChildNode() throws RepositoryException {
        for (String name : PROPERTIES) {
            Node child = config.addNode(name);
            child.setProperty("0", "first");
            child.setProperty("b", "second");
        }

        AllKinds bean = filled();

        assertFilled(bean.collection, LinkedList.class, "first", "second");
        assertFilled(bean.list, LinkedList.class, "first", "second");
        assertFilled(bean.set, HashSet.class, "first", "second");
        assertFilled(bean.setterOnly, LinkedList.class, "first", "second");
        assertThat(bean.map)
                .isExactlyInstanceOf(LinkedHashMap.class)
                .isEqualTo(Map.of("0", "first", "b", "second"));
        assertThat(bean.array).containsExactly("first", "second");
        assertThat(bean.text).isEqualTo("default");
    }

    @Test
    void fillsListsAndTextsFromAPropertyOfSeveralValues() throws RepositoryException {
        for (String name : PROPERTIES) {
            config.setProperty(name, new String[] {"first", "second"});
        }

        AllKinds bean = filled();

        assertFilled(bean.collection, ArrayList.class, "first", "second");
        assertFilled(bean.list, ArrayList.class, "first", "second");
        assertFilled(bean.setterOnly, ArrayList.class, "first", "second");
        assertThat(bean.text).isEqualTo("first");
        assertThat(bean.set).isEqualTo(Set.copyOf(DEFAULT));
        assertThat(bean.map).isEqualTo(Map.of("default", "default"));
        assertThat(bean.array).containsExactly("default");
    }

    @Test
    void fillsOnlyTextsFromASingleValue() throws RepositoryException {
        for (String name : PROPERTIES) {
            config.setProperty(name, "only");
        }

        AllKinds bean = filled();

        assertThat(bean.text).isEqualTo("only");
        bean.text = "default";
        assertUntouched(bean);
    }

    @Test
    void leavesTheDefault_whenNothingIsConfigured() throws RepositoryException {
        config.setProperty("unknown", "a property that the class does not have");

        assertUntouched(filled());
    }

    @Test
    void replacesTheDefault_whenTheChildNodeIsEmpty() throws RepositoryException {
        for (String name : PROPERTIES) {
            config.addNode(name);
        }

        AllKinds bean = filled();

        assertFilled(bean.collection, LinkedList.class);
        assertFilled(bean.list, LinkedList.class);
        assertFilled(bean.set, HashSet.class);
        assertFilled(bean.setterOnly, LinkedList.class);
        assertThat(bean.map).isExactlyInstanceOf(LinkedHashMap.class).isEmpty();
        assertThat(bean.array).isEmpty();
        assertThat(bean.text).isEqualTo("default");
    }

    /** The getter answers a Set, the setter takes a Collection. */
    @Test
    void neverCallsASetterWhoseTypeIsNotTheGetters() throws RepositoryException {
        config.addNode("mismatched").setProperty("0", "first");
        config.addNode("set").setProperty("0", "first");
        assertThat(filled().mismatched).isEqualTo(DEFAULT);
        assertThat(filled().set).containsExactly("first");

        config.getNode("mismatched").remove();
        config.setProperty("mismatched", new String[] {"first"});
        assertThat(filled().mismatched).isEqualTo(DEFAULT);
    }

    @Test
    void callsTheSetter_whenThereIsAMethodThatAdds() throws RepositoryException {
        config.addNode("added").setProperty("0", "first");

        assertFilled(filled().added, LinkedList.class, "first");
    }

    @Test
    void convertsSimpleValues() throws RepositoryException {
        config.setProperty("number", 4);
        config.setProperty("flag", "true");
        config.setProperty("text", 7);

        AllKinds bean = filled();

        assertThat(bean.number).isEqualTo(4);
        assertThat(bean.flag).isTrue();
        assertThat(bean.text).isEqualTo("7");
    }

    @Test
    void makesABeanOfAChildNode() throws RepositoryException {
        config.addNode("nested").setProperty("text", "inner");

        AllKinds bean = filled();

        assertThat(bean.nested).extracting(AllKinds::getText).isEqualTo("inner");
    }

    @Test
    void makesAnObjectOfTheClassThatIsNamed() throws RepositoryException {
        config.setProperty("class", AllKinds.class.getName());
        config.setProperty("text", "named");

        Object bean = underTest.make(ConfiguredBeans.values(config));

        assertThat(bean).isInstanceOf(AllKinds.class);
        assertThat(((AllKinds) bean).text).isEqualTo("named");
    }

    @Test
    void namesClassPropertyAndReason_whenASetterRefuses() throws RepositoryException {
        config.setProperty("text", "refused");

        assertThatThrownBy(this::filled)
                .isInstanceOf(WorkbenchException.class)
                .hasMessage(
                        AllKinds.class.getName()
                                + " does not take its configuration 'text':"
                                + " java.lang.IllegalArgumentException: this text is refused");
    }

    @Test
    void namesClassAndProperty_whenAValueIsOfAnotherKind() throws RepositoryException {
        config.setProperty("number", "many");

        assertThatThrownBy(this::filled)
                .isInstanceOf(WorkbenchException.class)
                .hasMessageStartingWith(
                        AllKinds.class.getName() + " does not take its configuration 'number': ");
    }

    private AllKinds filled() throws RepositoryException {
        return (AllKinds) underTest.fill(new AllKinds(), ConfiguredBeans.values(config));
    }

    private static Object make(String className) {
        assertThat(className).isEqualTo(AllKinds.class.getName());
        return new AllKinds();
    }

    private static void assertFilled(Collection<String> actual, Class<?> type, String... values) {
        assertThat(actual).isExactlyInstanceOf(type).containsExactlyInAnyOrder(values);
    }

    private static void assertUntouched(AllKinds bean) {
        assertThat(bean).usingRecursiveComparison().isEqualTo(new AllKinds());
    }

    /** A bean with a property of every kind, each with a default. */
    public static final class AllKinds {

        private Collection<String> collection = DEFAULT;
        private List<String> list = DEFAULT;
        private Set<String> set = Set.copyOf(DEFAULT);
        private Map<String, String> map = Map.of("default", "default");
        private String[] array = {"default"};
        private String text = "default";
        private Collection<String> setterOnly = DEFAULT;
        private Collection<String> mismatched = DEFAULT;
        private List<String> added = DEFAULT;
        private int number = 1;
        private boolean flag;
        private @Nullable AllKinds nested;

        public Collection<String> getCollection() {
            return collection;
        }

        public void setCollection(Collection<String> collection) {
            this.collection = collection;
        }

        public List<String> getList() {
            return list;
        }

        public void setList(List<String> list) {
            this.list = list;
        }

        public Set<String> getSet() {
            return set;
        }

        public void setSet(Set<String> set) {
            this.set = set;
        }

        public Map<String, String> getMap() {
            return map;
        }

        public void setMap(Map<String, String> map) {
            this.map = map;
        }

        public String[] getArray() {
            return array.clone();
        }

        public void setArray(String[] array) {
            this.array = array.clone();
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            if (text.equals("refused")) {
                throw new IllegalArgumentException("this text is refused");
            }
            this.text = text;
        }

        public void setSetterOnly(Collection<String> setterOnly) {
            this.setterOnly = setterOnly;
        }

        public Set<String> getMismatched() {
            return Set.copyOf(mismatched);
        }

        public void setMismatched(Collection<String> mismatched) {
            this.mismatched = mismatched;
        }

        public List<String> getAdded() {
            return added;
        }

        public void setAdded(List<String> added) {
            this.added = added;
        }

        public void addAdded(String one) {
            added = List.of(one, "by the method that adds");
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }

        public boolean isFlag() {
            return flag;
        }

        public void setFlag(boolean flag) {
            this.flag = flag;
        }

        public @Nullable AllKinds getNested() {
            return nested;
        }

        public void setNested(AllKinds nested) {
            this.nested = nested;
        }
    }
}
