package info.magnolia.rendering.template;

import java.util.Collection;

/** A component that editors may add to an area. */
public interface ComponentAvailability {

    String getId();

    boolean isEnabled();

    Collection<String> getRoles();
}
