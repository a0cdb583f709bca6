package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/** A folder with handouts and a repository, and the import command run on them as a person does. */
final class ImportFolder {

    private final Path folder;
    private final Path data;

    ImportFolder(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    /** What one run of the command left behind. */
    record Run(int status, String out, String err) {}

    /** What is done to the repository between two runs. */
    interface Edit {
        void of(Session faqs) throws RepositoryException;
    }

    Run run(Object... arguments) {
        List<String> all = new ArrayList<>(List.of("import", "--data", data.toString()));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                Workbench.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    Path handout(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Changes what is stored, as an editor does. */
    void edit(Edit edit) throws RepositoryException {
        try (Instances instances = Instances.persistent(data)) {
            edit(instances.author(), edit);
        }
    }

    /** Changes what visitors have, as only publishing does otherwise. */
    void editPublished(Edit edit) throws RepositoryException {
        try (Instances instances = Instances.persistent(data)) {
            edit(instances.visitors(), edit);
        }
    }

    private static void edit(Instance instance, Edit edit) throws RepositoryException {
        Session session = instance.systemSession(Names.WORKSPACE);
        edit.of(session);
        session.save();
        session.logout();
    }

    TreatmentFaq faq(String path) throws RepositoryException {
        List<TreatmentFaq> found = new ArrayList<>();
        edit(session -> found.add(TreatmentFaqReader.read(session.getNode(path))));
        return found.get(0);
    }

    boolean hasFaq(String path) throws RepositoryException {
        List<Boolean> found = new ArrayList<>();
        edit(session -> found.add(session.nodeExists(path)));
        return found.get(0);
    }

    /** The node of a question, counted from 0. */
    static Node question(Session faqs, String path, int index) throws RepositoryException {
        var questions = faqs.getNode(path).getNode(Names.Faq.QUESTIONS).getNodes();
        questions.skip(index);
        return questions.nextNode();
    }
}
