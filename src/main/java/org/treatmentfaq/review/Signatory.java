package org.treatmentfaq.review;

import info.magnolia.cms.security.User;
import org.jspecify.annotations.Nullable;
import org.treatmentfaq.text.WhiteSpace;

/** The name with which a user signs. */
final class Signatory {

    /** Where Magnolia's users have their full name. */
    private static final String FULL_NAME = "title";

    private Signatory() {}

    /** The full name, for patients read it; the login name of a user who has none. */
    static String nameOf(User user) {
        @Nullable String fullName = user.getProperty(FULL_NAME);
        return fullName == null || WhiteSpace.isBlank(fullName)
                ? user.getName()
                : WhiteSpace.strip(fullName);
    }
}
