package org.treatmentfaq.workbench.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.host.Instance;
import org.treatmentfaq.workbench.host.Instances;
import org.treatmentfaq.workbench.rest.RestServlet;

/**
 * One Tomcat: {@code /} is the start page, {@code /public} the visitors' instance, {@code /author}
 * the editors'. Closing it stops serving and leaves the instances open.
 */
public final class WorkbenchServer implements AutoCloseable {

    private static final String PUBLIC = "/public";
    private static final String AUTHOR = "/author";

    /**
     * Tomcat tells each step of its start; kept here, for a logger that nobody holds forgets its
     * level.
     */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final Path work;
    private final String host;

    private WorkbenchServer(String host, Path work) {
        this.host = host;
        this.work = work;
    }

    /**
     * Starts serving.
     *
     * @param host address to listen on
     * @param port port to listen on; 0 takes a free one
     */
    public static WorkbenchServer start(Instances instances, String host, int port) {
        return start(instances.visitors(), Optional.of(instances.author()), host, port);
    }

    /** Starts serving visitors only. */
    public static WorkbenchServer start(Instance visitors, String host, int port) {
        return start(visitors, Optional.empty(), host, port);
    }

    private static WorkbenchServer start(
            Instance visitors, Optional<Instance> author, String host, int port) {
        try {
            WorkbenchServer server =
                    new WorkbenchServer(host, Files.createTempDirectory("workbench"));
            server.listen(port);
            server.addStartPage(visitors, author.isPresent());
            server.addSite(PUBLIC, visitors);
            author.ifPresent(editors -> server.addSite(AUTHOR, editors));
            server.run(port);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the start page is. */
    public URI address() {
        return URI.create("http://" + host + ":" + tomcat.getConnector().getLocalPort() + "/");
    }

    /** Where the visitors' instance is, without a slash at the end. */
    public URI publicAddress() {
        return address().resolve(PUBLIC);
    }

    /** Where the editors' instance is, without a slash at the end. */
    public URI authorAddress() {
        return address().resolve(AUTHOR);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            delete(work);
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }

    private void listen(int port) {
        TOMCAT_LOG.setLevel(Level.SEVERE);
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(port);
        Connector connector = tomcat.getConnector();
        connector.setThrowOnFailure(true);
        connector.setProperty("address", resolved(host));
        connector.setProperty("relaxedQueryChars", "[]|");
        tomcat.getHost().setAutoDeploy(false);
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(ErrorPages.class.getName());
    }

    /**
     * Tomcat takes a name that it cannot resolve for all addresses: the whole network would see the
     * workbench.
     */
    private static String resolved(String host) {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException e) {
            throw new WorkbenchException(
                    host
                            + " is no address of this machine."
                            + " Leave out --host, or name an address such as 127.0.0.1.",
                    e);
        }
    }

    private void addStartPage(Instance visitors, boolean hasAuthor) {
        Context root = tomcat.addContext("", work.toString());
        addServlet(root, "start", new StartServlet(visitors, hasAuthor), "/");
        addServlet(root, "resources", new ResourceServlet(visitors.resources()), "/.resources/*");
    }

    private void addSite(String path, Instance instance) {
        Context site = tomcat.addContext(path, work.toString());
        // The default servlet, so that Tomcat leads the bare address to the one with a slash
        addServlet(site, "pages", new PageServlet(instance), "/");
        addServlet(site, "resources", new ResourceServlet(instance.resources()), "/.resources/*");
        addServlet(site, "rest", new RestServlet(instance), "/.rest/*");
        String adminCentral = AdminCentralServlet.ADDRESS;
        if (instance.isAuthor()) {
            addServlet(site, "adminCentral", new AdminCentralServlet(instance), adminCentral);
        } else {
            addFilter(site, "startPage", new StartPageFilter(), adminCentral);
        }
        addFilter(site, "cors", new CorsFilter(instance), "/*");
        addFilter(site, "security", new SecurityFilter(instance), "/*");
        addFilter(site, "context", new ContextFilter(instance), "/*");
        addFilter(site, "gzip", new GzipFilter(instance), "/*");
        addFilter(site, "cache", new CacheFilter(instance), "/*");
        addFilter(site, "servlets", new ModuleServletsFilter(instance), "/*");
    }

    private static void addServlet(
            Context context, String name, HttpServlet servlet, String mapping) {
        Tomcat.addServlet(context, name, servlet);
        context.addServletMappingDecoded(mapping, name);
    }

    private static void addFilter(Context context, String name, Filter filter, String pattern) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern(pattern);
        context.addFilterMap(mapping);
    }

    private void run(int port) {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            delete(work);
            if (isPortTaken(e)) {
                throw new WorkbenchException(
                        ("Port %d of %s is taken by another program."
                                        + " Stop that one, or start with --port and another number.")
                                .formatted(port, host),
                        e);
            }
            String rootMessage = String.valueOf(ExceptionUtils.getRootCause(e).getMessage());
            throw new WorkbenchException(
                    "The web server cannot listen on " + host + ":" + port + ": " + rootMessage, e);
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .filter(BindException.class::isInstance)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("in use"));
    }

    private static void delete(Path directory) {
        try {
            FileUtils.deleteDirectory(directory.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
