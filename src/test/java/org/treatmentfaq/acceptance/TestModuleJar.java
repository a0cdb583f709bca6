package org.treatmentfaq.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.treatmentfaq.BuildOutput;

/** A module of the tests as the jar that a Magnolia loads. */
final class TestModuleJar {

    private static final Path CLASSES = BuildOutput.TESTS;

    /** The Java of the driver; the other module has none. */
    private static final Path DRIVER = CLASSES.resolve("acceptance");

    private TestModuleJar() {}

    static void write(Path module, Flavour flavour, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Path each : files(module)) {
                add(module.relativize(each), Files.readAllBytes(each), entries);
            }
            if (module.endsWith("treatment-faq-acceptance")) {
                for (Path each : files(DRIVER)) {
                    byte[] type = Files.readAllBytes(each);
                    add(
                            CLASSES.relativize(each),
                            flavour == Flavour.JAVAX ? renamed(type) : type,
                            entries);
                }
            }
        }
    }

    private static List<Path> files(Path module) throws IOException {
        try (Stream<Path> all = Files.walk(module)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(Path name, byte[] content, JarOutputStream entries) throws IOException {
        entries.putNextEntry(new JarEntry(name.toString().replace('\\', '/')));
        entries.write(content);
        entries.closeEntry();
    }

    /** The class as one of the Java EE before its packages were renamed. */
    static byte[] renamed(byte[] jakarta) {
        ClassWriter written = new ClassWriter(0);
        Remapper names =
                new Remapper(org.objectweb.asm.Opcodes.ASM9) {
                    @Override
                    public String map(String name) {
                        return name.replaceFirst("^jakarta/(servlet|inject)/", "javax/$1/");
                    }
                };
        new ClassReader(jakarta).accept(new ClassRemapper(written, names), 0);
        return written.toByteArray();
    }
}
