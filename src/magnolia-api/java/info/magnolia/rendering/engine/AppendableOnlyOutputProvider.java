package info.magnolia.rendering.engine;

import java.io.IOException;
import java.io.OutputStream;

/** Takes text only. */
public class AppendableOnlyOutputProvider implements OutputProvider {

    private final Appendable out;

    public AppendableOnlyOutputProvider(Appendable out) {
        this.out = out;
    }

    @Override
    public Appendable getAppendable() throws IOException {
        return out;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new UnsupportedOperationException();
    }
}
