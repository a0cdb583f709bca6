package conformance;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import javax.jcr.Node;

/** Shows what a model receives and that execute() runs before the script. */
public class GreetingModel<D extends RenderableDefinition> extends RenderingModelImpl<D> {

    private final ConformanceFunctions functions;
    private boolean executed;

    @Inject
    public GreetingModel(
            Node content, D definition, RenderingModel<?> parent, ConformanceFunctions functions) {
        super(content, definition, parent);
        this.functions = functions;
    }

    @Override
    public String execute() {
        executed = true;
        return null;
    }

    public boolean isExecuted() {
        return executed;
    }

    public String getGreeting() {
        return functions.shout("hello");
    }
}
