package org.treatmentfaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.LocalizedFaq;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.delivery.FaqDocument;
import org.treatmentfaq.importing.parse.HandoutParser;
import org.treatmentfaq.importing.parse.HandoutRefusedException;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.HandoutStore;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.richtext.AnswerHtml;
import org.treatmentfaq.richtext.AnswerSanitizer;
import org.treatmentfaq.structureddata.JsonLd;
import org.treatmentfaq.structureddata.MedicalWebPage;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.rendering.RenderException;

/** The IMS handout on its way from text to node, and from node to reader, one step at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class StepsBenchmark {

    private static final String FAQ = "fa900000-0000-4000-8000-000000000101";
    private static final String ADDRESS = "https://clinic.example/ims.html";

    private final Instance instance = GeneratedFaqs.samples();
    private final Visitor visitor = new Visitor(instance);
    private final FaqCache cache = new FaqCache();
    private final StoredFaq faq = readFirst().orElseThrow();
    private final List<String> answers =
            faq.faq().questions().stream().map(each -> each.answer().original()).toList();
    private final String handout = handout();

    @TearDown
    public void close() {
        visitor.leave();
        instance.close();
    }

    private static String handout() {
        try {
            return Files.readString(Path.of("src/test/resources/handouts/ims.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public String openSession() {
        Session session = visitor.newSession(Names.WORKSPACE);
        session.logout();
        return session.getUserID();
    }

    @Benchmark
    public Optional<StoredFaq> readFirst() {
        cache.start();
        return readAgain();
    }

    @Benchmark
    public Optional<StoredFaq> readAgain() {
        Session session = visitor.session(Names.WORKSPACE);
        return new JcrTreatmentFaqs(cache, Reader.of(instance, session)).byId(FAQ);
    }

    @Benchmark
    public LocalizedFaq localize() {
        return LocalizedFaq.of(faq.faq(), ContentLocale.of(Locale.ENGLISH));
    }

    @Benchmark
    public List<AnswerHtml> sanitize() {
        return answers.stream().map(AnswerSanitizer::sanitize).toList();
    }

    @Benchmark
    public String html() throws RepositoryException, RenderException {
        visitor.ask();
        return visitor.component();
    }

    @Benchmark
    public String json() throws RepositoryException {
        visitor.ask();
        return FaqDocument.json(faq, visitor.pageRequest());
    }

    @Benchmark
    public JsonLd jsonLd() {
        return MedicalWebPage.of(ADDRESS, faq, ContentLocale.of(Locale.ENGLISH))
                .toJsonLd(link -> Optional.empty());
    }

    @Benchmark
    public Object parseHandout() throws HandoutRefusedException {
        return HandoutParser.parse(handout);
    }

    @Benchmark
    public Object importHandout(Drawer drawer) throws RepositoryException, HandoutRefusedException {
        HandoutStore store = drawer.store(instance);
        HandoutStore.Plan plan = store.plan(Drawer.PATH, HandoutParser.parse(handout).faq(), false);
        store.store(plan);
        return plan;
    }

    /** Where the handout is imported anew each time. */
    @State(Scope.Thread)
    public static class Drawer {

        private static final String PATH = "/imported";

        private Optional<Session> session = Optional.empty();

        HandoutStore store(Instance instance) {
            if (session.isEmpty()) {
                session = Optional.of(instance.systemSession(Names.WORKSPACE));
            }
            return new HandoutStore(session.get());
        }

        @TearDown(Level.Invocation)
        public void empty() throws RepositoryException {
            session.orElseThrow().removeItem(PATH);
            session.orElseThrow().save();
        }
    }
}
