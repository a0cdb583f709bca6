package org.treatmentfaq.delivery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.NodeImpl;
import org.treatmentfaq.jcr.Names;
import org.treatmentfaq.workbench.host.FurtherModules;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.web.WorkbenchServer;

/**
 * Prints what a list of 100 of 300 FAQs costs a caller who may read everything and one who may not
 * read one question of each: after a change of all FAQs, after a change of one, and again. Then how
 * much memory is left in use by requests for a page under made-up names of the host. It asserts
 * nothing; run its {@code main}, with the number of rounds as argument.
 */
final class CostOfRights {

    private static final int FAQS = 300;
    private static final int QUESTIONS = 4;
    private static final String RESTRICTED = "partly";
    private static final String ROLE = "fa900000-0000-4000-9000-0000000000f1";
    private static final String ANSWER =
            "<p>The needle relaxes a <strong>shortened</strong> muscle, and the pain goes.</p>"
                    .repeat(4);

    private static final int HOSTS = 2_000;

    private final Instance visitors;
    private final URI server;
    private final Semaphore changes = new Semaphore(0);

    private CostOfRights(Instance visitors, URI server) {
        this.visitors = visitors;
        this.server = server;
        visitors.onChange(changes::release);
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        try (Instances instances = Instances.inMemory(FurtherModules.of(List.of()));
                WorkbenchServer server = WorkbenchServer.start(instances, "127.0.0.1", 0)) {
            CostOfRights cost = new CostOfRights(instances.visitors(), server.publicAddress());
            cost.fill();
            cost.addReader();
            cost.measure(rounds);
            cost.askUnderMadeUpHosts();
        }
        System.exit(0);
    }

    private void measure(int rounds) throws Exception {
        List<Times> all = new ArrayList<>();
        for (String user : List.of("anonymous", RESTRICTED)) {
            for (int changed : new int[] {FAQS, 0, 1}) {
                all.add(new Times(user, changed));
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (Times times : all) {
                change(times.changed, times.user + times.changed + round);
                times.add(() -> ask(times.user));
            }
        }
        all.forEach(System.out::println);
    }

    private void ask(String user) {
        HttpResponse<String> answer =
                Clinic.as(user, URI.create(server + Clinic.SERVICE + "/faqs.json?size=100"));
        if (answer.statusCode() != 200 || answer.body().length() < 50_000) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private void askUnderMadeUpHosts() throws Exception {
        Session faqs = visitors.systemSession(Names.WORKSPACE);
        Node answer = faqs.getNode("/intramuscular-stimulation/questions/questions0");
        answer.setProperty(Names.Question.ANSWER, ANSWER.repeat(2_000));
        faqs.save();
        faqs.logout();
        askForPage("localhost");
        long before = heap();
        int asked = 0;
        try {
            for (; asked < HOSTS; asked++) {
                askForPage("host-" + asked + ".example");
            }
        } finally {
            System.out.printf(
                    "heap: %d MiB, after %d made-up hosts %d MiB%n", before, asked, heap());
        }
    }

    /** Java's own client does not let its callers name a host. */
    private void askForPage(String host) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request =
                    "GET %s/treatment-faq-demo/ims.html?now HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(server.getPath(), host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 200") || !answer.contains("http://" + host + "/")) {
                throw new IOException(answer.substring(0, Math.min(500, answer.length())));
            }
        }
    }

    /** MiB in use. */
    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private void fill() throws RepositoryException {
        Session faqs = visitors.systemSession(Names.WORKSPACE);
        for (int number = 0; number < FAQS; number++) {
            Node faq = faqs.getRootNode().addNode("faq" + number, Names.Faq.TYPE);
            faq.setProperty(Names.Faq.TITLE, "Treatment " + number);
            faq.setProperty(Names.Faq.SAFETY, ANSWER);
            Node questions = faq.addNode(Names.Faq.QUESTIONS, "mgnl:contentNode");
            for (int i = 0; i < QUESTIONS; i++) {
                Node question = questions.addNode("questions" + i, "mgnl:contentNode");
                question.setProperty(Names.Question.QUESTION, "What is question " + i + "?");
                question.setProperty(Names.Question.ANSWER, ANSWER);
                question.setProperty(Names.Question.ANCHOR, "question-" + i);
            }
            faq.addNode(Names.Faq.SOURCES, "mgnl:contentNode")
                    .addNode("sources0", "mgnl:contentNode")
                    .setProperty(Names.Source.TITLE, "A review");
        }
        faqs.save();
        faqs.logout();
    }

    private void addReader() throws RepositoryException {
        Session roles = visitors.systemSession("userroles");
        Node role = ((NodeImpl) roles.getRootNode()).addNodeWithUuid(RESTRICTED, "mgnl:role", ROLE);
        rule(role.addNode("acl_uri", "mgnl:contentNode"), "all", "/*", 63);
        Node rules = role.addNode("acl_" + Names.WORKSPACE, "mgnl:contentNode");
        rule(rules, "all", "/*", 8);
        for (int number = 0; number < FAQS; number++) {
            rule(rules, "r" + number, "/faq" + number + "/questions/questions1", 0);
        }
        roles.save();
        roles.logout();
        Session users = visitors.systemSession("users");
        Node folder =
                users.nodeExists("/admin")
                        ? users.getNode("/admin")
                        : users.getRootNode().addNode("admin", "mgnl:folder");
        folder.addNode(RESTRICTED, "mgnl:user")
                .addNode("roles", "mgnl:contentNode")
                .setProperty("0", ROLE);
        users.save();
        users.logout();
    }

    private static void rule(Node parent, String name, String path, long permissions)
            throws RepositoryException {
        Node rule = parent.addNode(name, "mgnl:contentNode");
        rule.setProperty("path", path);
        rule.setProperty("permissions", permissions);
    }

    /** In one save; waits until the module was told, which began to listen before this did. */
    private void change(int count, String text) throws RepositoryException, InterruptedException {
        if (count == 0) {
            return;
        }
        changes.drainPermits();
        Session faqs = visitors.systemSession(Names.WORKSPACE);
        for (int number = 0; number < count; number++) {
            faqs.getNode("/faq" + number).setProperty(Names.Faq.ABBREVIATION, text);
        }
        faqs.save();
        faqs.logout();
        changes.acquire();
    }

    /** Milliseconds that one thing took, by the clock and of the processors. */
    private static final class Times {

        private final String user;
        private final int changed;
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processors = new ArrayList<>();

        Times(String user, int changed) {
            this.user = user;
            this.changed = changed;
        }

        void add(Runnable asking) {
            long before = serverTime();
            long start = System.nanoTime();
            asking.run();
            clock.add((System.nanoTime() - start) / 1e6);
            processors.add((serverTime() - before) / 1e6);
        }

        /** Nanoseconds of the threads that answer requests. */
        private static long serverTime() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                    .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
                    .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                    .sum();
        }

        @Override
        public String toString() {
            return "%s, %d changed: first %.0f ms, median %.1f ms; CPU first %.0f ms, median %.1f ms"
                    .formatted(
                            user,
                            changed,
                            clock.get(0),
                            median(clock),
                            processors.get(0),
                            median(processors));
        }

        private static double median(List<Double> times) {
            List<Double> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }
    }
}
