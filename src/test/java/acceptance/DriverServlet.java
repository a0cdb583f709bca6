package acceptance;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

/**
 * Does on an author instance what editors do, at the word of the acceptance suite: with the rights
 * of whoever asks, and never for anonymous. The parameter {@code action} says what.
 */
public class DriverServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FAQS = "treatment-faqs";
    private static final String WEBSITE = "website";
    private static final String NAME = "acceptance";
    private static final String CLINIC = "acceptance-clinic";
    private static final String FORM = "acceptance-form";
    private static final int ATTEMPTS = 5;

    private final transient CommandsManager commands;

    @Inject
    public DriverServlet(CommandsManager commands) {
        this.commands = commands;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (MgnlContext.getUser().getName().equals("anonymous")) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        String action = String.valueOf(request.getParameter("action"));
        try {
            response.getWriter().print(answer(action, request));
        } catch (Exception e) {
            // What a servlet throws, some servers do not show
            log(action + " failed", e);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                response.getWriter().println(cause);
            }
        }
    }

    private String answer(String action, HttpServletRequest request) throws Exception {
        return switch (action) {
            case "create" -> create(request.getParameter("answer"));
            case "edit" -> {
                String answer = request.getParameter("answer");
                yield retried(faqs -> edit(answer, faqs));
            }
            case "create in form" -> createInForm();
            case "edit in form" -> retried(DriverServlet::editInForm);
            case "read" -> read();
            case "select" -> select(request.getParameter("anchor"));
            case "publish", "unpublish" ->
                    execute(
                            action,
                            request.getParameter("workspace"),
                            request.getParameter("name"));
            case "receiver" -> receiver(request.getParameter("address"));
            case "remove" -> {
                remove(FAQS, NAME);
                remove(WEBSITE, NAME);
                remove(WEBSITE, CLINIC);
                remove(FAQS, FORM);
                remove(WEBSITE, FORM);
                yield "removed";
            }
            default -> throw new IllegalArgumentException("unknown action " + action);
        };
    }

    private interface Edit {
        void apply(Session faqs) throws RepositoryException;
    }

    /** Again if the module completed the FAQ in the same moment. */
    private static String retried(Edit edit) throws RepositoryException {
        Session faqs = MgnlContext.getJCRSession(FAQS);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                edit.apply(faqs);
                return "edited";
            } catch (InvalidItemStateException e) {
                faqs.refresh(false);
            }
        }
        throw new IllegalStateException("the FAQ keeps changing");
    }

    private static void edit(String answer, Session faqs) throws RepositoryException {
        faqs.getNode("/" + NAME + "/questions/questions0").setProperty("answer", answer);
        faqs.save();
    }

    private String execute(String command, String workspace, String name) throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("repository", workspace);
        parameters.put("path", "/" + name);
        parameters.put("recursive", false);
        commands.executeCommand("default", command, parameters);
        return command + "ed";
    }

    /** A FAQ, a page of the module and a page of another module that show it. */
    private static String create(String answer) throws RepositoryException {
        Session faqs = MgnlContext.getJCRSession(FAQS);
        Node faq = faqs.getRootNode().addNode(NAME, "faq:treatmentFaq");
        faq.setProperty("title", "Acceptance");
        faq.setProperty("handoutText", "the original, never delivered");
        Node question =
                faq.addNode("questions", "mgnl:contentNode")
                        .addNode("questions0", "mgnl:contentNode");
        question.setProperty("question", "Does it work?");
        question.setProperty("answer", answer);
        question.setProperty("anchor", "does-it-work");
        faqs.save();
        Session website = MgnlContext.getJCRSession(WEBSITE);
        page(website, NAME, "treatment-faq:pages/treatment", faq.getIdentifier());
        page(website, CLINIC, "foreign-clinic:pages/visit", faq.getIdentifier());
        website.save();
        return faq.getIdentifier();
    }

    /**
     * What the app's form writes for a new FAQ: entries of multi fields below a node of the field's
     * name, each with Magnolia's mark (case E07), and nothing that the module derives.
     */
    private static String createInForm() throws RepositoryException {
        Session faqs = MgnlContext.getJCRSession(FAQS);
        Node faq = faqs.getRootNode().addNode(FORM, "faq:treatmentFaq");
        faq.setProperty("title", "Form");
        faq.setProperty("title_fr", "Formulaire");
        faq.setProperty("abbreviation", "FRM");
        faq.setProperty("alternateNames", new String[] {"Fields", "Tabs"});
        Node questions = multiField(faq, "questions");
        question(questions, 0, "Does it hurt?", "<p>Hardly.</p>");
        questions.getNode("questions0").setProperty("question_fr", "Est-ce douloureux ?");
        questions.getNode("questions0").setProperty("answer_fr", "<p>À peine.</p>");
        question(questions, 1, "How long does it take?", "<p>Twenty minutes.</p>");
        Node source = entry(multiField(faq, "sources"), "sources", 0);
        source.setProperty("title", "A source");
        faqs.save();
        Session website = MgnlContext.getJCRSession(WEBSITE);
        page(website, FORM, "treatment-faq:pages/treatment", faq.getIdentifier());
        website.save();
        return faq.getIdentifier();
    }

    /**
     * Rewords a question, adds one and empties a list, whose node goes in a save of its own, as
     * seen on 6.2.45.
     */
    private static void editInForm(Session faqs) throws RepositoryException {
        Node faq = faqs.getNode("/" + FORM);
        faq.setProperty("title", "Form, edited");
        Node questions = faq.getNode("questions");
        questions.getNode("questions0").setProperty("question", "Is it painful?");
        if (!questions.hasNode("questions2")) {
            question(
                    questions,
                    2,
                    "What does it cost?",
                    "<p>Nothing: it is an acceptance test.</p>");
        }
        if (faq.hasNode("sources/sources0")) {
            faq.getNode("sources/sources0").remove();
        }
        faqs.save();
        if (faq.hasNode("sources")) {
            faq.getNode("sources").remove();
            faqs.save();
        }
    }

    private static Node multiField(Node parent, String name) throws RepositoryException {
        Node field = parent.addNode(name, "mgnl:contentNode");
        field.setProperty("mgnl:removeIfEmpty", true);
        return field;
    }

    private static Node entry(Node field, String name, int index) throws RepositoryException {
        Node entry = field.addNode(name + index, "mgnl:contentNode");
        entry.setProperty("mgnl:removeIfEmpty", false);
        return entry;
    }

    private static void question(Node questions, int index, String question, String answer)
            throws RepositoryException {
        Node entry = entry(questions, "questions", index);
        entry.setProperty("question", question);
        entry.setProperty("answer", answer);
    }

    /** The FAQ of the form as it is stored: a line for each node and property. */
    private static String read() throws RepositoryException {
        StringBuilder lines = new StringBuilder();
        read(MgnlContext.getJCRSession(FAQS).getNode("/" + FORM), "", lines);
        return lines.toString();
    }

    private static void read(Node node, String path, StringBuilder lines)
            throws RepositoryException {
        for (var all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            lines.append(path).append(property.getName()).append('=');
            lines.append(property.isMultiple() ? "several" : text(property.getValue()));
            lines.append('\n');
        }
        for (var all = node.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            lines.append(path).append(child.getName()).append("/\n");
            read(child, path + child.getName() + "/", lines);
        }
    }

    private static String text(Value value) throws RepositoryException {
        return value.getType() == PropertyType.DATE
                ? String.valueOf(value.getDate().getTimeInMillis())
                : value.getString();
    }

    private static void page(Session website, String name, String template, String faq)
            throws RepositoryException {
        Node page = website.getRootNode().addNode(name, "mgnl:page");
        page.setProperty("mgnl:template", template);
        page.setProperty("title", "Page of " + name);
        Node component = page.addNode("main", "mgnl:area").addNode("faq", "mgnl:component");
        component.setProperty("mgnl:template", "treatment-faq:components/treatmentFaq");
        component.setProperty("faq", faq);
    }

    /** Lets the placement on our page show one question only; all of them without an anchor. */
    private static String select(String anchor) throws RepositoryException {
        Session website = MgnlContext.getJCRSession(WEBSITE);
        Node component = website.getNode("/" + NAME + "/main/faq");
        if (component.hasNode("entries")) {
            component.getNode("entries").remove();
        }
        component.setProperty("show", anchor.isEmpty() ? "all" : "selected");
        if (!anchor.isEmpty()) {
            component
                    .addNode("entries", "mgnl:contentNode")
                    .addNode("entries0", "mgnl:contentNode")
                    .setProperty("anchor", anchor);
        }
        website.save();
        return "selected";
    }

    /** Where a Magnolia 6.2 publishes to; later ones have it from outside. */
    private static String receiver(String address) throws RepositoryException {
        Session config = MgnlContext.getJCRSession("config");
        String receivers = "/modules/publishing-core/config/receivers";
        if (!config.nodeExists(receivers)) {
            return "none in the repository";
        }
        int changed = 0;
        for (var all = config.getNode(receivers).getNodes(); all.hasNext(); ) {
            Node receiver = all.nextNode();
            if (receiver.hasProperty("url")) {
                receiver.setProperty("url", address);
                changed++;
            }
        }
        config.save();
        return changed + " changed";
    }

    private static void remove(String workspace, String name) throws RepositoryException {
        Session session = MgnlContext.getJCRSession(workspace);
        if (session.nodeExists("/" + name)) {
            session.getNode("/" + name).remove();
            session.save();
        }
    }
}
