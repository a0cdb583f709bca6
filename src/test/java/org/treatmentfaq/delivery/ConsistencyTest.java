package org.treatmentfaq.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/** What readers get while a FAQ is published again and again. */
class ConsistencyTest {

    private static final String FAQ = "/faqs/changing";
    private static final int QUESTIONS = 12;
    private static final int VERSIONS = 25;
    private static final int READERS = 12;
    private static final Pattern VERSION = Pattern.compile("version (\\d+)");

    private static Clinic clinic;

    @BeforeAll
    static void open() throws RepositoryException {
        clinic = new Clinic();
        publish(0);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** Every text names the version that it is of. */
    @Test
    void neverShowsAMixtureOfTwoVersions() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<List<String>>> mixtures = new ArrayList<>();
        Set<String> seen = Collections.synchronizedSet(new TreeSet<>());
        List<String> forms = List.of(".json", ".html", ".jsonld");
        for (int reader = 0; reader < READERS; reader++) {
            String address = FAQ + forms.get(reader % forms.size());
            mixtures.add(readers.submit(reading(address, done, seen)));
        }
        for (int version = 1; version <= VERSIONS; version++) {
            publish(version);
        }
        done.set(true);

        for (Future<List<String>> mixture : mixtures) {
            assertThat(mixture.get()).isEmpty();
        }
        readers.shutdown();
        System.out.println("Versions seen while " + VERSIONS + " were published: " + seen.size());
        assertThat(seen).hasSizeGreaterThan(VERSIONS / 4);
    }

    private static Callable<List<String>> reading(
            String address, AtomicBoolean done, Set<String> seen) {
        return () -> {
            List<String> mixtures = new ArrayList<>();
            while (!done.get()) {
                HttpResponse<String> answer = clinic.get(address);
                Set<String> versions = versions(answer.body());
                seen.addAll(versions);
                if (answer.statusCode() != 200 || versions.size() != 1) {
                    mixtures.add(answer.statusCode() + " " + versions);
                }
            }
            return mixtures;
        };
    }

    @Test
    void showsAChange_onceItsEventIsDelivered() throws Exception {
        Instance visitors = clinic.instances().visitors();
        awaitAllEvents(visitors);
        for (int version = 1000; version < 1005; version++) {
            assertThat(versions(clinic.get(FAQ + ".json").body())).hasSize(1);
            CountDownLatch delivered = new CountDownLatch(1);
            onChange("/changing", visitors, delivered::countDown);

            publish(version);
            delivered.await();

            JsonNode faq = clinic.json(FAQ + ".json");
            assertThat(faq.path("title").path("text").asText()).isEqualTo("version " + version);
        }
    }

    /** Added after the module's own listeners, so they have heard of what this one hears of. */
    private static void onChange(String path, Instance instance, Runnable action)
            throws RepositoryException {
        int anything =
                Event.NODE_ADDED
                        | Event.NODE_REMOVED
                        | Event.PROPERTY_ADDED
                        | Event.PROPERTY_CHANGED
                        | Event.PROPERTY_REMOVED;
        instance.systemSession(Names.WORKSPACE)
                .getWorkspace()
                .getObservationManager()
                .addEventListener(events -> action.run(), anything, path, true, null, null, false);
    }

    /** Events come in the order of the saves: when that of a new one has come, all others have. */
    private static void awaitAllEvents(Instance instance) throws Exception {
        CountDownLatch delivered = new CountDownLatch(1);
        onChange("/last", instance, delivered::countDown);
        Session system = instance.systemSession(Names.WORKSPACE);
        system.getRootNode().addNode("last", "mgnl:content").addNode("one", "mgnl:content");
        system.save();
        delivered.await();
    }

    private static Set<String> versions(String text) {
        Set<String> versions = new TreeSet<>();
        for (Matcher found = VERSION.matcher(text); found.find(); ) {
            versions.add(found.group(1));
        }
        return versions;
    }

    /** Changes every text of the FAQ on the author instance in one save, and publishes it. */
    private static void publish(int version) throws RepositoryException {
        Session editor = clinic.instances().author().session("superuser", Names.WORKSPACE);
        try {
            write(editor, version);
            editor.save();
        } finally {
            editor.logout();
        }
        clinic.instances()
                .author()
                .publication()
                .publish(Names.WORKSPACE, "/changing", "superuser");
    }

    private static void write(Session editor, int version) throws RepositoryException {
        String text = "version " + version;
        if (!editor.nodeExists("/changing")) {
            Node faq = editor.getRootNode().addNode("changing", Names.Faq.TYPE);
            Node questions = faq.addNode("questions", "mgnl:contentNode");
            for (int i = 0; i < QUESTIONS; i++) {
                Node question = questions.addNode("questions" + i, "mgnl:contentNode");
                question.setProperty("anchor", "question-" + i);
                question.setProperty("question", "Question " + i + "?");
            }
        }
        Node faq = editor.getNode("/changing");
        faq.setProperty("title", text);
        for (int i = 0; i < QUESTIONS; i++) {
            faq.getNode("questions/questions" + i).setProperty("answer", "<p>" + text + "</p>");
        }
        // so that the visitors' instance has nothing to add, and tells of the publication only
        DerivedProperties.complete(faq);
    }
}
