package org.treatmentfaq.workbench.repository;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the roles of one user allow, pooled per workspace and decided as Magnolia does: of the
 * entries that match a path the one with the longest pattern decides alone (a trailing {@code *}
 * does not count), at equal length the larger number wins, and no match means no access. Addresses
 * follow the same rule in the pseudo workspace {@link #URI}. Paths are those of nodes; a property
 * is decided by its node.
 */
public final class AccessRules {

    public static final long ADD = 1;
    public static final long SET = 2;
    public static final long REMOVE = 4;
    public static final long READ = 8;
    public static final long ALL = 63;

    /** Stands where a workspace name stands elsewhere: the entries are about addresses. */
    public static final String URI = "uri";

    private static final Comparator<Rule> DECISIVE_FIRST =
            Comparator.comparingInt((Rule rule) -> rule.fixedPart().length())
                    .thenComparingLong(Rule::permissions)
                    .reversed();

    private final Map<String, List<Rule>> rulesByWorkspace = new HashMap<>();

    /** The rules of each workspace, in any order. */
    public AccessRules(Map<String, List<Rule>> rulesByWorkspace) {
        rulesByWorkspace.forEach(
                (workspace, rules) ->
                        this.rulesByWorkspace.put(
                                workspace, rules.stream().sorted(DECISIVE_FIRST).toList()));
    }

    /** The permission bits at a path; the root of a workspace can be read by everyone. */
    public long permissions(String workspace, String path) {
        long always = path.equals("/") && !workspace.equals(URI) ? READ : 0;
        for (Rule rule : rulesByWorkspace.getOrDefault(workspace, List.of())) {
            if (rule.matches(path)) {
                return rule.permissions() | always;
            }
        }
        return always;
    }

    /** Whether every one of the permission bits is given at a path. */
    public boolean allows(String workspace, String path, long permissions) {
        return (permissions(workspace, path) & permissions) == permissions;
    }

    /** Whether everything in a workspace can be read, so that nobody has to ask for each path. */
    public boolean allowReadingAll(String workspace) {
        List<Rule> rules = rulesByWorkspace.getOrDefault(workspace, List.of());
        return rules.stream().anyMatch(rule -> rule.pattern().equals("/*"))
                && rules.stream().allMatch(rule -> (rule.permissions() & READ) != 0);
    }

    /**
     * One entry of a role.
     *
     * @param pattern a path, or the beginning of paths if it ends in {@code *}
     * @param permissions what is allowed there, 0 for nothing
     */
    public record Rule(String pattern, long permissions) {

        private boolean matches(String path) {
            return pattern.endsWith("*")
                    ? path.regionMatches(0, pattern, 0, pattern.length() - 1)
                    : path.equals(pattern);
        }

        private String fixedPart() {
            return pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
        }
    }
}
