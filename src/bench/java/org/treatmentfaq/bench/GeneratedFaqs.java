package org.treatmentfaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.commons.io.FileUtils;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqWriter;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.repository.WorkbenchRepository;

/**
 * Visitors' instances with the samples among a number of other FAQs, all beside each other, in
 * folders that are generated when they are asked for first.
 */
final class GeneratedFaqs {

    private static final Path ALL = Bench.DIRECTORY.resolve("faqs");
    private static final long SEED = 20_260_514;
    private static final int BATCH = 100;

    private GeneratedFaqs() {}

    /** An instance with the samples alone, in memory. */
    static Instance samples() {
        return start(WorkbenchRepository.inMemory());
    }

    /** The instance with so many FAQs; the caller closes it. */
    static Instance open(int size) throws IOException, RepositoryException {
        Path folder = ALL.resolve(String.valueOf(size));
        Path done = ALL.resolve(size + ".done");
        boolean isThere = Files.exists(done);
        Instance instance = start(WorkbenchRepository.persistent(folder));
        if (!isThere) {
            generate(size, instance);
            Files.createFile(done);
        }
        return instance;
    }

    /** Generates them again: what writes them may have changed. */
    static void forget() throws IOException {
        FileUtils.deleteDirectory(ALL.toFile());
    }

    private static Instance start(WorkbenchRepository repository) {
        FurtherModules modules = FurtherModules.of(List.of(Path.of("src/bench/module")));
        return Instance.start(repository, modules.resources(), modules.names());
    }

    private static void generate(int size, Instance instance) throws RepositoryException {
        Session session = instance.systemSession(Names.WORKSPACE);
        MadeUpFaqs faqs = new MadeUpFaqs(SEED);
        for (int number = 0; number < size; number++) {
            Node node = session.getRootNode().addNode("faq-" + number, Names.Faq.TYPE);
            TreatmentFaqWriter.write(faqs.next(), node);
            if (number % BATCH == BATCH - 1) {
                session.save();
            }
        }
        session.save();
        session.logout();
    }
}
