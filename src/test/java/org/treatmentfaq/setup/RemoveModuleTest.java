package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import info.magnolia.context.MgnlContext;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.rendering.WorkContext;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** The script for administrators who remove the module. */
class RemoveModuleTest {

    private static final File SCRIPT = new File("src/docs/remove-treatment-faq.groovy");
    private static final List<String> CONFIGURATION = List.of("config", "userroles", "users");

    private final Instance instance =
            Instance.start(
                    WorkbenchRepository.inMemory(),
                    new ModuleResources(),
                    List.of(Instance.MODULE));

    @AfterEach
    void close() {
        instance.close();
    }

    @Test
    void leavesNothingOfTheModuleInTheConfiguration() throws Exception {
        addListsOfTheCache();
        List<String> before = traces();
        int all = count();

        run();

        assertThat(before)
                .contains(
                        "config:/server/filters/csrfTokenSecurity/bypasses/treatmentFaq",
                        "config:/modules/cache/config/compression/voters/contentType/allowed/treatmentFaq-handout",
                        "userroles:/treatment-faq-reader");
        assertThat(traces()).isEmpty();
        assertThat(count()).isPositive().isLessThan(all);
    }

    @Test
    void takesTheRoleFromVisitors_andLeavesTheirOthers() throws Exception {
        Session users = instance.systemSession("users");
        Node roles = users.getNode("/system/anonymous/roles");
        String other = instance.systemSession("userroles").getNode("/superuser").getIdentifier();
        roles.setProperty("other", other);
        users.save();
        assertThat(instance.users().rolesOf("anonymous")).contains("treatment-faq-reader");

        run();

        users.refresh(false);
        assertThat(roles.getProperty("other").getString()).isEqualTo(other);
        assertThat(instance.users().rolesOf("anonymous"))
                .contains("superuser")
                .doesNotContain("treatment-faq-reader");
    }

    @Test
    void keepsContent_andSaysWhatStillUsesTheTemplates() throws Exception {
        String output = run();

        assertThat(output)
                .contains("still used: website:/treatment-faq-demo/ims/main/faq")
                .endsWith("Done. Stop Magnolia, remove the jar, and start again.\n");
        assertThat(instance.systemSession(Names.WORKSPACE).nodeExists("/intramuscular-stimulation"))
                .isTrue();
    }

    @Test
    void changesNothing_whenItRunsAgain() throws Exception {
        run();

        assertThat(run()).doesNotContain("removed:");
    }

    private String run() throws IOException {
        StringWriter output = new StringWriter();
        WorkContext context = new WorkContext("superuser", instance::systemSession);
        MgnlContext.setInstance(context);
        try {
            new GroovyShell(new Binding(Map.of("out", output))).evaluate(SCRIPT);
        } finally {
            MgnlContext.release();
            context.release();
        }
        return output.toString().replace("\r\n", "\n");
    }

    private void addListsOfTheCache() throws RepositoryException {
        Session config = instance.systemSession("config");
        Node list =
                JcrUtils.getOrCreateByPath(
                        "/modules/cache/config/compression/voters/contentType/allowed",
                        "mgnl:contentNode",
                        config);
        new ExtensionList(list).add("handout");
        config.save();
        config.logout();
    }

    /** Every node and property of the configuration that belongs to the module. */
    private List<String> traces() throws RepositoryException {
        List<String> traces = new ArrayList<>();
        for (String workspace : CONFIGURATION) {
            Session session = instance.systemSession(workspace);
            collect(session.getRootNode(), traces, workspace);
            session.logout();
        }
        return traces;
    }

    private static void collect(Node node, List<String> traces, String workspace)
            throws RepositoryException {
        for (Property property : JcrUtils.getProperties(node)) {
            if (isOfTheModule(property.getName())
                    || (!property.isMultiple() && isOfTheModule(property.getString()))) {
                traces.add(workspace + ":" + property.getPath());
            }
        }
        for (Node child : JcrUtils.getChildNodes(node)) {
            if (isOfTheModule(child.getName())) {
                traces.add(workspace + ":" + child.getPath());
            }
            if (!child.getName().equals("jcr:system")) {
                collect(child, traces, workspace);
            }
        }
    }

    private static boolean isOfTheModule(String text) {
        return text.contains("treatment-faq")
                || text.contains("treatmentFaq")
                || text.contains("treatmentfaq")
                || text.startsWith("fa900000-");
    }

    private int count() throws RepositoryException {
        int count = 0;
        for (String workspace : CONFIGURATION) {
            Session session = instance.systemSession(workspace);
            count += count(session.getRootNode());
            session.logout();
        }
        return count;
    }

    private static int count(Node node) throws RepositoryException {
        int count = 1;
        for (Node child : JcrUtils.getChildNodes(node)) {
            count += child.getName().equals("jcr:system") ? 0 : count(child);
        }
        return count;
    }
}
