package org.treatmentfaq.jcr;

import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/** Events as a repository delivers them. */
final class SomeEvents {

    private SomeEvents() {}

    static EventIterator of(String... paths) {
        Iterator<String> all = List.of(paths).iterator();
        return (EventIterator)
                Proxy.newProxyInstance(
                        SomeEvents.class.getClassLoader(),
                        new Class<?>[] {EventIterator.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("hasNext")
                                        ? all.hasNext()
                                        : event(all.next()));
    }

    private static Event event(String path) {
        return (Event)
                Proxy.newProxyInstance(
                        SomeEvents.class.getClassLoader(),
                        new Class<?>[] {Event.class},
                        (proxy, method, arguments) -> path);
    }
}
