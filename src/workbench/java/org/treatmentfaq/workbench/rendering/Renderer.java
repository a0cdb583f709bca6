package org.treatmentfaq.workbench.rendering;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import info.magnolia.jcr.util.ContentMap;
import info.magnolia.rendering.engine.OutputProvider;
import info.magnolia.rendering.model.RenderingModel;
import info.magnolia.rendering.model.RenderingModelImpl;
import info.magnolia.rendering.template.RenderableDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.workbench.module.ModuleResources;

/**
 * Renders nodes with the templates they name. Visitors never see an error: what was written before
 * it stays, the rest of that node is left out, and the log is told (cases A14, A19 and B11).
 * Thread-safe.
 */
public final class Renderer {

    private static final Logger LOG = LoggerFactory.getLogger(Renderer.class);

    private final Templates templates;
    private final Injection injection;
    private final Functions functions;
    private final Messages messages;
    private final ScriptValues values;
    private final Configuration freemarker;
    private final EditorComments comments;
    private final Map<String, Object> contextAttributes;

    /**
     * @param contextAttributes what modules make known to scripts
     */
    Renderer(
            Templates templates,
            Injection injection,
            Functions functions,
            Messages messages,
            Links links,
            ModuleResources resources,
            Map<String, Object> contextAttributes) {
        this.templates = templates;
        this.contextAttributes = contextAttributes;
        comments = new EditorComments(templates, messages);
        this.injection = injection;
        this.functions = functions;
        this.messages = messages;
        values = new ScriptValues(links);
        freemarker = configuration(resources, values);
    }

    private static Configuration configuration(ModuleResources resources, ScriptValues values) {
        Configuration freemarker = new Configuration(ScriptValues.COMPATIBILITY);
        freemarker.setTemplateLoader(new ScriptLoader(resources));
        freemarker.setObjectWrapper(values);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setURLEscapingCharset("UTF-8");
        freemarker.setLocalizedLookup(false);
        freemarker.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        // else each component would send what there is of its page
        freemarker.setAutoFlush(false);
        return freemarker;
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

    /** What the log hears of scripts that cannot be parsed, one line each. */
    public List<String> scriptProblems() {
        List<String> problems = new ArrayList<>();
        for (TemplateDefinition definition : templates.all()) {
            String script = definition.getTemplateScript();
            if (script != null) {
                problem(definition, script).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<String> problem(TemplateDefinition definition, String script) {
        try {
            freemarker.getTemplate(script);
            return Optional.empty();
        } catch (freemarker.core.ParseException e) {
            String where =
                    script + ", line " + e.getLineNumber() + ", column " + e.getColumnNumber();
            return Optional.of(where + ": " + oneLine(e.getEditorMessage()));
        } catch (IOException e) {
            String what = oneLine(String.valueOf(e.getMessage()));
            return Optional.of("Template " + definition.getId() + ": " + what);
        }
    }

    private static String oneLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What a node names as its template. */
    public static Optional<String> templateId(Node node) throws RenderException {
        try {
            return node.hasProperty("mgnl:template")
                    ? Optional.of(node.getProperty("mgnl:template").getString())
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
            Template template =
                    freemarker.getTemplate(script, MgnlContext.getAggregationState().getLocale());
            Map<String, Object> data = data(definition, model, result);
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
                    e.getClass().getName() + ": " + oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    private Map<String, Object> data(
            RenderableDefinition definition, RenderingModel<?> model, @Nullable String result) {
        WebContext context = MgnlContext.getWebContext();
        AggregationState state = context.getAggregationState();
        Map<String, Object> data = new HashMap<>();
        View view = new View(true, Optional.of(state.getLocale()));
        data.put("content", new ContentMap(ViewedNode.of(model.getNode(), view)));
        data.put("def", definition);
        data.put("model", model);
        data.put("state", state);
        data.put("ctx", new ContextModel(context, values));
        data.put("contextPath", context.getContextPath());
        data.put("cmsfn", functions);
        data.put("i18n", messages);
        data.putAll(contextAttributes);
        if (result != null) {
            data.put("actionResult", result);
        }
        return data;
    }

    /**
     * The model of a node; request parameters reach its setters unless the definition forbids it
     * (case A22).
     */
    RenderingModel<?> model(
            Node node, RenderableDefinition definition, @Nullable RenderingModel<?> parent)
            throws RenderException {
        Node stored = ViewedNode.unwrap(node);
        Class<?> type =
                definition.getModelClass() == null
                        ? RenderingModelImpl.class
                        : definition.getModelClass();
        Object model =
                injection.newInstance(
                        type,
                        List.of(
                                new Injection.Given(Node.class, stored),
                                new Injection.Given(definition.getClass(), definition),
                                new Injection.Given(RenderingModel.class, parent)));
        if (!Boolean.FALSE.equals(definition.getAutoPopulateFromRequest())) {
            populate(model);
        }
        return (RenderingModel<?>) model;
    }

    private static void populate(Object model) throws RenderException {
        Map<String, String> parameters = MgnlContext.getWebContext().getParameters();
        try {
            BeanInfo bean = Introspector.getBeanInfo(model.getClass());
            for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
                String value = parameters.get(property.getName());
                if (value != null
                        && property.getWriteMethod() != null
                        && property.getPropertyType() == String.class) {
                    property.getWriteMethod().invoke(model, value);
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new RenderException(
                    "Request parameters cannot be given to " + model.getClass().getName(), e);
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

    /** What editors see in place of what cannot be rendered; its markup was not recorded. */
    static String errorBlock(Node node, RenderableDefinition definition, RenderException failure) {
        WebContext context = MgnlContext.getWebContext();
        String text =
                "Error while rendering [%s] with template [%s] for URI [%s?%s]:\nRenderException: %s"
                        .formatted(
                                pathOf(node),
                                definition.getId(),
                                context.getAggregationState().getCurrentURI(),
                                context.getRequest().getQueryString(),
                                failure.getMessage());
        return "\n<pre class=\"render-error\">" + ViewedNode.escape(text) + "</pre>\n";
    }

    static void log(Node node, RenderException failure) {
        LOG.error("Error while rendering {}: {}", path(node), failure.getMessage());
        LOG.debug("Error while rendering", failure);
    }

    private static String pathOf(Node node) {
        String address = path(node);
        return address.substring(address.indexOf(':') + 1);
    }

    private static String path(Node node) {
        try {
            return EditorComments.address(node);
        } catch (RepositoryException e) {
            return "a node that is gone";
        }
    }

    /** Scripts are resources of the modules. */
    private record ScriptLoader(ModuleResources resources) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            String path = "/" + name;
            return resources.lastModified(path).isPresent() ? path : null;
        }

        @Override
        public long getLastModified(Object path) {
            return resources
                    .lastModified((String) path)
                    .map(java.time.Instant::toEpochMilli)
                    .orElse(-1L);
        }

        @Override
        public Reader getReader(Object path, String encoding) throws IOException {
            return new StringReader(
                    resources
                            .text((String) path)
                            .orElseThrow(() -> new IOException("Gone: " + path)));
        }

        @Override
        public void closeTemplateSource(Object path) {}
    }
}
