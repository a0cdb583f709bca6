package org.treatmentfaq.workbench.rendering;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Scopes;
import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.templating.functions.TemplatingFunctions;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleDescriptor;

/** The components that the descriptors declare, made by Guice as Magnolia makes them. */
public final class Injection {

    private final Injector injector;

    public Injection(
            List<ModuleDescriptor> modules,
            ClassLoader classes,
            Languages languages,
            TemplatingFunctions functions) {
        injector = Guice.createInjector(new Components(modules, classes, languages, functions));
    }

    /**
     * An argument that is at hand.
     *
     * @param type parameters of this type or a supertype take it
     * @param value may be null, as the parent of a page's model is
     */
    record Given(Class<?> type, @Nullable Object value) {}

    /** A new instance; parameters that are not given are injected. */
    @SuppressWarnings("NullAway") // a constructor takes a null that it was given
    Object newInstance(Class<?> type, List<Given> given) throws RenderException {
        Constructor<?> constructor = constructor(type);
        Object[] arguments =
                Arrays.stream(constructor.getParameters())
                        .map(parameter -> argument(parameter, given))
                        .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new RenderException(
                    "Model " + type.getName() + " failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new RenderException("Model " + type.getName() + " cannot be made", e);
        }
    }

    /** The component of that type. */
    public Object component(Class<?> type) {
        return injector.getInstance(type);
    }

    /** The value of a bean that scripts can be given by class name. */
    private @Nullable Object argument(Parameter parameter, List<Given> given) {
        for (Given argument : given) {
            if (parameter.getType().isAssignableFrom(argument.type())) {
                return argument.value();
            }
        }
        return injector.getInstance(Key.get(parameter.getParameterizedType()));
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?>[] all = type.getConstructors();
        return Arrays.stream(all)
                .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                .findFirst()
                .or(() -> Arrays.stream(all).findFirst())
                .orElseThrow(
                        () ->
                                new WorkbenchException(
                                        type.getName() + " has no public constructor"));
    }

    private static final class Components extends AbstractModule {

        private final List<ModuleDescriptor> modules;
        private final ClassLoader classes;
        private final Languages languages;
        private final TemplatingFunctions functions;

        Components(
                List<ModuleDescriptor> modules,
                ClassLoader classes,
                Languages languages,
                TemplatingFunctions functions) {
            this.modules = modules;
            this.classes = classes;
            this.languages = languages;
            this.functions = functions;
        }

        @Override
        protected void configure() {
            bind(TemplatingFunctions.class).toInstance(functions);
            bind(I18nContentSupport.class).toInstance(languages);
            bind(AggregationState.class).toProvider(MgnlContext::getAggregationState);
            modules.forEach(
                    module -> module.components().forEach(component -> bind(module, component)));
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
