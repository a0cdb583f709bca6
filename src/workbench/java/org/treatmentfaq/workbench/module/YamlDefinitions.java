package org.treatmentfaq.workbench.module;

/** Reads definition files. */
public final class YamlDefinitions {

    public YamlDefinitions(ModuleResources resources) {}

    /** Reads the definition at a path; throws with path, line and column if that is impossible. */
    public Definition read(String path) {
        throw new UnsupportedOperationException(path);
    }
}
