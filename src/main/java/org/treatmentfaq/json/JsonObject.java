package org.treatmentfaq.json;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, in the order in which they are added. */
public final class JsonObject extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    /** Adds a member. */
    public JsonObject with(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }
}
