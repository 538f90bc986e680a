package org.limitdesk.report.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a workbook with nothing but XML, as its standard (ECMA-376) has it. */
public final class Workbook {
  private final Map<String, Document> parts = new LinkedHashMap<>();
  private final Map<String, Stored> cells = new LinkedHashMap<>();

  /**
   * A cell as it stands in the file.
   *
   * @param type {@code n} for a number, {@code text} for words
   * @param format of a number, as a spreadsheet writes it; empty for none
   */
  public record Stored(String type, String value, String format) {}

  private Workbook(byte[] file) throws IOException {
    // Its list of parts stands at its end, where a stream would come too late.
    Path there = Files.write(Files.createTempFile("workbook", ".xlsx"), file);
    try (ZipFile zip = new ZipFile(there.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(part.getName(), xml(zip.getInputStream(part).readAllBytes()));
      }
    } finally {
      Files.delete(there);
    }
  }

  private static Document xml(byte[] bytes) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException("a part of the workbook is no XML", broken);
    }
  }

  /** Opens it. */
  public static Workbook of(byte[] file) throws IOException {
    Workbook book = new Workbook(file);
    for (Element cell : book.all("xl/worksheets/sheet1.xml", "c")) {
      book.cells.put(cell.getAttribute("r"), book.stored(cell));
    }
    return book;
  }

  /** A cell of its one sheet by its name: {@code B2}. */
  public Stored at(String name) {
    Stored cell = cells.get(name);
    if (cell == null) {
      throw new AssertionError("no cell " + name + " in " + cells.keySet());
    }
    return cell;
  }

  /** The names of the cells that hold something, row by row. */
  public Set<String> names() {
    return cells.keySet();
  }

  /** How many formulas it has in all its parts. */
  public int formulas() {
    return parts.keySet().stream().mapToInt(part -> all(part, "f").size()).sum();
  }

  private Stored stored(Element cell) {
    return switch (cell.getAttribute("t")) {
      case "s" -> new Stored("text", shared(Integer.parseInt(cell.getTextContent())), "");
      case "inlineStr" -> new Stored("text", cell.getTextContent(), "");
      default -> new Stored("n", cell.getTextContent(), format(cell.getAttribute("s")));
    };
  }

  private String shared(int place) {
    return all("xl/sharedStrings.xml", "si").get(place).getTextContent();
  }

  private String format(String style) {
    if (style.isEmpty()) {
      return "";
    }
    Element formats = all("xl/styles.xml", "cellXfs").getFirst();
    Element xf = (Element) formats.getElementsByTagName("xf").item(Integer.parseInt(style));
    return all("xl/styles.xml", "numFmt").stream()
        .filter(each -> each.getAttribute("numFmtId").equals(xf.getAttribute("numFmtId")))
        .map(each -> each.getAttribute("formatCode"))
        .findFirst()
        .orElse("built in " + xf.getAttribute("numFmtId"));
  }

  private List<Element> all(String part, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = Objects.requireNonNull(parts.get(part), part).getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
