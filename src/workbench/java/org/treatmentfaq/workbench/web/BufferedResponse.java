package org.treatmentfaq.workbench.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Keeps the body of an answer back, so that whoever made it decides what is sent. */
class BufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private boolean isSent;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** All that was written so far. */
    final ByteArrayOutputStream body() {
        if (writer != null) {
            writer.flush();
        }
        return body;
    }

    /** Whether the container has answered already: with an error, or a redirect. */
    final boolean isSent() {
        return isSent;
    }

    @Override
    public void sendRedirect(String target) throws IOException {
        isSent = true;
        super.sendRedirect(target);
    }

    @Override
    public void sendError(int status) throws IOException {
        isSent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        isSent = true;
        super.sendError(status, message);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            Charset charset = Charset.forName(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, charset));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int value) {
                body.write(value);
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                body.write(bytes, start, length);
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before the answer is whole
    }
}
