package org.treatmentfaq.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.treatmentfaq.BuildOutput;

/**
 * An exploded Magnolia webapp, started twice with the modules in it: as author and as public
 * instance, in a Tomcat of a process of its own. The webapp that was named is copied, not changed.
 */
final class MagnoliaWebapp {

    private static final Path WORK = Path.of("target/acceptance");
    private static final Path TOMCATS = Path.of("target/tests");
    private static final Path LOG = WORK.resolve("tomcat.log");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String AUTHOR = "/magnoliaAuthor";
    private static final String PUBLIC = "/magnoliaPublic";
    private static final String STYLES = "/.resources/treatment-faq/webresources/treatment-faq.css";

    private MagnoliaWebapp() {}

    static Clinic start(Path webapp) throws Exception {
        Path core = core(webapp);
        Flavour flavour = Flavour.of(core);
        delete(WORK);
        for (String name : List.of(AUTHOR, PUBLIC)) {
            Path copy = WORK.resolve("webapps" + name);
            copy(webapp, copy);
            deploy(copy.resolve("WEB-INF/lib"), flavour);
        }
        int port = freePort();
        URI base = URI.create("http://127.0.0.1:" + port);
        Process tomcat = tomcat(flavour, base);
        Clinic clinic =
                new Clinic(
                        core.getFileName() + " (" + flavour.name().toLowerCase(Locale.ROOT) + ")",
                        base.resolve(AUTHOR),
                        base.resolve(PUBLIC),
                        () -> stop(tomcat));
        try {
            awaitStart(clinic, tomcat);
            return clinic;
        } catch (Exception | AssertionError e) {
            stop(tomcat);
            throw e;
        }
    }

    private static Path core(Path webapp) throws IOException {
        Path libraries = webapp.resolve("WEB-INF/lib");
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> files = Files.list(libraries)) {
                List<Path> found =
                        files.filter(
                                        file ->
                                                file.toString()
                                                        .matches(".*/magnolia-core-\\d.*\\.jar"))
                                .toList();
                if (found.size() == 1) {
                    return found.get(0);
                }
            }
        }
        throw new IllegalArgumentException(
                "magnolia.webapp="
                        + webapp
                        + " is no exploded Magnolia webapp: expected one WEB-INF/lib/magnolia-core-<version>.jar in it");
    }

    private static void deploy(Path libraries, Flavour flavour) throws IOException {
        try (Stream<Path> files = Files.list(BuildOutput.DIST)) {
            for (Path file : files.filter(each -> isFor(flavour, each)).toList()) {
                Files.copy(
                        file,
                        libraries.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Path module : Clinic.BESIDE_OURS) {
            TestModuleJar.write(
                    module, flavour, libraries.resolve(module.getFileName() + "-test.jar"));
        }
    }

    /** Our jar comes in two flavours, the libraries in one. */
    private static boolean isFor(Flavour flavour, Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("magnolia-treatment-faq")
                || name.endsWith("-magnolia62.jar") == (flavour == Flavour.JAVAX);
    }

    /**
     * Magnolia 6.4 is told its receiver by properties, Magnolia 6.2 in the repository (by the
     * driver).
     */
    private static Process tomcat(Flavour flavour, URI base) throws IOException {
        String receiver = "-Dmagnolia.publishing.receivers[0].";
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-Dmagnolia.update.auto=true",
                        "-Dmagnolia.develop=false",
                        "-Dmagnolia.bootstrap.samples=false",
                        receiver + "name=magnoliaPublic",
                        receiver + "url=" + base + PUBLIC,
                        receiver + "enabled=true",
                        "-cp",
                        classPath(flavour),
                        TomcatLauncher.class.getName(),
                        WORK.toAbsolutePath().toString(),
                        String.valueOf(base.getPort()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    /** Tomcat and its launcher only: what else is on our class path must not reach Magnolia. */
    private static String classPath(Flavour flavour) throws IOException {
        Path launcher = WORK.resolve("launcher");
        String name = TomcatLauncher.class.getName().replace('.', '/') + ".class";
        Path target = launcher.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(BuildOutput.TESTS.resolve(name), target);
        List<String> entries = new ArrayList<>(List.of(launcher.toString()));
        try (Stream<Path> jars = Files.walk(folder(flavour))) {
            jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).forEach(entries::add);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path folder(Flavour flavour) throws IOException {
        try (Stream<Path> files = Files.list(TOMCATS)) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .startsWith(flavour.tomcat() + "."))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            flavour.tomcat()
                                                    + " is missing in "
                                                    + TOMCATS
                                                    + "; start the suite with mvn verify"
                                                    + " -Dmagnolia.webapp=DIR, which puts it there"));
        }
    }

    private static void awaitStart(Clinic clinic, Process tomcat) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        for (URI instance : List.of(clinic.author(), clinic.visitors())) {
            while (!isUp(instance)) {
                if (!tomcat.isAlive() || Instant.now().isAfter(end)) {
                    throw new AssertionError(
                            instance + " does not serve the module; Tomcat's log is " + LOG);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private static boolean isUp(URI instance) throws IOException, InterruptedException {
        try {
            return Client.editor(instance).get(STYLES).statusCode() == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static void stop(Process tomcat) {
        tomcat.destroy();
        try {
            if (!tomcat.waitFor(1, TimeUnit.MINUTES)) {
                tomcat.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder())
                    .forEach(
                            each -> {
                                try {
                                    Files.delete(each);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
