package org.treatmentfaq.workbench.rendering;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import info.magnolia.jcr.util.ContentMap;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** How Java values look in scripts: FreeMarker's own way, but for content and for JCR's dates. */
final class ScriptValues extends DefaultObjectWrapper {

    /** What Magnolia runs FreeMarker with (case A34). */
    static final Version COMPATIBILITY = Configuration.VERSION_2_3_28;

    private final Links links;

    ScriptValues(Links links) {
        super(COMPATIBILITY);
        this.links = links;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Calendar calendar) {
            return new SimpleDate(calendar.getTime(), TemplateDateModel.DATETIME);
        }
        if (value instanceof ContentMap content) {
            return new ContentModel(content, this, links);
        }
        return super.wrap(value);
    }
}
