package org.treatmentfaq.workbench.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads visitors to the start page of the workbench. On the public instance it comes before the
 * access rules, at the address of AdminCentral: the bare address of the instance leads there (case
 * G11), and visitors may not open it.
 */
final class StartPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendRedirect("/");
    }
}
