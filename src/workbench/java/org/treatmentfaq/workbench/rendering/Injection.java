package org.treatmentfaq.workbench.rendering;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Scopes;
import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.MgnlContext;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleDescriptor;

/** The components that the descriptors declare, made by Guice as Magnolia makes them. */
public final class Injection {

    private final ClassLoader classes;
    private final Injector injector;
    private final Map<Class<?>, Making> makings = new ConcurrentHashMap<>();

    /**
     * @param components what is there beside the components of the modules
     */
    public Injection(
            List<ModuleDescriptor> modules, ClassLoader classes, Map<Class<?>, Object> components) {
        this.classes = classes;
        injector = Guice.createInjector(new Components(modules, classes, components));
    }

    /**
     * An argument that is at hand.
     *
     * @param type parameters of this type or a supertype take it
     * @param value may be null, as the parent of a page's model is
     */
    record Given(Class<?> type, @Nullable Object value) {}

    /**
     * How a type is made. Reflection copies what it tells at each question, so it is asked once.
     */
    private record Making(Constructor<?> constructor, List<Class<?>> types, List<Type> generic) {}

    /** A new instance; parameters that are not given are injected. */
    @SuppressWarnings("NullAway") // a constructor takes a null that it was given
    Object newInstance(Class<?> type, List<Given> given) throws RenderException {
        Making making = makings.computeIfAbsent(type, Injection::making);
        Object[] arguments = new Object[making.types().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(making.types().get(i), making.generic().get(i), given);
        }
        try {
            return making.constructor().newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new RenderException(
                    "Model " + type.getName() + " failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new RenderException("Model " + type.getName() + " cannot be made", e);
        }
    }

    /** The component of that type, or a new instance with what its constructor asks for. */
    public Object component(Class<?> type) {
        return injector.getInstance(type);
    }

    /** The same by the name of a class of the modules. */
    public Object component(String className) {
        try {
            return component(Class.forName(className, true, classes));
        } catch (ClassNotFoundException e) {
            throw new WorkbenchException(className + " is not on the class path", e);
        }
    }

    /** What is given for a parameter of that type, else the component. */
    private @Nullable Object argument(Class<?> type, Type generic, List<Given> given) {
        for (Given argument : given) {
            if (type.isAssignableFrom(argument.type())) {
                return argument.value();
            }
        }
        return injector.getInstance(Key.get(generic));
    }

    private static Making making(Class<?> type) {
        Constructor<?>[] all = type.getConstructors();
        if (all.length == 0) {
            throw new WorkbenchException(type.getName() + " has no public constructor");
        }
        Constructor<?> constructor =
                Arrays.stream(all)
                        .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                        .findFirst()
                        .orElse(all[0]);
        return new Making(
                constructor,
                List.of(constructor.getParameterTypes()),
                List.of(constructor.getGenericParameterTypes()));
    }

    private static final class Components extends AbstractModule {

        private final List<ModuleDescriptor> modules;
        private final ClassLoader classes;
        private final Map<Class<?>, Object> components;

        Components(
                List<ModuleDescriptor> modules,
                ClassLoader classes,
                Map<Class<?>, Object> components) {
            this.modules = modules;
            this.classes = classes;
            this.components = components;
        }

        @Override
        protected void configure() {
            components.forEach(this::give);
            bind(AggregationState.class).toProvider(MgnlContext::getAggregationState);
            modules.forEach(
                    module -> module.className().ifPresent(name -> keep(named(module, name))));
            modules.forEach(
                    module -> module.components().forEach(component -> bind(module, component)));
        }

        private <T> void give(Class<T> type, Object component) {
            bind(type).toInstance(type.cast(component));
        }

        private void keep(Class<?> type) {
            bind(type).in(Scopes.SINGLETON);
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // the descriptor knows classes by name only
        private void bind(ModuleDescriptor module, ModuleDescriptor.Component component) {
            Class type = named(module, component.type());
            Class implementation = named(module, component.implementation());
            var binding = type.equals(implementation) ? bind(type) : bind(type).to(implementation);
            if (component.singleton()) {
                binding.in(Scopes.SINGLETON);
            }
        }

        private Class<?> named(ModuleDescriptor module, String name) {
            try {
                return Class.forName(name, true, classes);
            } catch (ClassNotFoundException e) {
                throw new WorkbenchException(
                        "Module "
                                + module.name()
                                + " declares the component "
                                + name
                                + ", which is not on the class path",
                        e);
            }
        }
    }
}
