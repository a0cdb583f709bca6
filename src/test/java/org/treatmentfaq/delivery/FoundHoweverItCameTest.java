package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/** What is listed is found by its words as well, whether or not an editor ever saved it. */
class FoundHoweverItCameTest {

    private static Clinic clinic;

    @BeforeAll
    static void open() {
        clinic = new Clinic("incomplete.yaml");
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "author"})
    void findsWhatAnotherModuleBrought(String instance) {
        assertThat(total(instance, "/faqs.json?q=walrus")).isOne();
        assertThat(total(instance, "/faqs.json?q=penguin")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "author"})
    void findsWhatWasImported(String instance) throws Exception {
        importFaq(instance(instance), "Seal of " + instance);

        await(instance, "/faqs.json?q=seal");
    }

    /** Published as it was stored on the author instance. */
    @ParameterizedTest
    @ValueSource(strings = {"otter"})
    void findsWhatWasPublishedIncomplete(String word) throws Exception {
        Session visitors = clinic.instances().visitors().systemSession(Names.WORKSPACE);
        Node faq = visitors.getRootNode().addNode(word, Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, "An " + word);
        visitors.save();
        visitors.logout();

        await("public", "/faqs.json?q=" + word);
    }

    private static Instance instance(String name) {
        return name.equals("author") ? clinic.instances().author() : clinic.instances().visitors();
    }

    /** As it is exported from elsewhere. */
    private static void importFaq(Instance instance, String title)
            throws RepositoryException, IOException {
        Session session = instance.systemSession(Names.WORKSPACE);
        Node faq = session.getRootNode().addNode("export", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, title);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        session.exportSystemView("/export", file, true, false);
        session.refresh(false);
        session.importXML(
                "/",
                new ByteArrayInputStream(file.toByteArray()),
                ImportUUIDBehavior.IMPORT_UUID_CREATE_NEW);
        session.save();
        session.logout();
    }

    /** Asks again after each change. */
    private static void await(String instance, String address) throws InterruptedException {
        Semaphore changes = new Semaphore(0);
        instance(instance).onChange(changes::release);
        while (total(instance, address) == 0) {
            assertThat(changes.tryAcquire(30, TimeUnit.SECONDS)).as(address).isTrue();
        }
    }

    private static int total(String instance, String address) {
        String user = instance.equals("author") ? "superuser" : "anonymous";
        return Clinic.json(clinic.as(instance, user, address)).path("total").asInt(-1);
    }
}
