package info.magnolia.module.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three numbers and a classifier, as in 1.0.0-SNAPSHOT; the classifier does not count in
 * comparisons.
 */
public class Version {

    private static final Pattern FORM =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-([\\w-]+))?");
    private static final Comparator<Version> ORDER =
            Comparator.comparing(Version::getMajor)
                    .thenComparing(Version::getMinor)
                    .thenComparing(Version::getPatch);

    private final short major;
    private final short minor;
    private final short patch;
    private final String classifier;

    protected Version(int major, int minor, int patch) {
        this(major, minor, patch, null);
    }

    private Version(int major, int minor, int patch, String classifier) {
        this.major = (short) major;
        this.minor = (short) minor;
        this.patch = (short) patch;
        this.classifier = classifier;
    }

    public static Version parseVersion(String versionStr) {
        Matcher parts = FORM.matcher(versionStr.trim());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a version such as 1.2.3: " + versionStr);
        }
        return new Version(number(parts, 1), number(parts, 2), number(parts, 3), parts.group(4));
    }

    public static Version parseVersion(int major, int minor, int patch) {
        return new Version(major, minor, patch);
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    public boolean isEquivalent(Version other) {
        return ORDER.compare(this, other) == 0;
    }

    public boolean isStrictlyAfter(Version other) {
        return ORDER.compare(this, other) > 0;
    }

    public boolean isBeforeOrEquivalent(Version other) {
        return !isStrictlyAfter(other);
    }

    public short getMajor() {
        return major;
    }

    public short getMinor() {
        return minor;
    }

    public short getPatch() {
        return patch;
    }

    public String getClassifier() {
        return classifier;
    }

    @Override
    public String toString() {
        String numbers = major + "." + minor + "." + patch;
        return classifier == null ? numbers : numbers + "-" + classifier;
    }
}
