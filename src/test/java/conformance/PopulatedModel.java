package conformance;

import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import jakarta.inject.Inject;
import javax.jcr.Node;

/** Has setters whose names equal request parameters and content properties. */
public class PopulatedModel<D extends RenderableDefinition> extends RenderingModelImpl<D> {

    private String note;
    private String text;

    @Inject
    public PopulatedModel(Node content, D definition, RenderingModel<?> parent) {
        super(content, definition, parent);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
