package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import info.magnolia.module.ModuleLifecycleContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.Caller;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What happens to a FAQ after an editor saved it. */
class TreatmentFaqModuleTest {

    private static final ModuleLifecycleContext STARTING =
            () -> ModuleLifecycleContext.PHASE_SYSTEM_STARTUP;
    private static final ModuleLifecycleContext RESTARTING =
            () -> ModuleLifecycleContext.PHASE_MODULE_RESTART;

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Instance instance =
            Instance.start(repository, new ModuleResources(), List.of(Instance.MODULE));
    private final Session editor = startedWithoutModule().systemSession(Names.WORKSPACE);
    private final Session system = instance.systemSession(Names.WORKSPACE);
    private final Session configuration = instance.systemSession("config");

    /** One permit for each time that the listener has finished. */
    private final Semaphore finished = new Semaphore(0);

    private final SystemContext context = context();
    private final ServerConfiguration server = new ServerConfiguration();
    private final FaqCache cache = new FaqCache();
    private final TreatmentFaqModule underTest = new TreatmentFaqModule(server, context, cache);

    /** Its module would complete FAQs as well. */
    private Instance startedWithoutModule() {
        ((TreatmentFaqModule) instance.component(TreatmentFaqModule.class.getName()))
                .stop(() -> ModuleLifecycleContext.PHASE_SYSTEM_SHUTDOWN);
        return instance;
    }

    @AfterEach
    void close() {
        underTest.stop(STARTING);
        MgnlContext.setInstance(context);
        MgnlContext.release();
        editor.logout();
        system.logout();
        configuration.logout();
        instance.close();
    }

    @Test
    void storesWhatTheFormDoesNot_whenAnEditorSavesAFaq()
            throws RepositoryException, InterruptedException {
        start(true);

        Node faq = saveFaq();

        awaitProperty(faq, "questions/questions0/anchor");
        assertThat(text(faq, "questions/questions0/anchor")).isEqualTo("does-it-hurt");
        assertThat(text(faq, Names.Faq.REVIEW_STATE)).isEqualTo("– Never");
        assertThat(text(faq, Names.Faq.SEARCH_TEXT)).contains("hardly");
    }

    @Test
    void keepsNoFaq_onceItIsStopped() throws RepositoryException {
        Node faq = saveFaq();
        // with nothing to complete, nothing is saved that would make the cache forget it
        DerivedProperties.derive(faq);
        faq.getSession().save();
        start(false);
        TreatmentFaqs faqs = new JcrTreatmentFaqs(cache, new SystemCaller(system));
        assertThat(faqs.byId(faq.getIdentifier())).isPresent();
        assertThat(cache.bytes()).isPositive();

        underTest.stop(STARTING);

        assertThat(cache.bytes()).isZero();
    }

    /** Sees everything. */
    private record SystemCaller(Session session) implements Caller {

        @Override
        public boolean mayRead(String path) {
            return true;
        }

        @Override
        public <T> T asSystem(Reading<T> reading) throws RepositoryException {
            return reading.in(session);
        }
    }

    @Test
    void keepsAnAnchor_whenTheQuestionIsReworded()
            throws RepositoryException, InterruptedException {
        start(true);
        Node faq = saveFaq();
        awaitProperty(faq, "questions/questions0/anchor");

        faq.getNode("questions/questions0").setProperty("question", "Is it painful?");
        editor.save();

        awaitText(faq, Names.Faq.SEARCH_TEXT, "painful");
        assertThat(text(faq, "questions/questions0/anchor")).isEqualTo("does-it-hurt");
    }

    /** A module that writes back what it read a moment ago undoes changes here. */
    @Test
    void leavesTheEditorsWords_whenTheEditorChangesThemMeanwhile() throws RepositoryException {
        start(true);
        Node faq = saveFaq();
        Node entry = faq.getNode("questions/questions0");

        for (int round = 0; round < 100; round++) {
            String answer = "<p>Answer " + round + "</p>";
            boolean abbreviated = round % 2 == 0;
            saveAgain(
                    () -> {
                        entry.setProperty(Names.Question.ANSWER, answer);
                        faq.setProperty(Names.Faq.ABBREVIATION, abbreviated ? "MA" : null);
                    });
            saveAgain(() -> faq.setProperty(Names.Faq.TITLE, "Massage " + answer));

            assertThat(text(entry, Names.Question.ANSWER)).isEqualTo(answer);
            assertThat(faq.hasProperty(Names.Faq.ABBREVIATION)).isEqualTo(abbreviated);
        }
    }

    @Test
    void writesOnce_forItsOwnEventsFindACompleteFaq()
            throws RepositoryException, InterruptedException {
        start(true);
        Node faq = saveFaq();
        awaitProperty(faq, "questions/questions0/anchor");

        int rounds = 0;
        while (finished.tryAcquire(500, TimeUnit.MILLISECONDS)) {
            rounds++;
        }

        assertThat(rounds).isLessThan(20);
    }

    @Test
    void survivesThatAFaqIsDeleted() throws RepositoryException, InterruptedException {
        start(true);
        Node faq = saveFaq();
        awaitProperty(faq, "questions/questions0/anchor");
        faq.remove();
        editor.save();

        Node other = saveFaq();

        awaitProperty(other, "questions/questions0/anchor");
    }

