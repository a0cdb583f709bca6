package org.treatmentfaq.workbench.repository;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.core.security.authorization.CompiledPermissions;
import org.apache.jackrabbit.core.security.authorization.combined.CombinedProvider;

/**
 * Lets {@link AccessRules} decide what a session may do. Jackrabbit creates one for each workspace,
 * by its class name. It extends the provider that Magnolia's extends, which adds {@code
 * rep:accesscontrol} to the root of a workspace.
 */
public final class RulesProvider extends CombinedProvider {

    @Override
    public CompiledPermissions compilePermissions(Set<Principal> principals)
            throws RepositoryException {
        checkInitialized();
        Optional<AccessRules> rules = rules(principals);
        return rules.isPresent()
                ? new RulesPermissions(rules.get(), session)
                : super.compilePermissions(principals);
    }

    @Override
    public boolean canAccessRoot(Set<Principal> principals) throws RepositoryException {
        return rules(principals).isPresent() || super.canAccessRoot(principals);
    }

    private static Optional<AccessRules> rules(Set<Principal> principals) {
        return principals.stream()
                .filter(RulesPrincipal.class::isInstance)
                .map(principal -> ((RulesPrincipal) principal).rules())
                .findFirst();
    }
}
