package org.treatmentfaq.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.rendering.FragmentRenderer;
import org.treatmentfaq.request.PageRequest;

/**
 * The module's service for front ends, below {@code /.treatment-faq/v1}. One address has one
 * representation, whatever a client says that it accepts; {@code openapi.json} describes them.
 * Callers get what their roles allow. Thread-safe.
 */
public class DeliveryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryServlet.class);
    private static final List<String> METHODS = List.of("GET", "HEAD");

    private final transient Provider<PageRequest> pageRequests;
    private final transient Provider<FragmentRenderer> fragments;

    @Inject
    public DeliveryServlet(
            Provider<PageRequest> pageRequests, Provider<FragmentRenderer> fragments) {
        this.pageRequests = pageRequests;
        this.fragments = fragments;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            PageRequest pageRequest = pageRequests.get();
            prepare(request, response, pageRequest);
            if (!METHODS.contains(request.getMethod())) {
                response.setHeader("Allow", String.join(", ", METHODS));
                throw ProblemException.methodNotAllowed();
            }
            new DeliveryRouter(request, pageRequest, fragments).find().send(request, response);
        } catch (ProblemException problem) {
            refuse(problem, request, response);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", request.getRequestURI(), e);
            refuse(ProblemException.internal(), request, response);
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            // the trace of an overflow has a thousand lines that say the same
            LOG.error("{} could not be answered: {} in {}", request.getRequestURI(), e, place(e));
            refuse(ProblemException.internal(), request, response);
        }
    }

    private static String place(Error error) {
        return Stream.of(error.getStackTrace()).limit(3).toList().toString();
    }

    /**
     * Readers may keep an answer but have to ask whether it still holds. Magnolia's filter has let
     * every origin in before, unless an administrator closed it: then those that are configured
     * here still are.
     */
    private static void prepare(
            HttpServletRequest request, HttpServletResponse response, PageRequest pageRequest) {
        String whose = pageRequest.visitor().isAnonymous() ? "public" : "private";
        response.setHeader("Cache-Control", whose + ", no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin != null && pageRequest.allows(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
    }

    private static void refuse(
            ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Representation.send(
                problem.status(), "application/problem+json", problem.json(), request, response);
    }
}
