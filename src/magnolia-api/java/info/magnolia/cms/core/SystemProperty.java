package info.magnolia.cms.core;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The properties of Magnolia and of module descriptors. */
public final class SystemProperty {

    private static final Map<String, String> PROPERTIES = new ConcurrentHashMap<>();

    private SystemProperty() {}

    public static void setProperty(String name, String value) {
        PROPERTIES.put(name, value);
    }

    public static String getProperty(String name) {
        return PROPERTIES.get(name);
    }
}
