package org.treatmentfaq.workbench.web;

import java.util.Set;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.host.Instance;

/**
 * Magnolia's {@code RequestExtensionVoter}: votes for addresses with an extension that a node
 * {@code allowed} of the configuration names, as it stands at the time of the request. What the
 * answer is does not matter. An address without an extension counts as html: so browsers were told
 * in cases F01 and G01, and the voter that decides on compression is of the same class.
 */
final class ExtensionVoter {

    private static final String DEFAULT = "html";

    private final Instance instance;
    private final String path;
    private volatile Set<String> allowed = Set.of();

    /**
     * @param path that of the voter
     */
    ExtensionVoter(Instance instance, String path) {
        this.instance = instance;
        this.path = path;
        if (instance.configuration().node(path).value("class").isEmpty()) {
            throw new WorkbenchException(
                    path
                            + " is missing in the configuration: the folder is of an older workbench."
                            + " Install anew with --fresh, or choose another folder with --data.");
        }
        instance.onConfiguration(this::read);
        read();
    }

    private void read() {
        allowed = Set.copyOf(instance.configuration().node(path).list("allowed"));
    }

    boolean votesFor(String address) {
        return allowed.contains(extension(address));
    }

    private static String extension(String address) {
        int start = address.lastIndexOf('.');
        boolean isBehindAName = start > address.lastIndexOf('/') + 1;
        return isBehindAName ? address.substring(start + 1) : DEFAULT;
    }
}
