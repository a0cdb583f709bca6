package org.treatmentfaq.workbench.rendering;

import freemarker.template.utility.StringUtil;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The comments that make a page editable, with the attributes of cases A01 to A35. */
final class EditorComments {

    private static final String LABEL = "label";

    private final Templates templates;
    private final Messages messages;

    EditorComments(Templates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    String page(Node page, TemplateDefinition definition) throws RepositoryException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("content", address(page));
        attributes.put("dialog", definition.getDialog());
        return opening("page", attributes) + closing("page");
    }

    /**
     * @param parent the page or component whose area it is
     * @param exists whether the area has a node
     */
    String area(Node parent, AreaDefinition definition, boolean exists) throws RepositoryException {
        Map<String, Object> values = templates.values(definition);
        boolean optional = Boolean.TRUE.equals(definition.getOptional());
        String type = String.valueOf(values.getOrDefault("type", AreaDefinition.DEFAULT_TYPE));
        boolean takes = exists && !type.equals(AreaDefinition.TYPE_NO_COMPONENT);
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("content", address(parent) + "/" + definition.getName());
        attributes.put("name", definition.getName());
        attributes.put("availableComponents", available(definition));
        attributes.put("type", type);
        attributes.put(LABEL, label(definition));
        attributes.put("inherit", false);
        attributes.put("optional", optional);
        if (optional && exists) {
            attributes.put("created", true);
        }
        attributes.put("createdAreaNode", true);
        attributes.put("showAddButton", takes);
        attributes.put("showNewComponentArea", takes);
        attributes.put("activationStatus", 0);
        return opening("area", attributes);
    }

    /** Disabled entries and those of other roles are no choice; unknown ones are (case A35). */
    private static String available(AreaDefinition area) {
        return area.getAvailableComponents().values().stream()
                .filter(each -> each.isEnabled() && each.getRoles().isEmpty())
                .map(each -> Objects.requireNonNullElse(each.getId(), ""))
                .collect(Collectors.joining(","));
    }

    /** Titles are keys of messages, or are shown as they are (case D06). */
    private String label(AreaDefinition definition) {
        String name = definition.getName();
        return definition.getTitle() == null
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : messages.forEditors(List.of(definition.getTitle()), definition.getTitle());
    }

    /** Without a title: the keys that Magnolia derives from the id, else the name. */
    private String label(TemplateDefinition definition) {
        String title = definition.getTitle();
        if (title != null) {
            return messages.forEditors(List.of(title), title);
        }
        String[] id = definition.getId().split(":", 2);
        String key = "templates." + id[id.length - 1].replace('/', '.');
        return messages.forEditors(List.of(id[0] + "." + key, key), definition.getName());
    }

    String component(Node node, TemplateDefinition definition, boolean editable)
            throws RepositoryException {
        Map<String, Object> values = templates.values(definition);
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("content", address(node));
        attributes.put("editable", editable ? values.get("editable") : false);
        attributes.put("dialog", definition.getDialog());
        for (String option : List.of("moveable", "deletable")) {
            attributes.put(option, values.get(option));
        }
        attributes.put(LABEL, label(definition));
        attributes.put("activationStatus", 0);
        return opening("component", attributes);
    }

    String closing(String kind) {
        return "<!-- /cms:" + kind + " -->\n";
    }

    static String address(Node node) throws RepositoryException {
        return node.getSession().getWorkspace().getName() + ":" + node.getPath();
    }

    private static String opening(String kind, Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .filter(attribute -> attribute.getValue() != null)
                .map(each -> each.getKey() + "=\"" + text(each) + "\"")
                .collect(Collectors.joining(" ", "<!-- cms:" + kind + " ", " -->\n"));
    }

    /** Labels are not escaped (case D06). */
    private static String text(Map.Entry<String, Object> attribute) {
        String value = attribute.getValue().toString();
        return attribute.getKey().equals(LABEL) ? value : StringUtil.XHTMLEnc(value);
    }
}
