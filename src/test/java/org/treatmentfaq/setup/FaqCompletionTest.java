package org.treatmentfaq.setup;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import info.magnolia.module.ModuleLifecycleContext;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentfaq.jcr.DerivedProperties;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.rendering.WorkContext;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/** What becomes of a batch of FAQs when something happens to one of them. */
class FaqCompletionTest {

    private static final String MODIFIED = "mgnl:lastModified";
    private static final String MODIFIED_BY = "mgnl:lastModifiedBy";

    private final WorkbenchRepository repository = WorkbenchRepository.inMemory();
    private final Instance instance =
            Instance.start(repository, new ModuleResources(), List.of(Instance.MODULE));
    private final Session editor = startedWithoutModule().systemSession(Names.WORKSPACE);

    /** Notes who saved what, as Magnolia does. */
    private final SystemContext context =
            new WorkContext("System", workspace -> repository.systemSession("System", workspace));

    private final List<Node> faqs = new ArrayList<>();

    @BeforeEach
    void saveFaqs() throws RepositoryException {
        for (String name : List.of("first", "second", "third")) {
            Node faq = editor.getRootNode().addNode(name, Names.Faq.TYPE);
            faq.setProperty(Names.Faq.TITLE, name);
            faqs.add(faq);
        }
        editor.save();
    }

    /** Its module would complete FAQs as well. */
    private Instance startedWithoutModule() {
        ((TreatmentFaqModule) instance.component(TreatmentFaqModule.class.getName()))
                .stop(() -> ModuleLifecycleContext.PHASE_SYSTEM_SHUTDOWN);
        return instance;
    }

    @AfterEach
    void close() {
        MgnlContext.release();
        editor.logout();
        instance.close();
    }

    private interface Happening {
        void to(Node faq) throws Exception;
    }

    /** Does something when the second FAQ is at hand, before it is completed. */
    private FaqCompletion when(Happening happening) {
        return completion(
                faq -> {
                    try {
                        if (faq.getName().equals("second")) {
                            happening.to(faq);
                        }
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    DerivedProperties.complete(faq);
                });
    }

    private FaqCompletion completion(Consumer<Node> derivation) {
        return new FaqCompletion(new SystemWork(context), derivation);
    }

    private void assertOthersAreCompleted(FaqCompletion underTest) throws RepositoryException {
        underTest.complete(identifiers());

        editor.refresh(false);
        assertThat(editor.getProperty("/first/searchText").getString()).isEqualTo("first");
        assertThat(editor.getProperty("/third/searchText").getString()).isEqualTo("third");
    }

    private List<String> identifiers() throws RepositoryException {
        List<String> identifiers = new ArrayList<>();
        for (Node faq : faqs) {
            identifiers.add(faq.getIdentifier());
        }
        return identifiers;
    }

    @Test
    void completesTheOthers_whenOneIsGone() throws RepositoryException {
        List<String> identifiers = identifiers();
        faqs.get(1).remove();
        editor.save();

        completion(DerivedProperties::complete).complete(identifiers);

        editor.refresh(false);
        assertThat(editor.getProperty("/first/searchText").getString()).isEqualTo("first");
        assertThat(editor.getProperty("/third/searchText").getString()).isEqualTo("third");
    }

    @Test
    void completesTheOthers_whenOneIsRemovedInTheSameMoment() throws RepositoryException {
        assertOthersAreCompleted(
                when(
                        faq -> {
                            if (editor.nodeExists("/second")) {
                                editor.removeItem("/second");
                                editor.save();
                            }
                        }));
    }

    @Test
    void completesTheOthers_whenOneIsMovedMeanwhile() throws RepositoryException {
        assertOthersAreCompleted(
                when(
                        faq -> {
                            if (editor.nodeExists("/second")) {
                                editor.move("/second", "/moved");
                                editor.save();
                            }
                        }));

        assertThat(editor.getProperty("/moved/searchText").getString()).isEqualTo("second");
    }

    @Test
    void completesTheOthers_whenOneIsLocked() throws RepositoryException {
        faqs.get(1).addMixin("mix:lockable");
        editor.save();
        editor.getWorkspace().getLockManager().lock("/second", true, true, 60, "editor");

        assertOthersAreCompleted(completion(DerivedProperties::complete));

        assertThat(editor.propertyExists("/second/searchText")).isFalse();
    }

    @Test
    void completesTheOthers_whenOneCannotBeRead() throws RepositoryException {
        assertOthersAreCompleted(
                when(
                        faq -> {
                            throw new IllegalArgumentException("a text that nobody can read");
                        }));
    }

    @Test
    void completesTheOthers_whenOneOverflowsTheStack() throws RepositoryException {
        assertOthersAreCompleted(
                when(
                        faq -> {
                            throw new StackOverflowError();
                        }));
    }

    @Test
    void storesNothingHalf_whenOneFailsInBetween() throws RepositoryException {
        completion(
                        faq -> {
                            DerivedProperties.complete(faq);
                            throw new IllegalStateException("too late");
                        })
                .complete(identifiers());

        editor.refresh(false);
        assertThat(editor.propertyExists("/first/searchText")).isFalse();
        assertThat(editor.propertyExists("/third/searchText")).isFalse();
    }

    /** Else a FAQ that was published looks changed, and by nobody whom the clinic knows. */
    @Test
    void keepsWhoChangedItLast() throws RepositoryException {
        noteChange(faqs.get(0), "nurse");
        FaqCompletion underTest = completion(DerivedProperties::complete);
        underTest.complete(identifiers());
        editor.refresh(false);
        assertThat(faqs.get(0).getProperty(MODIFIED_BY).getString()).isEqualTo("System");

        underTest.complete(identifiers());

        editor.refresh(false);
        assertThat(faqs.get(0).getProperty(MODIFIED_BY).getString()).isEqualTo("nurse");
        assertThat(faqs.get(0).getProperty(MODIFIED).getDate().get(Calendar.YEAR)).isEqualTo(2020);
        assertThat(faqs.get(0).hasProperty(Names.Faq.SEARCH_TEXT)).isTrue();
    }

    @Test
    void leavesTheNoteOfAnEditorWhoChangedItMeanwhile() throws RepositoryException {
        noteChange(faqs.get(0), "nurse");
        FaqCompletion underTest = completion(DerivedProperties::complete);
        underTest.complete(identifiers());
        editor.refresh(false);
        faqs.get(0).setProperty(Names.Faq.ABBREVIATION, "F");
        editor.save();

        underTest.complete(identifiers());
        underTest.complete(identifiers());

        editor.refresh(false);
        assertThat(faqs.get(0).getProperty(MODIFIED).getDate().get(Calendar.YEAR))
                .isGreaterThan(2020);
    }

    private void noteChange(Node faq, String user) throws RepositoryException {
        faq.setProperty(MODIFIED, new GregorianCalendar(2020, Calendar.MARCH, 4));
        faq.setProperty(MODIFIED_BY, user);
        editor.save();
    }
}
