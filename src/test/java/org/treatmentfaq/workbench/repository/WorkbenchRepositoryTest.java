package org.treatmentfaq.workbench.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.repository.AccessRules.Rule;

class WorkbenchRepositoryTest {

    private final WorkbenchRepository underTest = WorkbenchRepository.inMemory();

    @BeforeEach
    void addContent() throws RepositoryException {
        underTest.createWorkspace("notes");
        Session session = underTest.systemSession("notes");
        Node open = session.getRootNode().addNode("open", "nt:unstructured");
        open.setProperty("title", "Open");
        open.addNode("closed", "nt:unstructured").setProperty("title", "Closed");
        session.save();
        session.logout();
    }

    @AfterEach
    void close() {
        underTest.close();
    }

    @Test
    void listsWorkspacesThatWereCreated() {
        assertThat(underTest.workspaces()).containsExactly("default", "notes");
        assertThat(underTest.hasWorkspace("notes")).isTrue();
        assertThat(underTest.hasWorkspace("security")).isFalse();
    }

    @Test
    void namesTheWorkspaceThatIsMissing() {
        assertThatThrownBy(() -> underTest.systemSession("nowhere"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void everySessionWritesAsAdmin() {
        Session system = underTest.systemSession("notes");
        Session visitor = session(new Rule("/*", AccessRules.READ));

        assertThat(system.getUserID()).isEqualTo("admin");
        assertThat(visitor.getUserID()).isEqualTo("admin");
    }

    @Test
    void showsReadableNodesOnly() throws RepositoryException {
        Session visitor = session(new Rule("/open", AccessRules.READ));

        assertThat(visitor.getProperty("/open/title").getString()).isEqualTo("Open");
        assertThat(visitor.nodeExists("/open/closed")).isFalse();
        assertThat(visitor.propertyExists("/open/closed/title")).isFalse();
        assertThat(visitor.getNode("/open").getNodes().getSize()).isZero();
        assertThatThrownBy(() -> visitor.getNode("/open/closed"))
                .isInstanceOf(PathNotFoundException.class);
    }

    @Test
    void hidesNodesFromIdentifiers() throws RepositoryException {
        Session system = underTest.systemSession("notes");
        String closed = system.getNode("/open/closed").getIdentifier();

        assertThat(session(new Rule("/*", 8)).getNodeByIdentifier(closed).getName())
                .isEqualTo("closed");
        assertThatThrownBy(() -> session(new Rule("/open", 8)).getNodeByIdentifier(closed))
                .isInstanceOf(RepositoryException.class);
    }

    @Test
    void showsTheRootAndItsAccessControlNode_whenEverythingIsReadable() throws RepositoryException {
        Session reader = session(new Rule("/*", AccessRules.READ));
        Session stranger = session(new Rule("/elsewhere", AccessRules.READ));

        assertThat(names(reader)).containsExactly("jcr:system", "rep:accesscontrol", "open");
        assertThat(names(stranger)).isEmpty();
    }

    @Test
    void refusesToWrite_whenOnlyReadingIsAllowed() throws RepositoryException {
        Node open = session(new Rule("/*", AccessRules.READ)).getNode("/open");

        assertThatThrownBy(
                        () -> {
                            open.setProperty("title", "Changed");
                            open.getSession().save();
                        })
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> {
                            open.addNode("new", "nt:unstructured");
                            open.getSession().save();
                        })
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void writes_whenEverythingIsAllowed() throws RepositoryException {
        Session editor = session(new Rule("/*", AccessRules.ALL));

        editor.getNode("/open").setProperty("title", "Changed");
        editor.getNode("/open").addNode("new", "nt:unstructured").setProperty("a", 1);
        editor.getNode("/open/closed").remove();
        editor.save();

        Session system = underTest.systemSession("notes");
        assertThat(system.getProperty("/open/title").getString()).isEqualTo("Changed");
        assertThat(system.nodeExists("/open/new")).isTrue();
        assertThat(system.nodeExists("/open/closed")).isFalse();
    }

    @Test
    void registersChangedNodeTypesAgain() throws RepositoryException {
        register("[x:note] > nt:base\n- title (string)");
        register("[x:note] > nt:base\n- title (string)\n- text (string)");

        Session system = underTest.systemSession("notes");
        assertThat(
                        system.getWorkspace()
                                .getNodeTypeManager()
                                .getNodeType("x:note")
                                .getDeclaredPropertyDefinitions())
                .hasSize(2);
    }

    @Test
    void takesTheOldNamespaceForTheCurrentOne() throws RepositoryException {
        underTest.registerNodeTypes(
                new StringReader(
                        "<'mgnl'='http://www.magnolia.info/jcr/mgnl'>\n[mgnl:thing] > nt:base"),
                "old.cnd");

        assertThat(underTest.systemSession("notes").getNamespaceURI("mgnl"))
                .isEqualTo(WorkbenchRepository.NAMESPACE);
    }

    @Test
    void namesFileAndLine_whenNodeTypesAreBroken() {
        assertThatThrownBy(() -> register("[x:note] > nt:base\n- title (nonsense)"))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("types.cnd")
                .hasMessageContaining("line 3");
    }

    /** Jackrabbit alone would wait for the listener, and the listener for Jackrabbit. */
    @Test
    void closes_whenAListenerSavesMeanwhile() throws RepositoryException, InterruptedException {
        WorkbenchRepository repository = WorkbenchRepository.inMemory();
        Session session = repository.systemSession("default");
        Thread closer = new Thread(repository::close);
        CountDownLatch atWork = new CountDownLatch(1);
        AtomicBoolean saved = new AtomicBoolean();
        EventListener listener =
                events -> {
                    atWork.countDown();
                    while (closer.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                    }
                    addNode(repository.systemSession("default"), "listener");
                    saved.set(true);
                };
        session.getWorkspace()
                .getObservationManager()
                .addEventListener(listener, Event.NODE_ADDED, "/", true, null, null, true);

        addNode(repository.systemSession("default"), "editor");
        assertThat(atWork.await(30, TimeUnit.SECONDS)).isTrue();
        closer.setDaemon(true);
        closer.start();
        closer.join(30_000);

        assertThat(closer.isAlive()).isFalse();
        assertThat(saved).isTrue();
    }

    private static void addNode(Session session, String name) {
        try {
            session.getRootNode().addNode(name, "nt:unstructured");
            session.save();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void register(String types) {
        underTest.registerNodeTypes(new StringReader("<'x'='urn:x'>\n" + types), "types.cnd");
    }

    private Session session(Rule rule) {
        return underTest.session(
                "somebody", new AccessRules(Map.of("notes", List.of(rule))), "notes");
    }

    private static List<String> names(Session session) throws RepositoryException {
        List<String> names = new ArrayList<>();
        for (Node child : JcrUtils.getChildNodes(session.getRootNode())) {
            names.add(child.getName());
        }
        return names;
    }
}
