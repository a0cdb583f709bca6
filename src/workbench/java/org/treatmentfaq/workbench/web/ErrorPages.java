package org.treatmentfaq.workbench.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The page for an error that nothing else has answered. It takes the place of Tomcat's own, which
 * names the server and its version, and of the empty page that people see where an instance answers
 * with a status alone.
 *
 * <p>Magnolia answers addresses where nothing is, and forms without their token, with a status and
 * no body (cases G11, A31 and G03). Programs get just that: scripts, {@code curl}, and whatever
 * else does not ask for {@code text/html}. A browser that opens an address does ask for it, and
 * shows a page that leads on; no recorded request for such an address does. This is decided outside
 * of the instances, so what they keep in their caches stays the recorded answer.
 *
 * <p>A page that fails shows what failed, as was recorded (case A15); of requests that Tomcat
 * itself refuses nothing is shown. Public because Tomcat creates it by name.
 */
public final class ErrorPages extends ErrorReportValve {

    private static final int MAX_CAUSES = 10;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private static final Map<Integer, String> TITLES =
            Map.of(
                    BAD_REQUEST,
                    "The address cannot be read",
                    403,
                    "Request refused",
                    404,
                    "Page not found",
                    405,
                    "Method not allowed",
                    INTERNAL_ERROR,
                    "The page failed");

    private final WorkbenchPage page = new WorkbenchPage("error.ftlh");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < BAD_REQUEST || response.getContentWritten() > 0) {
            return;
        }
        // The first is true once: Tomcat, too, reports an error only once
        boolean isReported = response.setErrorReported();
        if (isReported || (response.getContentType() == null && isForPerson(request))) {
            try {
                write(response, page.html(data(request, response.getStatus(), thrown)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isForPerson(Request request) {
        return request.getMethod().matches("GET|POST")
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }

    private static void write(Response response, String html) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        @Nullable PrintWriter writer = response.getReporter();
        if (writer != null) {
            writer.write(html);
            response.finishResponse();
        }
    }

    private Map<String, ?> data(Request request, int status, @Nullable Throwable thrown) {
        boolean isUnreadable = status == BAD_REQUEST || request.getContext() == null;
        return Map.of(
                "status", status,
                "title", TITLES.getOrDefault(status, "Error " + status),
                "address", isUnreadable ? "" : request.getDecodedRequestURI(),
                "context", isUnreadable ? "" : request.getContext().getPath(),
                "failures", status < INTERNAL_ERROR ? List.of() : failures(thrown));
    }

    private List<Failure> failures(@Nullable Throwable thrown) {
        List<Failure> failures = new ArrayList<>();
        @Nullable Throwable cause = thrown;
        while (cause != null && failures.size() < MAX_CAUSES) {
            failures.add(new Failure(cause.toString(), getPartialServletStackTrace(cause)));
            cause = cause.getCause();
        }
        return failures;
    }

    /** An exception, as the page shows it. */
    public record Failure(String message, String trace) {}
}
