package org.treatmentfaq.workbench.rest;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentfaq.workbench.WorkbenchException;
import org.treatmentfaq.workbench.module.ModuleDescriptor;
import org.treatmentfaq.workbench.module.ModuleResources;
import org.treatmentfaq.workbench.module.YamlDefinitions;

/**
 * The delivery endpoints of the modules, by the names of their files such as {@code
 * delivery/guides_v1}. A definition that cannot be read, or wants what the workbench does not play,
 * is told in one line and left out.
 */
public final class Endpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);
    private static final Pattern PLAYED =
            Pattern.compile(
                    "jcrDeliveryEndpoint_v2|(jcr|richTextLink)ReferenceResolver"
                            + "|info\\.magnolia\\.rest\\.\\w++\\.(jcr|link)\\..+");

    private final ObjectMapper mapper =
            new ObjectMapper()
                    .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
    private final Map<String, Endpoint> byName = new TreeMap<>();

    public Endpoints(ModuleResources resources, List<ModuleDescriptor> modules) {
        YamlDefinitions yaml = new YamlDefinitions(resources);
        for (ModuleDescriptor module : modules) {
            String folder = "/" + module.name() + "/restEndpoints/";
            for (String path : resources.below(folder)) {
                try {
                    String name = path.substring(folder.length()).replaceAll("\\.yaml$", "");
                    byName.put(name, endpoint(name, yaml.read(path).values()));
                } catch (RuntimeException e) {
                    LOG.warn("{}: {}", path, String.valueOf(e.getMessage()).split("\n", 2)[0]);
                }
            }
        }
    }

    private Endpoint endpoint(String name, Map<String, Object> values) {
        Map<String, Object> listed = new HashMap<>(values);
        if (values.get("references") instanceof Map<?, ?> named) {
            listed.put("references", named.values());
        }
        Endpoint endpoint = mapper.convertValue(listed, Endpoint.class);
        requirePlayed(endpoint);
        endpoint.references.forEach(reference -> requirePlayed(reference.referenceResolver()));
        if (endpoint.endpointPath.isEmpty()) {
            // The address of guides_v1 is guides/v1 (case F15)
            endpoint.endpointPath = "/" + name.replaceAll("_(?=v\\d[^/]*$)", "/");
        }
        return endpoint;
    }

    private static void requirePlayed(Endpoint endpoint) {
        if (!PLAYED.matcher(endpoint.type).matches()) {
            throw new WorkbenchException("The workbench does not play '" + endpoint.type + "'");
        }
    }

    /** The names of those that work. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The endpoint that the address of a request starts with. */
    Endpoint of(HttpServletRequest request) throws RestException {
        String missing = "Could not find resource for full path: " + request.getRequestURL();
        String address = request.getPathInfo() + "/";
        return byName.values().stream()
                .filter(endpoint -> address.startsWith(endpoint.endpointPath + "/"))
                .max(Comparator.comparing(endpoint -> endpoint.endpointPath.length()))
                .orElseThrow(() -> new RestException(SC_NOT_FOUND, "notFound", missing));
    }
}
