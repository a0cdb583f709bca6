package org.treatmentfaq.workbench.repository;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.security.authorization.AccessControlEditor;
import org.apache.jackrabbit.core.security.authorization.CompiledPermissions;
import org.apache.jackrabbit.core.security.authorization.combined.CombinedProvider;
import org.jspecify.annotations.Nullable;

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

    /** There is nothing to edit: rules come from roles. */
    @Override
    public @Nullable AccessControlEditor getEditor(Session session) {
        return null;
    }

    @Override
    public boolean canAccessRoot(Set<Principal> principals) throws RepositoryException {
        return rules(principals).isPresent() || super.canAccessRoot(principals);
    }

    private static Optional<AccessRules> rules(Set<Principal> principals) {
        for (Principal principal : principals) {
            if (principal instanceof RulesPrincipal known) {
                return Optional.of(known.rules());
            }
        }
        return Optional.empty();
    }
}
