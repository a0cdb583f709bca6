package info.magnolia.rendering.engine;

import java.io.IOException;
import java.io.OutputStream;

/** Where rendered content goes. */
public interface OutputProvider {

    Appendable getAppendable() throws IOException;

    OutputStream getOutputStream() throws IOException;
}
