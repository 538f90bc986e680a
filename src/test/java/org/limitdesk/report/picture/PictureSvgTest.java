package org.limitdesk.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.report.picture.Piece.Pen;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG, read back as XML. */
class PictureSvgTest {
  private static final String WORDS = "<script>alert(\"1\")</script> & 额度\u0007 😀";
  private static final Picture PICTURE =
      new Picture(
          "浙江 <b>",
          100,
          50.5,
          "#ffffff",
          List.of(
              new Piece.Area(Outline.box(1, 2, 3, 4), new Ink("#0969da", 0.5)),
              new Piece.Trace(
                  Outline.line(0, 0.125, 10, 0),
                  Ink.of("#c0504a"),
                  new Pen(2, true, List.of(5.0, 3.0))),
              new Piece.Words(WORDS, 7, 8, 40.25, 12, Ink.of("#1b2128"))));

  private static Document read() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(PictureSvg.bytes(PICTURE)));
  }

  private static Element element(String name, int place) throws Exception {
    return (Element) read().getElementsByTagNameNS("http://www.w3.org/2000/svg", name).item(place);
  }

  @Test
  void sizeAndTitleAreThoseOfThePicture() throws Exception {
    assertEquals("0 0 100 50.5", element("svg", 0).getAttribute("viewBox"));
    assertEquals("浙江 <b>", element("title", 0).getTextContent());
    assertEquals("#ffffff", element("rect", 0).getAttribute("fill"));
  }

  @Test
  void outlinesAreFilledAndDrawn() throws Exception {
    assertEquals("M1 2L4 2L4 6L1 6Z", element("path", 0).getAttribute("d"));
    assertEquals("0.5", element("path", 0).getAttribute("fill-opacity"));
    assertEquals("M0 0.13L10 0", element("path", 1).getAttribute("d"));
    assertEquals("none", element("path", 1).getAttribute("fill"));
    assertEquals("5 3", element("path", 1).getAttribute("stroke-dasharray"));
    assertEquals("round", element("path", 1).getAttribute("stroke-linecap"));
  }

  @Test
  void wordsOfTheBookAreWordsAndNoTags() throws Exception {
    assertEquals(0, read().getElementsByTagNameNS("*", "script").getLength());
    Element words = element("text", 0);
    assertEquals("<script>alert(\"1\")</script> & 额度 😀", words.getTextContent());
    assertEquals("40.25", words.getAttribute("textLength"));
  }
}
