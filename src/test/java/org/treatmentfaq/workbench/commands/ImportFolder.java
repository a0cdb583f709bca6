package org.treatmentfaq.workbench.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.treatmentfaq.SharedWorkbench;
import org.treatmentfaq.content.TreatmentFaq;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.jcr.TreatmentFaqReader;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;

/**
 * A folder with handouts, and the import command run on them as a person does, in instances that
 * other tests use too: {@link #removeImports} leaves them as they were.
 */
final class ImportFolder {

    private static final String ROOT = "/";
    private static final String CLINIC = "/treatment-faq-demo";

    private final Path folder;
    private final Instances instances;
    private final Set<String> samples = new HashSet<>();

    ImportFolder(Path folder, Instances instances) throws Exception {
        this.folder = folder;
        this.instances = instances;
        // Where the command sees that there is something to compare with
        Files.createDirectories(data().resolve("author"));
        samples.addAll(names(instances.author(), Names.WORKSPACE, ROOT));
        samples.addAll(names(instances.author(), Names.WEBSITE, CLINIC));
    }

    /** What one run of the command left behind. */
    record Run(int status, String out, String err) {}

    /** What is done to the repository between two runs. */
    interface Edit {
        void of(Session faqs) throws RepositoryException;
    }

    Run run(Object... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("import", "--data", data().toString()));
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                Workbench.run(
                        (data, work) -> work.on(instances),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        SharedWorkbench.awaitListeners(instances.author(), Names.WORKSPACE);
        return new Run(status, out.toString(), err.toString());
    }

    Path handout(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Changes what is stored, as an editor does. */
    void edit(Edit edit) throws Exception {
        edit(instances.author(), edit);
        SharedWorkbench.awaitListeners(instances.author(), Names.WORKSPACE);
    }

    /** Changes what visitors have, as only publishing does otherwise. */
    void editPublished(Edit edit) throws RepositoryException {
        edit(instances.visitors(), edit);
    }

    private static void edit(Instance instance, Edit edit) throws RepositoryException {
        Session session = instance.systemSession(Names.WORKSPACE);
        try {
            edit.of(session);
            session.save();
        } finally {
            session.logout();
        }
    }

    TreatmentFaq faq(String path) throws RepositoryException {
        List<TreatmentFaq> found = new ArrayList<>();
        edit(
                instances.author(),
                session -> found.add(TreatmentFaqReader.read(session.getNode(path))));
        return found.get(0);
    }

    boolean hasFaq(String path) throws RepositoryException {
        return names(instances.author(), Names.WORKSPACE, ROOT).contains(path.substring(1));
    }

    /** The node of a question, counted from 0. */
    static Node question(Session faqs, String path, int index) throws RepositoryException {
        var questions = faqs.getNode(path).getNode(Names.Faq.QUESTIONS).getNodes();
        questions.skip(index);
        return questions.nextNode();
    }

    /** Everything on both instances but the samples. */
    void removeImports() throws Exception {
        for (Instance instance : List.of(instances.author(), instances.visitors())) {
            remove(instance, Names.WORKSPACE, ROOT);
            remove(instance, Names.WEBSITE, CLINIC);
        }
        SharedWorkbench.awaitListeners(instances.author(), Names.WORKSPACE);
    }

    private void remove(Instance instance, String workspace, String parent)
            throws RepositoryException {
        Session session = instance.systemSession(workspace);
        try {
            for (Node child : JcrUtils.getChildNodes(session.getNode(parent))) {
                if (!samples.contains(child.getName()) && !child.getName().contains(":")) {
                    child.remove();
                }
            }
            session.save();
        } finally {
            session.logout();
        }
    }

    private static Set<String> names(Instance instance, String workspace, String parent)
            throws RepositoryException {
        Session session = instance.systemSession(workspace);
        try {
            Set<String> names = new HashSet<>();
            for (Node child : JcrUtils.getChildNodes(session.getNode(parent))) {
                names.add(child.getName());
            }
            return names;
        } finally {
            session.logout();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
