package org.treatmentfaq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What the classes of a jar use and some libraries do not have: classes, and members by name and
 * descriptor. What they use of the module itself and of Magnolia is not looked at: the compiler has
 * seen to that. Nor are annotations, which may be missing when a program runs.
 */
final class Linkage {

    /** Tags in a constant pool: chapter 4.4 of the JVM specification. */
    private static final int CLASS = 7;

    private static final Set<Integer> MEMBERS = Set.of(9, 10, 11);

    private final ClassLoader libraries;
    private final TreeSet<String> missing = new TreeSet<>();

    Linkage(ClassLoader libraries) {
        this.libraries = libraries;
    }

    List<String> missing(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    link(new ClassReader(jar.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return List.copyOf(missing);
    }

    private void link(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            int tag = item == 0 ? 0 : reader.readByte(item - 1);
            if (tag == CLASS) {
                find(reader.readUTF8(item, buffer));
            } else if (MEMBERS.contains(tag)) {
                int member = reader.getItem(reader.readUnsignedShort(item + 2));
                String owner = reader.readClass(item, buffer);
                String name = reader.readUTF8(member, buffer);
                linkMember(owner, name + reader.readUTF8(member + 2, buffer));
            }
        }
    }

    private void linkMember(String owner, String member) {
        Class<?> type = find(owner);
        if (type != null && !has(type, member)) {
            missing.add(type.getName() + "." + member);
        }
    }

    /** Null for what is missing or not looked at. */
    private @Nullable Class<?> find(String internalName) {
        String name = internalName.replace('/', '.');
        if (name.startsWith("[") || name.matches("(org\\.treatmentfaq|info\\.magnolia)\\..*")) {
            return null;
        }
        try {
            return Class.forName(name, false, libraries);
        } catch (ClassNotFoundException e) {
            missing.add(name);
            return null;
        }
    }

    private static boolean has(@Nullable Class<?> type, String member) {
        return type != null
                && (declared(type).anyMatch(member::equals)
                        || has(type.getSuperclass(), member)
                        || Arrays.stream(type.getInterfaces()).anyMatch(one -> has(one, member))
                        || (type.isInterface() && has(Object.class, member)));
    }

    private static Stream<String> declared(Class<?> type) {
        Stream<String> fields =
                Arrays.stream(type.getDeclaredFields())
                        .map(field -> field.getName() + Type.getDescriptor(field.getType()));
        Stream<String> constructors =
                Arrays.stream(type.getDeclaredConstructors())
                        .map(one -> "<init>" + Type.getConstructorDescriptor(one));
        Stream<String> methods =
                Arrays.stream(type.getDeclaredMethods())
                        .map(method -> method.getName() + Type.getMethodDescriptor(method));
        return Stream.of(fields, constructors, methods).flatMap(each -> each);
    }
}
