package org.treatmentfaq.workbench.rendering;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import info.magnolia.rendering.template.TemplateDefinition;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.module.ModuleResources;

/** The scripts of the modules, parsed by FreeMarker as Magnolia configures it. Thread-safe. */
final class Scripts {

    private final Configuration freemarker;

    Scripts(ModuleResources resources, ScriptValues values) {
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

    /** Parses a script; throws {@code TemplateNotFoundException} if there is none at the path. */
    Template get(String path, Locale locale) throws IOException {
        return freemarker.getTemplate(path, locale);
    }

    /** What the log hears of scripts that cannot be parsed, one line each. */
    List<String> problems(Collection<TemplateDefinition> definitions) {
        List<String> problems = new ArrayList<>();
        for (TemplateDefinition definition : definitions) {
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
        } catch (ParseException e) {
            String where =
                    script + ", line " + e.getLineNumber() + ", column " + e.getColumnNumber();
            return Optional.of(where + ": " + oneLine(e.getEditorMessage()));
        } catch (IOException e) {
            String what = oneLine(String.valueOf(e.getMessage()));
            return Optional.of("Template " + definition.getId() + ": " + what);
        }
    }

    /** A message of FreeMarker without its stack of directives. */
    static String oneLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
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
            return resources.lastModified((String) path).map(Instant::toEpochMilli).orElse(-1L);
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
