package org.treatmentfaq.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.treatmentfaq.content.ContentLocale;
import org.treatmentfaq.content.FaqSearch;
import org.treatmentfaq.content.SearchTerms;
import org.treatmentfaq.content.StoredFaq;
import org.treatmentfaq.content.TreatmentFaqs;
import org.treatmentfaq.jcr.FaqCache;
import org.treatmentfaq.jcr.JcrTreatmentFaqs;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.Instance;

/**
 * What grows with the number of FAQs. Each call has a session of its own, as each request has, and
 * what was read before, as the module has.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SizeBenchmark {

    private static final int PAGE = 20;

    @Param({"10", "1000", "10000"})
    private int size;

    private final FaqCache cache = new FaqCache();
    private Optional<Instance> instance = Optional.empty();

    @Setup
    public void open() throws IOException, RepositoryException {
        instance = Optional.of(GeneratedFaqs.open(size));
    }

    @TearDown
    public void close() {
        instance.orElseThrow().close();
    }

    @Benchmark
    public Optional<StoredFaq> one() {
        return asked(faqs -> faqs.byPath("/intramuscular-stimulation"));
    }

    @Benchmark
    public FaqSearch.Found listOfAll() {
        return asked(faqs -> faqs.find(search("")));
    }

    @Benchmark
    public FaqSearch.Found searchForRareWord() {
        return asked(faqs -> faqs.find(search(MadeUpFaqs.RARE_WORD)));
    }

    @Benchmark
    public FaqSearch.Found searchForCommonWord() {
        return asked(faqs -> faqs.find(search(MadeUpFaqs.COMMON_WORD)));
    }

    private <T> T asked(Function<TreatmentFaqs, T> question) {
        Session session = instance.orElseThrow().session("anonymous", Names.WORKSPACE);
        try {
            return question.apply(
                    new JcrTreatmentFaqs(cache, Reader.of(instance.orElseThrow(), session)));
        } finally {
            session.logout();
        }
    }

    private static FaqSearch search(String words) {
        LocalDate today = LocalDate.of(2026, 5, 14);
        return new FaqSearch(
                SearchTerms.of(words),
                ContentLocale.of(Locale.ENGLISH),
                new FaqSearch.Filter("", null, null, today),
                0,
                PAGE);
    }
}
