package info.magnolia.rendering.model;

import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.template.RenderableDefinition;
import javax.jcr.Node;

/** The model that models extend. */
public class RenderingModelImpl<RD extends RenderableDefinition> implements RenderingModel<RD> {

    protected RenderingModel<?> parentModel;
    protected final Node content;
    protected final RD definition;
    protected ContentMap contentMap;

    public RenderingModelImpl(Node content, RD definition, RenderingModel<?> parent) {
        this.content = content;
        this.definition = definition;
        this.parentModel = parent;
        this.contentMap = content == null ? null : new ContentMap(content);
    }

    @Override
    public RenderingModel<?> getParent() {
        return parentModel;
    }

    @Override
    public RenderingModel<?> getRoot() {
        return parentModel == null ? this : parentModel.getRoot();
    }

    @Override
    public Node getNode() {
        return content;
    }

    @Override
    public ContentMap getContent() {
        return contentMap;
    }

    public RD getDef() {
        return definition;
    }

    @Override
    public RD getDefinition() {
        return definition;
    }

    @Override
    public String execute() {
        return null;
    }
}
