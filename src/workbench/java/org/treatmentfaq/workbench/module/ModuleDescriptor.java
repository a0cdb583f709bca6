package org.treatmentfaq.workbench.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a module says of itself in {@code META-INF/magnolia/<name>.xml}. Lists and maps keep the
 * order of the file.
 *
 * @param className the module class, if it has one
 * @param versionHandler the class that installs it, if it is not the default one
 * @param properties become system properties
 */
public record ModuleDescriptor(
        String name,
        String version,
        Optional<String> className,
        Optional<String> versionHandler,
        Map<String, String> properties,
        List<Component> components,
        List<Dependency> dependencies,
        List<Servlet> servlets,
        List<Repository> repositories) {

    /**
     * A type that can be injected.
     *
     * @param id the container it belongs to, such as {@code main}
     * @param singleton false: a new instance each time
     */
    public record Component(String id, String type, String implementation, boolean singleton) {}

    /** Another module that has to be there first. */
    public record Dependency(String name, Optional<String> version, boolean optional) {}

    /** A servlet and the addresses it answers. */
    public record Servlet(
            String name, String className, List<String> mappings, Map<String, String> params) {}

    /** Workspaces and the file that declares the types of their nodes. */
    public record Repository(List<String> workspaces, Optional<String> nodeTypeFile) {}
}
