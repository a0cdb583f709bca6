package org.treatmentfaq.workbench.web;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** A page of the workbench itself. */
final class WorkbenchPage {

    private final Template template;

    WorkbenchPage(String name) {
        Configuration freemarker = new Configuration(Configuration.VERSION_2_3_32);
        freemarker.setClassForTemplateLoading(WorkbenchPage.class, "");
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setURLEscapingCharset("UTF-8");
        freemarker.setWhitespaceStripping(true);
        try {
            template = freemarker.getTemplate(name, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException("A page of the workbench is not on the class path", e);
        }
    }

    void write(HttpServletResponse response, Map<String, ?> data) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html(data));
    }

    String html(Map<String, ?> data) throws IOException {
        StringWriter html = new StringWriter();
        try {
            template.process(data, html);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        return html.toString();
    }
}
