package org.treatmentfaq.workbench.rendering;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.rendering.engine.OutputProvider;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * Renders nodes with the templates they name. Visitors never see an error: what was written before
 * it stays, the rest of that node is left out, and the log is told (cases A14, A19 and B11).
 * Thread-safe.
 */
public final class Renderer {

    private final Templates templates;
    private final Models models;
    private final Scripts scripts;
    private final ScriptVariables variables;
    private final EditorComments comments;

    Renderer(
            Templates templates,
            Models models,
            Scripts scripts,
            ScriptVariables variables,
            EditorComments comments) {
        this.templates = templates;
        this.models = models;
        this.scripts = scripts;
        this.variables = variables;
        this.comments = comments;
    }

    /** What the request that is being answered may know of pages beside their content. */
    public Annotations annotations() {
        return new Annotations(this);
    }

    EditorComments comments() {
        return comments;
    }

    /** The template of a node; throws if it names none or one that does not exist. */
    TemplateDefinition template(Node node) throws RenderException {
        String id = templateId(node).orElseThrow(RenderException::withoutTemplate);
        return templates.byId(id).orElseThrow(RenderException::withoutTemplate);
    }

    /** Throws if there is no template of that name. */
    public void requireTemplate(String id) throws RenderException {
        if (templates.byId(id).isEmpty()) {
            throw RenderException.of(id, templates.isInvalid(id));
        }
    }

    /** Renders a page or a component with the template it names. */
    public void render(Node node, Writer out) throws RenderException {
        String extension = MgnlContext.getAggregationState().getExtension();
        TemplateDefinition definition = templates.forExtension(template(node), extension);
        new Rendering(this, out, null).show(node, definition, Map.of());
    }

    /** Renders a node for code that asks for it, with the template that it brings. */
    void render(
            Node node,
            RenderableDefinition definition,
            Map<String, Object> more,
            OutputProvider out) {
        StringWriter text = new StringWriter();
        new Rendering(this, text, null).show(node, definition, more);
        try {
            out.getAppendable().append(text.getBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model of a node that is rendered with a definition. */
    RenderingModel<?> model(
            Node node, RenderableDefinition definition, @Nullable RenderingModel<?> parent)
            throws RenderException {
        return models.of(node, definition, parent);
    }

    /** What a node names as its template. */
    public static Optional<String> templateId(Node node) throws RenderException {
        try {
            return node.hasProperty(NodeTypes.Renderable.TEMPLATE)
                    ? Optional.of(node.getProperty(NodeTypes.Renderable.TEMPLATE).getString())
                    : Optional.empty();
        } catch (RepositoryException e) {
            throw new RenderException("The template of a node cannot be read", e);
        }
    }

    /** Runs a script with what it can see; what {@code more} holds comes last. */
    void run(
            RenderableDefinition definition,
            RenderingModel<?> model,
            @Nullable String result,
            Map<String, Object> more,
            Rendering rendering)
            throws RenderException {
        String script = definition.getTemplateScript();
        if (script == null) {
            throw new RenderException(
                    "No template script defined for the template definition ["
                            + described(definition)
                            + "]");
        }
        try {
            Template template = scripts.get(script, MgnlContext.getAggregationState().getLocale());
            Map<String, Object> data = variables.of(definition, model, result);
            data.put("cms", new Directives(rendering).all());
            data.putAll(more);
            Environment environment = template.createProcessingEnvironment(data, rendering.out());
            if (Mode.current().isEdit()) {
                environment.setTemplateExceptionHandler(
                        TemplateExceptionHandler.HTML_DEBUG_HANDLER);
            }
            environment.process();
        } catch (TemplateNotFoundException e) {
            throw new RenderException(
                    e.getClass().getName() + ": Template not found for name \"" + script + "\".",
                    e);
        } catch (TemplateException | IOException e) {
            throw new RenderException(
                    e.getClass().getName() + ": " + Scripts.oneLine(String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static String described(RenderableDefinition definition) {
        return "%s@%s[id=%s,name=%s,renderType=%s,description=<null>,title=%s]"
                .formatted(
                        definition.getClass().getName(),
                        Integer.toHexString(System.identityHashCode(definition)),
                        definition.getId(),
                        definition.getName(),
                        definition.getRenderType(),
                        definition.getTitle());
    }
}
