package org.treatmentfaq.definitions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treatmentfaq.workbench.module.DescriptorElement;

/** What Magnolia reads into beans of ours: a module's configuration, commands and jobs. */
final class ConfigCheck {

    private static final Set<String> JOB =
            Set.of(
                    "active",
                    "enabled",
                    "cron",
                    "command",
                    "catalog",
                    "concurrent",
                    "description",
                    "params",
                    "name");
    private static final Set<String> CLASSES =
            Set.of("class", "servletClass", "componentClass", "implementationClass");

    private final Shipped shipped;
    private final Problems problems;
    private final ClassNames classNames = new ClassNames(Schema.MAGNOLIA);

    ConfigCheck(Shipped shipped, Problems problems) {
        this.shipped = shipped;
        this.problems = problems;
    }

    void check() {
        shipped.descriptors().forEach(this::module);
        shipped.configNodes().forEach(this::node);
    }

    private void module(String name, DescriptorElement descriptor) {
        Optional<String> className = descriptor.optional("class");
        descriptor.all("class").forEach(this::moduleClass);
        String file = "/" + name + "/config.yaml";
        if (shipped.exists(file)) {
            shipped.reader().read(file).ifPresent(config -> bean(className, config.root()));
        }
        shipped.configNodes().entrySet().stream()
                .filter(node -> node.getKey().equals("/modules/" + name + "/config"))
                .forEach(node -> bean(className, node.getValue()));
    }

    private void moduleClass(DescriptorElement element) {
        Place place = problems.place(element.file(), element.line());
        classNames.load(element.text()).ifPresent(new BeanCheck(problems, place)::check);
    }

    private void bean(Optional<String> className, Value.Mapping config) {
        if (className.isEmpty()) {
            problems.add(
                    Kind.CONFIG,
                    config.place(),
                    "nobody reads this: the module's descriptor has no class");
            return;
        }
        className
                .filter(name -> classNames.load(name).isPresent())
                .flatMap(classNames::properties)
                .ifPresent(known -> properties(config, known, className.get()));
    }

    private void properties(Value.Mapping bean, Map<String, String> known, String className) {
        bean.entries()
                .forEach(
                        (name, entry) -> {
                            if (!name.contains(":")
                                    && !name.equals("class")
                                    && !known.containsKey(name)) {
                                problems.unknown(
                                        Kind.CONFIG,
                                        entry.key(),
                                        "property",
                                        name,
                                        known.keySet(),
                                        " in " + className);
                            }
                            new StructureCheck(
                                            Schema.MAGNOLIA,
                                            problems,
                                            (owner, type, key, value) -> {},
                                            true)
                                    .value(
                                            entry.value(),
                                            TypeText.of(
                                                    known.getOrDefault(name, "java.lang.Object")));
                        });
    }

    private void node(String path, Value.Mapping node) {
        CLASSES.stream().flatMap(name -> node.get(name).stream()).forEach(this::className);
        if (path.matches("/modules/[^/]+/commands/[^/]+/[^/]+")) {
            command(node);
        }
        if (path.matches("/modules/scheduler/config/jobs/[^/]+")) {
            job(node);
        }
    }

    private void className(Value value) {
        String name = value.asText().orElse("");
        if (!classNames.exists(name)) {
            problems.unknown(Kind.UNKNOWN_CLASS, value.place(), "class", name, classNames.known());
        }
    }

    private void command(Value.Mapping command) {
        Optional<Class<?>> type = command.text("class").flatMap(classNames::load);
        if (command.get("class").isEmpty()) {
            problems.add(Kind.COMMAND, command.place(), "found no class of the command");
        }
        type.ifPresent(new BeanCheck(problems, command.placeOf("class"))::check);
        type.ifPresent(
                found -> {
                    Optional<Class<?>> needed =
                            classNames.load("info.magnolia.commands.MgnlCommand");
                    if (needed.isPresent() && !needed.get().isAssignableFrom(found)) {
                        problems.add(
                                Kind.WRONG_CLASS,
                                command.placeOf("class"),
                                "found "
                                        + found.getName()
                                        + ", expected a "
                                        + needed.get().getName());
                    }
                    properties(
                            command,
                            classNames.properties(found.getName()).orElse(Map.of()),
                            found.getName());
                });
    }

    private void job(Value.Mapping job) {
        job.entries()
                .forEach(
                        (name, entry) -> {
                            if (!name.contains(":") && !JOB.contains(name)) {
                                problems.unknown(
                                        Kind.CONFIG,
                                        entry.key(),
                                        "property",
                                        name,
                                        JOB,
                                        " in a job");
                            }
                        });
        String command =
                job.text("catalog").orElse("default") + "/" + job.text("command").orElse("");
        if (!shipped.commands().contains(command)) {
            problems.unknown(
                    Kind.COMMAND, job.placeOf("command"), "command", command, shipped.commands());
        }
        if (!job.text("cron").orElse("").matches("\\S+( \\S+){5,6}")) {
            problems.add(
                    Kind.CONFIG,
                    job.placeOf("cron"),
                    "found the cron expression '"
                            + job.text("cron").orElse("")
                            + "', expected six or seven parts, seconds first");
        }
    }
}
