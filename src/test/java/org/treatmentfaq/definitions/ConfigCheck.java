package org.treatmentfaq.definitions;

import info.magnolia.commands.MgnlCommand;
import java.util.List;
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
    private static final List<String> CLASSES =
            List.of("class", "servletClass", "componentClass", "implementationClass");

    private final Shipped shipped;
    private final KnownNames names;
    private final Problems problems;

    ConfigCheck(Linting lint) {
        shipped = lint.shipped();
        names = lint.names();
        problems = lint.problems();
    }

    void check() {
        shipped.descriptors().forEach(this::module);
        shipped.configNodes().forEach(this::node);
    }

    private void module(String name, DescriptorElement descriptor) {
        Optional<String> className = descriptor.optional("class");
        descriptor
                .all("class")
                .map(element -> problems.place(element.file(), element.line()).name(element.text()))
                .forEach(this::fillable);
        String file = "/" + name + "/config.yaml";
        if (shipped.exists(file)) {
            shipped.reader().read(file).ifPresent(config -> bean(className, config.root()));
        }
        Optional.ofNullable(shipped.configNodes().get("/modules/" + name + "/config"))
                .ifPresent(stored -> bean(className, stored));
    }

    private void fillable(Value className) {
        className
                .asText()
                .flatMap(ClassNames::load)
                .ifPresent(new BeanCheck(problems, className.place())::check);
    }

    private void bean(Optional<String> className, Value.Mapping config) {
        if (className.isEmpty()) {
            problems.add(
                    Kind.CONFIG,
                    config.place(),
                    "nobody reads this: the module's descriptor has no class");
        }
        className
                .filter(name -> ClassNames.load(name).isPresent())
                .ifPresent(name -> properties(config, name));
    }

    private void properties(Value.Mapping bean, String className) {
        Map<String, String> types = ClassNames.properties(className).orElse(Map.of());
        StructureCheck structure = new StructureCheck(problems, (a, b, c, d) -> {}, true);
        bean.entries()
                .forEach(
                        (name, entry) -> {
                            if (!name.contains(":") && !name.equals("class")) {
                                problems.known(
                                        Kind.CONFIG,
                                        "property",
                                        entry.key().name(name),
                                        types.keySet(),
                                        " in " + className);
                            }
                            String type = types.getOrDefault(name, "java.lang.Object");
                            structure.value(entry.value(), TypeText.of(type));
                        });
    }

    private void node(String path, Value.Mapping node) {
        CLASSES.stream()
                .flatMap(name -> node.get(name).stream())
                .forEach(name -> ClassNames.check(problems, name));
        if (path.matches("/modules/[^/]+/commands/[^/]+/[^/]+")) {
            command(node);
        }
        if (path.matches("/modules/scheduler/config/jobs/[^/]+")) {
            job(node);
        }
    }

    private void command(Value.Mapping command) {
        Optional<Value> className = command.get("class");
        if (className.isEmpty()) {
            problems.add(Kind.COMMAND, command.place(), "found no class of the command");
            return;
        }
        fillable(className.get());
        ClassNames.fits(problems, className.get(), MgnlCommand.class);
        className
                .flatMap(Value::asText)
                .filter(name -> ClassNames.load(name).isPresent())
                .ifPresent(name -> properties(command, name));
    }

    private void job(Value.Mapping job) {
        for (Value part : job.keys()) {
            if (part.asText().filter(name -> name.contains(":")).isEmpty()) {
                problems.known(Kind.CONFIG, "property", part, JOB, " in a job");
            }
        }
        String command =
                job.text("catalog").orElse("default") + "/" + job.text("command").orElse("");
        Value name = job.placeOf("command").name(command);
        problems.known(Kind.COMMAND, "command", name, names.commands());
        String cron = job.text("cron").orElse("");
        if (!cron.matches("\\S+( \\S+){5,6}")) {
            problems.add(
                    Kind.CONFIG,
                    job.placeOf("cron"),
                    "found the cron expression '"
                            + cron
                            + "', expected six or seven parts, seconds first");
        }
    }
}
