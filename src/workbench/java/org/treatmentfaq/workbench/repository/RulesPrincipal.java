package org.treatmentfaq.workbench.repository;

import java.security.Principal;

/** Carries a user's rules into the session that is opened for them. */
record RulesPrincipal(String name, AccessRules rules) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
