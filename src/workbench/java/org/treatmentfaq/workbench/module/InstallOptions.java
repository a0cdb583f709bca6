package org.treatmentfaq.workbench.module;

/**
 * What kind of instance modules are installed on.
 *
 * @param admin true for the editors' instance, false for the visitors'
 * @param samples whether sample content is wanted
 */
public record InstallOptions(boolean admin, boolean samples) {}
