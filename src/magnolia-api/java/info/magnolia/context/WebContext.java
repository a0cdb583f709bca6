package info.magnolia.context;

import info.magnolia.cms.core.AggregationState;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** A context in a request. */
public interface WebContext extends Context {

    AggregationState getAggregationState();

    String getParameter(String name);

    Map<String, String> getParameters();

    String getContextPath();

    HttpServletRequest getRequest();

    HttpServletResponse getResponse();
}