    /** What an editor could have written comes by publishing alone. */
    @Test
    void storesOnlyWhatIsDerived_whenTheInstanceIsPublic()
            throws RepositoryException, InterruptedException {
        start(false);

        Node faq = saveFaq();

        awaitProperty(faq, Names.Faq.SEARCH_TEXT);
        assertThat(text(faq, "questions/questions0/anchor")).isEqualTo("does-it-hurt");
        assertThat(text(faq, Names.Faq.REVIEW_STATE)).isEqualTo("– Never");
        assertThat(faq.hasProperty(Names.Faq.REVIEW_INTERVAL_MONTHS)).isFalse();
        assertThat(faq.getProperty(Names.Faq.COPYRIGHT_YEAR).getType())
                .isEqualTo(PropertyType.LONG);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void completesWhatCameWhileItWasNotRunning(boolean admin) throws RepositoryException {
        Node faq = saveFaq();
        assertThat(faq.hasProperty(Names.Faq.SEARCH_TEXT)).isFalse();

        start(admin);
        underTest.stop(STARTING);

        editor.refresh(false);
        assertThat(text(faq, Names.Faq.SEARCH_TEXT)).isEqualTo("massage does it hurt hardly");
        assertThat(text(faq, "questions/questions0/anchor")).isEqualTo("does-it-hurt");
    }

    /** A question that was added to a FAQ with a search text. */
    @Test
    void completesAQuestionThatCameWhileItWasNotRunning() throws RepositoryException {
        Node faq = saveFaq();
        start(true);
        underTest.stop(STARTING);
        editor.refresh(false);
        Node added = faq.getNode(Names.Faq.QUESTIONS).addNode("questions1", "mgnl:contentNode");
        added.setProperty(Names.Question.QUESTION, "Which oil?");
        editor.save();

        start(true);
        underTest.stop(STARTING);

        editor.refresh(false);
        assertThat(text(added, Names.Question.ANCHOR)).isEqualTo("which-oil");
    }

    @Test
    void looksAtAllFaqs_whenItStartsAfterAnUpdate() throws RepositoryException {
        Node faq = saveFaq();
        faq.setProperty(Names.Faq.SEARCH_TEXT, "as an older version derived it");
        faq.setProperty(Names.Faq.REVIEW_STATE, "– Never");
        editor.save();
        Session config = instance.systemSession("config");
        config.getNode("/modules/treatment-faq").setProperty("completeAllFaqs", true);
        config.save();

        start(true);
        underTest.stop(STARTING);

        editor.refresh(false);
        assertThat(text(faq, Names.Faq.SEARCH_TEXT)).isEqualTo("massage does it hurt hardly");
        config.refresh(false);
        assertThat(config.propertyExists("/modules/treatment-faq/completeAllFaqs")).isFalse();
        config.logout();
    }

    @Test
    void listensOnce_whenTheModuleIsRestarted() throws RepositoryException, InterruptedException {
        start(true);
        underTest.stop(RESTARTING);
        underTest.start(RESTARTING);

        Node faq = saveFaq();

        awaitProperty(faq, "questions/questions0/anchor");
    }

    @Test
    void listensNoMore_whenTheModuleIsStopped() throws RepositoryException, InterruptedException {
        start(true);
        underTest.stop(RESTARTING);
        finished.drainPermits();

        saveFaq();

        assertThat(finished.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
    }

    private void start(boolean admin) {
        MgnlContext.setInstance(context);
        server.setAdmin(admin);
        underTest.start(STARTING);
    }

    private Node saveFaq() throws RepositoryException {
        Node faq = editor.getRootNode().addNode("massage", Names.Faq.TYPE);
        faq.setProperty(Names.Faq.TITLE, "Massage");
        Node entry =
                faq.addNode(Names.Faq.QUESTIONS, "mgnl:contentNode")
                        .addNode("questions0", "mgnl:contentNode");
        entry.setProperty(Names.Question.QUESTION, "Does it hurt?");
        entry.setProperty(Names.Question.ANSWER, "<p>Hardly.</p>");
        faq.setProperty(Names.Faq.COPYRIGHT_YEAR, 2020);
        editor.save();
        return faq;
    }

    private interface Change {
        void make() throws RepositoryException;
    }

    /** Again if the module completed the FAQ in the same moment, as an editor's app asks for. */
    private void saveAgain(Change change) throws RepositoryException {
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                change.make();
                editor.save();
                return;
            } catch (InvalidItemStateException e) {
                editor.refresh(false);
            }
        }
        throw new AssertionError("the FAQ keeps changing");
    }

    private void awaitProperty(Node faq, String path)
            throws RepositoryException, InterruptedException {
        while (!faq.hasProperty(path)) {
            awaitListener(path);
        }
    }

    private void awaitText(Node faq, String path, String part)
            throws RepositoryException, InterruptedException {
        while (!text(faq, path).contains(part)) {
            awaitListener(path);
        }
    }

    private void awaitListener(String path) throws RepositoryException, InterruptedException {
        assertThat(finished.tryAcquire(30, TimeUnit.SECONDS)).as(path).isTrue();
        editor.refresh(false);
    }

    private static String text(Node faq, String path) throws RepositoryException {
        return faq.getProperty(path).getString();
    }

    private record SystemUser() implements User {

        @Override
        public String getName() {
            return "System";
        }

        @Override
        public String getProperty(String name) {
            throw new AssertionError(name + " was asked for");
        }
    }

    /** Answers with one session and counts the releases; nothing else is asked of it. */
    private SystemContext context() {
        return (SystemContext)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {SystemContext.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getJCRSession")) {
                                return arguments[0].equals(Names.WORKSPACE)
                                        ? noting(system)
                                        : configuration;
                            }
                            if (method.getName().equals("getUser")) {
                                return new SystemUser();
                            }
                            finished.release();
                            return null;
                        });
    }

    /** Asks for the context when something is saved, as Magnolia's sessions do. */
    private Session noting(Session session) {
        return (Session)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Session.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("save")) {
                                MgnlContext.getInstance();
                            }
                            try {
                                return method.invoke(session, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
