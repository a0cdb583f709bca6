package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What installation tells Magnolia's filters of the module's extensions. */
class FilterTasksTest {

    private static final String DO_NOT_CACHE =
            "/modules/cache/config/contentCaching/defaultPageCache/browserCachePolicy/policies"
                    + "/dontCachePages";

    private static final Instance INSTANCE =
            Instance.start(
                    WorkbenchRepository.inMemory(),
                    new ModuleResources(),
                    List.of(Instance.MODULE));

    private final Session config = INSTANCE.systemSession("config");

    @BeforeEach
    void forgetTheCache() throws RepositoryException {
        if (config.nodeExists("/modules/cache")) {
            config.removeItem("/modules/cache");
            config.save();
        }
    }

    @AfterEach
    void logOut() {
        config.logout();
    }

    @AfterAll
    static void close() {
        INSTANCE.close();
    }

    @Test
    void compressesJsonAndPrintedPages() throws Exception {
        list(AddExtensionsTask.COMPRESSED, "html", "json");

        run(compression());

        assertThat(values(AddExtensionsTask.COMPRESSED))
                .containsExactly(
                        Map.entry("1", "html"),
                        Map.entry("2", "json"),
                        Map.entry("treatmentFaq-handout", "handout"),
                        Map.entry("treatmentFaq-jsonld", "jsonld"));
    }

    @Test
    void addsNothingTwice() throws Exception {
        list(AddExtensionsTask.COMPRESSED, "html");
        run(compression());
        Map<String, String> once = values(AddExtensionsTask.COMPRESSED);

        run(compression());

        assertThat(once).hasSize(4);
        assertThat(values(AddExtensionsTask.COMPRESSED)).isEqualTo(once);
    }

    @Test
    void treatsAPrintedPageAsHtml_whereverThePolicyListsHtml() throws Exception {
        list(DO_NOT_CACHE + "/voters/extensions/allowed", "html", "htm", "stm", "jsp");
        list(DO_NOT_CACHE + "/voters/others/allowed", "css");

        run(new DoNotCachePrintTask());

        assertThat(values(DO_NOT_CACHE + "/voters/extensions/allowed").values())
                .containsExactlyInAnyOrder("html", "htm", "stm", "jsp", "handout");
        assertThat(values(DO_NOT_CACHE + "/voters/others/allowed").values()).containsExactly("css");
    }

    @Test
    void addsAVoter_whenThePolicyListsNoExtensions() throws Exception {
        JcrUtils.getOrCreateByPath(DO_NOT_CACHE + "/voters", "mgnl:contentNode", config);

        run(new DoNotCachePrintTask());
        run(new DoNotCachePrintTask());

        String voter = DO_NOT_CACHE + "/voters/treatmentFaqHandout";
        assertThat(values(voter).get("class"))
                .isEqualTo("info.magnolia.voting.voters.RequestExtensionVoter");
        assertThat(values(voter + "/allowed").values()).containsExactly("handout");
        assertThat(config.getNode(DO_NOT_CACHE + "/voters").getNodes().getSize()).isEqualTo(1);
    }

    @Test
    void doesNothing_whenThereIsNoCache() throws Exception {
        run(compression());
        run(new DoNotCachePrintTask());

        assertThat(config.hasPendingChanges()).isFalse();
        assertThat(config.nodeExists("/modules/cache")).isFalse();
    }

    private void list(String path, String... extensions) throws RepositoryException {
        Node list = JcrUtils.getOrCreateByPath(path, "mgnl:contentNode", config);
        for (int i = 0; i < extensions.length; i++) {
            list.setProperty(String.valueOf(i + 1), extensions[i]);
        }
    }

    private Map<String, String> values(String path) throws RepositoryException {
        Map<String, String> values = new TreeMap<>();
        for (Property property : JcrUtils.getProperties(config.getNode(path))) {
            if (!property.getName().contains(":")) {
                values.put(property.getName(), property.getString());
            }
        }
        return values;
    }

    private void run(Task task) throws TaskExecutionException {
        task.execute(
                (InstallContext)
                        Proxy.newProxyInstance(
                                InstallContext.class.getClassLoader(),
                                new Class<?>[] {InstallContext.class},
                                (proxy, method, arguments) -> config));
    }

    private static Task compression() {
        return new AddExtensionsTask(
                AddExtensionsTask.COMPRESSED, List.of("json", "jsonld", "handout"));
    }
}
