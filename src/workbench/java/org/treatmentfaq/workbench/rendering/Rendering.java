package org.treatmentfaq.workbench.rendering;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * The rendering of one node, and from there of its areas and their components. Immutable; the
 * directives of a script keep the one that they belong to.
 */
final class Rendering {

    private final Renderer renderer;
    private final Writer out;
    private final @Nullable Shown shown;

    /** What is being rendered. */
    private record Shown(Node node, RenderableDefinition definition, RenderingModel<?> model) {}

    Rendering(Renderer renderer, Writer out, @Nullable Shown shown) {
        this.renderer = renderer;
        this.out = out;
        this.shown = shown;
    }

    Writer out() {
        return out;
    }

    /** Renders a node, the current content meanwhile; an error ends this node only. */
    void show(Node node, RenderableDefinition definition, Map<String, Object> more) {
        AggregationState state = MgnlContext.getAggregationState();
        Node outer = state.getCurrentContentNode();
        state.setCurrentContentNode(node);
        try {
            RenderingModel<?> parent = shown == null ? null : shown.model();
            RenderingModel<?> model = renderer.model(node, definition, parent);
            String result = model.execute();
            if (!RenderingModel.SKIP_RENDERING.equals(result)) {
                Rendering inner = new Rendering(renderer, out, new Shown(node, definition, model));
                renderer.run(definition, model, result, more, inner);
            }
        } catch (RenderException e) {
            fail(node, definition, e);
        } finally {
            state.setCurrentContentNode(outer);
        }
    }

    /** The log is told, and in edit mode the page. */
    private void fail(Node node, RenderableDefinition definition, RenderException failure) {
        RenderErrors.log(node, failure);
        if (Mode.current().isEdit()) {
            write(RenderErrors.block(node, definition, failure));
        }
    }

    /** Writes the comment for the page at hand, for editors only. */
    void page() throws RenderException {
        Shown page = requireShown();
        if (Mode.current().isAuthor() && page.definition() instanceof TemplateDefinition template) {
            write(comment(comments -> comments.page(page.node(), template)));
        }
    }

    private interface Comment {
        String of(EditorComments comments) throws RepositoryException;
    }

    private String comment(Comment comment) throws RenderException {
        try {
            return comment.of(renderer.comments());
        } catch (RepositoryException e) {
            throw new RenderException("A comment for editors cannot be written", e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders a component with the attributes that its script finds in {@code ctx}. */
    void component(Node node, boolean editable, Map<String, Object> attributes)
            throws RenderException {
        TemplateDefinition definition = renderer.template(node);
        boolean edit = Mode.current().isEdit();
        if (edit) {
            write(comment(comments -> comments.component(node, definition, editable)));
        }
        withAttributes(attributes, () -> show(node, definition, Map.of()));
        if (edit) {
            write(renderer.comments().closing("component"));
        }
    }

    /** Renders the area of that name of the node at hand; nothing if the node has none. */
    void area(String name, Map<String, Object> attributes) throws RenderException {
        Shown page = requireShown();
        AreaDefinition definition = definition(page, name);
        if (Boolean.FALSE.equals(definition.getEnabled())) {
            return;
        }
        Optional<Node> node = AreaNodes.of(page.node(), definition);
        boolean edit = Mode.current().isEdit();
        if (edit) {
            boolean exists = node.isPresent();
            write(comment(each -> each.area(page.node(), definition, exists)));
        }
        if (node.isPresent()) {
            withAttributes(attributes, () -> show(node.get(), definition));
        }
        if (edit) {
            write(renderer.comments().closing("area"));
        }
    }

    private void show(Node area, AreaDefinition definition) {
        try {
            showParts(area, definition);
        } catch (RenderException e) {
            // the first component without a template ends its area (case A14)
            fail(area, definition, e);
        } catch (RuntimeException e) {
            // and so does the first whose model fails (case A38)
            fail(area, definition, new RenderException(e.toString(), e));
        }
    }

    private void showParts(Node area, AreaDefinition definition) throws RenderException {
        List<Node> components = AreaNodes.components(area);
        if (definition.getTemplateScript() != null) {
            show(area, definition, componentsForScript(components));
            return;
        }
        for (Node component : components) {
            component(component, true, Map.of());
        }
    }

    private static Map<String, Object> componentsForScript(List<Node> components) {
        View view = new View(true, Optional.of(MgnlContext.getAggregationState().getLocale()));
        List<ContentMap> maps = new ArrayList<>();
        components.forEach(component -> maps.add(new ContentMap(ViewedNode.of(component, view))));
        Map<String, Object> more = new HashMap<>();
        more.put("components", maps);
        maps.stream().findFirst().ifPresent(first -> more.put("component", first));
        return more;
    }

    private static AreaDefinition definition(Shown page, String name) throws RenderException {
        if (page.definition() instanceof TemplateDefinition template
                && template.getAreas().containsKey(name)) {
            return template.getAreas().get(name);
        }
        throw new RenderException("Template " + page.definition().getId() + " has no area " + name);
    }

    private interface Block {
        void run() throws RenderException;
    }

    /** Attributes last as long as the part that they were given to (case A05). */
    private static void withAttributes(Map<String, Object> attributes, Block block)
            throws RenderException {
        Context context = MgnlContext.getInstance();
        attributes.forEach((name, value) -> context.setAttribute(name, value, Context.LOCAL_SCOPE));
        try {
            block.run();
        } finally {
            attributes.keySet().forEach(name -> context.removeAttribute(name, Context.LOCAL_SCOPE));
        }
    }

    private Shown requireShown() {
        if (shown == null) {
            throw new IllegalStateException("Nothing is being rendered");
        }
        return shown;
    }
}
