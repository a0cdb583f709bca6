package conformance;

import info.magnolia.cms.core.SystemProperty;
import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers with what it received. */
public class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final ConformanceModule module;
    private final CommandsManager commands;
    private final AtomicInteger count = new AtomicInteger();

    @Inject
    public EchoServlet(ConformanceModule module, CommandsManager commands) {
        this.module = module;
        this.commands = commands;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("/fail".equals(request.getPathInfo())) {
            throw new ServletException("asked to fail");
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        if ("/count".equals(request.getPathInfo())) {
            out.println("count=" + count.incrementAndGet());
            return;
        }
        if ("/command".equals(request.getPathInfo())) {
            command(out);
            return;
        }
        out.println("method=" + request.getMethod());
        out.println("greeting=" + getInitParameter("greeting"));
        out.println("contextPath=" + request.getContextPath());
        out.println("servletPath=" + request.getServletPath());
        out.println("pathInfo=" + request.getPathInfo());
        out.println("requestURI=" + request.getRequestURI());
        out.println("q=" + request.getParameter("q"));
        out.println("user=" + MgnlContext.getUser().getName());
        out.println("webContext=" + MgnlContext.isWebContext());
        out.println("locale=" + MgnlContext.getLocale());
        out.println("servletName=" + getServletName());
        out.println("module=" + module.getTitle() + "/" + module.getMax());
        out.println("descriptorProperty=" + SystemProperty.getProperty("conformance.colour"));
        out.println("session=" + (request.getSession(false) != null));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        doGet(request, response);
    }

    private void command(PrintWriter out) throws ServletException {
        try {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("name", "Ann");
            boolean stop = commands.executeCommand("conformance", "greet", parameters);
            out.println("returned=" + stop);
            out.println("received: " + GreetCommand.last());
            out.println("unknown=" + commands.getCommand("conformance", "nowhere"));
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
