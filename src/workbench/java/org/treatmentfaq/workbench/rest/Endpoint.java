package org.treatmentfaq.workbench.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import info.magnolia.jcr.util.NodeTypes;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * The definition of an endpoint, or of what it answers instead of a reference, with Magnolia's
 * names and defaults (case F05). Nobody changes it once it has been read.
 */
final class Endpoint {

    @JsonAlias({"class", "$type"})
    String type = "";

    String endpointPath = "";

    @JsonAlias("targetWorkspace")
    String workspace = "";

    String rootPath = "";
    List<String> nodeTypes = List.of(NodeTypes.Content.NAME);
    List<String> childNodeTypes = List.of(NodeTypes.ContentNode.NAME);
    boolean strict;

    @JsonAlias("depthInReferencedNode")
    int depth = -1;

    boolean includeSystemProperties;
    List<String> systemProperties = List.of();
    List<String> properties = List.of();
    List<String> excludeProperties = List.of();
    boolean bypassWorkspaceAcls;
    long limit = 10;
    long maxLimit = 1000;
    int referenceDepth = 1;
    List<Reference> references = List.of();

    /** A property with identifiers of nodes, and what is answered of these. */
    @JsonIgnoreProperties("name")
    record Reference(String propertyName, Endpoint referenceResolver) {}

    boolean isOneOf(List<String> types, Node node) throws RepositoryException {
        boolean isOne = types.contains(node.getPrimaryNodeType().getName());
        for (String other : types) {
            isOne |= !strict && node.isNodeType(other);
        }
        return isOne;
    }

    /** Whether a property is the author's, or one of Magnolia's that is asked for. */
    boolean knows(String property) {
        return !property.matches("(jcr|mgnl):.*")
                || systemProperties.contains(property)
                || (includeSystemProperties && !property.matches("jcr:(primaryType|uuid)"));
    }

    /** If properties are named, all others are left out. */
    boolean shows(String property) {
        return properties.isEmpty()
                ? !excludeProperties.contains(property)
                : properties.contains(property);
    }
}
