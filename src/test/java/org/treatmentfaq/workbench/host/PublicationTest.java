package org.treatmentfaq.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.Names;

class PublicationTest {

    private static final String USER = "superuser";

    private static Instances instances;

    private Session faqs;
    private Session published;
    private Session website;
    private Session publishedWebsite;

    @BeforeAll
    static void start() {
        instances = Instances.inMemory(FurtherModules.of(List.of()));
    }

    @AfterAll
    static void stop() {
        instances.close();
    }

    @BeforeEach
    void open() throws RepositoryException {
        faqs = instances.author().session(USER, Names.WORKSPACE);
        published = instances.visitors().systemSession(Names.WORKSPACE);
        website = instances.author().session(USER, Names.WEBSITE);
        publishedWebsite = instances.visitors().systemSession(Names.WEBSITE);
        for (Session session : List.of(faqs, published)) {
            clear(session);
        }
    }

    @AfterEach
    void close() {
        List.of(faqs, published, website, publishedWebsite).forEach(Session::logout);
    }

    /** Again if the module completed a FAQ of the test before in the same moment. */
    private static void clear(Session session) throws RepositoryException {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                for (Node node : children(session.getRootNode())) {
                    node.remove();
                }
                session.save();
                return;
            } catch (InvalidItemStateException e) {
                session.refresh(false);
            }
        }
        throw new IllegalStateException("the content of the test before keeps changing");
    }

    @Test
    void keepsIdentifiersAndReferences() throws RepositoryException {
        Node first = faq("first");
        Node second = faq("second");
        second.setProperty(Names.Faq.RELATED_FAQS, new String[] {first.getIdentifier()});
        Node question = second.addNode("questions", "mgnl:contentNode");
        question.addNode("questions0", "mgnl:contentNode").setProperty("question", "Why?");
        faqs.save();

        publish("/first");
        publish("/second");

        published.refresh(false);
        Node copy = published.getNode("/second");
        assertThat(copy.getIdentifier()).isEqualTo(second.getIdentifier());
        assertThat(copy.getNode("questions/questions0").getIdentifier())
                .isEqualTo(second.getNode("questions/questions0").getIdentifier());
        assertThat(copy.getProperty(Names.Faq.RELATED_FAQS).getValues()[0].getString())
                .isEqualTo(published.getNode("/first").getIdentifier());
        assertThat(copy.getPrimaryNodeType().getName()).isEqualTo(Names.Faq.TYPE);
    }

    @Test
    void keepsTheOrderOfSiblings_whateverWasPublishedFirst()
            throws RepositoryException, InterruptedException {
        faq("a");
        faq("b");
        faq("c");
        saveAndAwait("c");

        publish("/c");
        publish("/a");
        publish("/b");
        assertThat(names(published)).containsExactly("a", "b", "c");

        faqs.getRootNode().orderBefore("c", "a");
        faqs.save();
        publish("/c");
        assertThat(names(published)).containsExactly("c", "a", "b");
    }

    @Test
    void takesAwayWhatTheEditorTookAway() throws RepositoryException, InterruptedException {
        Node faq = faq("changed");
        faq.setProperty(Names.Faq.ABBREVIATION, "CH");
        faq.addNode("questions", "mgnl:contentNode").addNode("questions0", "mgnl:contentNode");
        saveAndAwait("changed");
        publish("/changed");

        faq.getProperty(Names.Faq.ABBREVIATION).remove();
        faq.getNode("questions").remove();
        faqs.save();
        publish("/changed");

        published.refresh(false);
        assertThat(published.nodeExists("/changed/questions")).isFalse();
        assertThat(published.propertyExists("/changed/" + Names.Faq.ABBREVIATION)).isFalse();
    }

    @Test
    void followsARenamedNode() throws RepositoryException, InterruptedException {
        Node faq = faq("before");
        saveAndAwait("before");
        publish("/before");

        faqs.move("/before", "/after");
        faqs.save();
        publish("/after");

        assertThat(names(published)).containsExactly("after");
        published.refresh(false);
        assertThat(published.getNode("/after").getIdentifier()).isEqualTo(faq.getIdentifier());
    }

    @Test
    void notesTheStatusOnBothSides() throws RepositoryException {
        faq("noted");
        faqs.save();

        publish("/noted");
        for (Session session : List.of(faqs, published)) {
            session.refresh(false);
            assertThat(session.getProperty("/noted/mgnl:activationStatus").getBoolean()).isTrue();
            assertThat(session.getProperty("/noted/mgnl:lastActivatedBy").getString())
                    .isEqualTo(USER);
        }

        instances.author().publication().unpublish(Names.WORKSPACE, "/noted", USER);
        faqs.refresh(false);
        assertThat(faqs.getProperty("/noted/mgnl:activationStatus").getBoolean()).isFalse();
        assertThat(names(published)).isEmpty();
    }

    @Test
    void leavesPagesBelowAPageToThemselves() throws RepositoryException {
        Node page = website.getRootNode().addNode("parent", "mgnl:page");
        page.addNode("main", "mgnl:area").addNode("text", "mgnl:component");
        page.addNode("child", "mgnl:page");
        website.save();

        assertThatThrownBy(() -> publishPage("/parent/child"))
                .hasMessageContaining("/parent/child cannot be published before /parent is");
        publishPage("/parent");
        publishedWebsite.refresh(false);
        assertThat(publishedWebsite.nodeExists("/parent/main/text")).isTrue();
        assertThat(publishedWebsite.nodeExists("/parent/child")).isFalse();

        publishPage("/parent/child");
        publishPage("/parent");
        publishedWebsite.refresh(false);
        assertThat(publishedWebsite.nodeExists("/parent/child")).isTrue();
    }

    @Test
    void cannotPublishFromThePublicInstance() {
        assertThatThrownBy(
                        () ->
                                instances
                                        .visitors()
                                        .publication()
                                        .publish(Names.WEBSITE, "/treatment-faq-demo", USER))
                .hasMessage("Only the author instance publishes");
    }

    @Test
    void notesWhoMadeAndChangedANode() throws RepositoryException, InterruptedException {
        Node faq = faq("audited");
        saveAndAwait("audited");
        assertThat(faq.getProperty("mgnl:createdBy").getString()).isEqualTo(USER);
        assertThat(faq.getProperty("mgnl:lastModifiedBy").getString()).isEqualTo(USER);
        assertThat(faq.getProperty("jcr:createdBy").getString()).isEqualTo("admin");
        long first = faq.getProperty("mgnl:lastModified").getLong();

        faq.setProperty(Names.Faq.TITLE, "Changed");
        faqs.save();

        assertThat(faq.getProperty("mgnl:lastModified").getLong()).isGreaterThanOrEqualTo(first);
        assertThat(faq.hasProperty("mgnl:created")).isTrue();
    }

    private Node faq(String name) throws RepositoryException {
        Node faq = faqs.getRootNode().addNode(name, Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, name);
        return faq;
    }

    /** Saves, and waits until the module has completed the FAQ in its own session. */
    private void saveAndAwait(String name) throws RepositoryException, InterruptedException {
        faqs.save();
        for (int attempt = 0; attempt < 500; attempt++) {
            faqs.refresh(false);
            if (faqs.propertyExists("/" + name + "/" + Names.Faq.SEARCH_TEXT)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the FAQ was not completed: " + name);
    }

    private static void publish(String path) throws RepositoryException {
        instances.author().publication().publish(Names.WORKSPACE, path, USER);
    }

    private static void publishPage(String path) throws RepositoryException {
        instances.author().publication().publish(Names.WEBSITE, path, USER);
    }

    private static List<String> names(Session session) throws RepositoryException {
        session.refresh(false);
        List<String> names = new ArrayList<>();
        for (Node child : children(session.getRootNode())) {
            names.add(child.getName());
        }
        return names;
    }

    private static List<Node> children(Node parent) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        for (NodeIterator all = parent.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            if (!child.getName().startsWith("jcr:") && !child.getName().startsWith("rep:")) {
                children.add(child);
            }
        }
        return children;
    }
}
