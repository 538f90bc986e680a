package org.limitdesk.intake.card;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.limitdesk.intake.IntakeException;

/**
 * Reads a card's XML into a small tree that knows its places. Document types and entities are not
 * read at all, so that a file can neither reach another file nor swell.
 */
final class PmmlTree {
  private static final int DEEPEST = 60;

  /** What may hold elements of any namespace: an InlineTable's columns are often of another. */
  private static final Set<String> FREE = Set.of("Extension", "row", "Annotation");

  private final String file;
  private final XMLStreamReader reader;
  private String rootSpace = "";

  private PmmlTree(String file, XMLStreamReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** The root element; LD-231 where the bytes are no XML or hold a document type. */
  static PmmlNode read(String file, byte[] bytes) throws IntakeException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return new PmmlTree(file, reader).root();
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw broken(file, e);
    }
  }

  private PmmlNode root() throws XMLStreamException, IntakeException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        throw new IntakeException(
            "LD-231", place() + ": a document type is not allowed in a card; remove the DOCTYPE");
      }
    }
    rootSpace = space();
    PmmlNode root = node(place(), 0, false);
    while (reader.hasNext()) {
      reader.next();
    }
    return root;
  }

  /** Where the reader stands: at the end of what it read last. */
  private PmmlPlace place() {
    Location at = reader.getLocation();
    return new PmmlPlace(file, at.getLineNumber(), at.getColumnNumber());
  }

  /** Where the next element begins; after text the reader stands behind its first sign already. */
  private PmmlPlace nextPlace() {
    Location at = reader.getLocation();
    int ahead = reader.getEventType() == XMLStreamConstants.CHARACTERS ? 1 : 0;
    return new PmmlPlace(file, at.getLineNumber(), at.getColumnNumber() - ahead);
  }

  /**
   * @param free whether elements of any namespace may stand here
   */
  private PmmlNode node(PmmlPlace place, int depth, boolean free)
      throws XMLStreamException, IntakeException {
    if (depth > DEEPEST) {
      throw place.refuse("elements are nested too deeply for a scorecard");
    }
    String name = reader.getLocalName();
    String space = space();
    boolean freeInside = free || FREE.contains(name);
    if (!free && !space.equals(rootSpace)) {
      throw place.refuse(name + " is not of PMML's namespace; such elements stand in Extension");
    }
    Map<String, String> attributes = attributes();
    List<PmmlNode> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    PmmlPlace next = nextPlace();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        children.add(node(next, depth + 1, freeInside));
      } else if (reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IntakeException("LD-231", next + ": entities are not allowed in a card");
      } else if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
        text.append(reader.getText());
      }
      next = nextPlace();
    }
    return new PmmlNode(place, name, space, attributes, children, text.toString());
  }

  private String space() {
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  /** PMML's own have no namespace; another's of the same name would hide them. */
  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String space = reader.getAttributeNamespace(i);
      if (space == null || space.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    return attributes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private static IntakeException broken(String file, XMLStreamException e) {
    Location at = e.getLocation();
    String where =
        at == null ? "" : ", line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    // The parser's own sentence begins with the place once more, on a line of its own.
    String why = String.valueOf(e.getMessage()).lines().reduce("", (a, b) -> b);
    return new IntakeException(
        "LD-231", file + where + ": not XML (" + why.replaceFirst("^Message: ", "") + ")");
  }
}
