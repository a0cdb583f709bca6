package org.treatmentfaq.workbench.module;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.treatmentfaq.workbench.WorkbenchException;

/** An element of a descriptor that knows its line. */
public record DescriptorElement(
        String file, int line, String name, String text, List<DescriptorElement> children) {

    public static DescriptorElement parse(String file, InputStream xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // The document type names a file that is not there; entities of the outside are nobody's
        // business
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            while (!reader.isStartElement()) {
                reader.next();
            }
            return read(file, reader);
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "");
            throw problem(file, e.getLocation().getLineNumber(), "not well-formed: " + message);
        }
    }

    private static DescriptorElement read(String file, XMLStreamReader reader)
            throws XMLStreamException {
        int line = reader.getLocation().getLineNumber();
        String name = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        List<DescriptorElement> children = new ArrayList<>();
        while (reader.next() != XMLStreamReader.END_ELEMENT) {
            if (reader.isStartElement()) {
                children.add(read(file, reader));
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return new DescriptorElement(file, line, name, text.toString().strip(), children);
    }

    public Stream<DescriptorElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The children of a child: {@code servlets/servlet}. */
    public Stream<DescriptorElement> all(String childName, String grandchildName) {
        return all(childName).flatMap(child -> child.all(grandchildName));
    }

    public Optional<String> optional(String childName) {
        return all(childName).map(DescriptorElement::text).findFirst();
    }

    String required(String childName) {
        return optional(childName)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> problem("<" + name + "> needs a <" + childName + ">"));
    }

    /** Pairs of name and value, such as the parameters of a servlet. */
    Map<String, String> pairs(String childName, String grandchildName) {
        Map<String, String> pairs = new LinkedHashMap<>();
        all(childName, grandchildName)
                .forEach(pair -> pairs.put(pair.required("name"), pair.required("value")));
        return pairs;
    }

    WorkbenchException problem(String what) {
        return problem(file, line, what);
    }

    private static WorkbenchException problem(String file, int line, String what) {
        return new WorkbenchException("Descriptor " + file + ", line " + line + ": " + what);
    }
}
