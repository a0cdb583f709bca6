package org.treatmentfaq.workbench.rendering;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import info.magnolia.jcr.util.ContentMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content in scripts: a hash whose texts have their stored links turned into addresses (case C10).
 */
final class ContentModel implements TemplateHashModelEx, AdapterTemplateModel {

    private final ContentMap content;
    private final ScriptValues values;
    private final Links links;

    ContentModel(ContentMap content, ScriptValues values, Links links) {
        this.content = content;
        this.values = values;
        this.links = links;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value = content.get(key);
        return values.wrap(value instanceof String text ? links.convert(text) : value);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(content.keySet(), values);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<@Nullable TemplateModel> all = new ArrayList<>();
        for (String key : content.keySet()) {
            all.add(get(key));
        }
        return new SimpleCollection(all, values);
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return content;
    }
}
