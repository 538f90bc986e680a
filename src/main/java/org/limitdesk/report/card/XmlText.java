package org.limitdesk.report.card;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements on lines of their own. Attributes are names and values in turn; a null value drops. */
final class XmlText {
  private final XMLStreamWriter out;
  private int depth;

  XmlText(XMLStreamWriter out) {
    this.out = out;
  }

  void begin() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
  }

  void end() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndDocument();
    out.flush();
  }

  void open(String name, @Nullable String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    line();
    out.writeEndElement();
  }

  void leaf(String name, @Nullable String... attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  void text(String name, String text, @Nullable String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void attributes(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = String.valueOf(attributes[i]);
      String value = attributes[i + 1];
      if (value != null && name.equals("xmlns")) {
        out.writeDefaultNamespace(value);
      } else if (value != null) {
        out.writeAttribute(name, value);
      }
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
