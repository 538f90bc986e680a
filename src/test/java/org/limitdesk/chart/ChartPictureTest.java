package org.limitdesk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece;
import org.limitdesk.report.picture.Piece.Ink;
import org.limitdesk.ui.kit.Fonts;

/** Charts and tables as pictures. */
class ChartPictureTest {
  private static final ChartColours COLOURS =
      new ChartColours("#ffffff", "#1b2128", "#56606b", "#e9edf1", "#1b2128");
  private static final List<String> TICKS = List.of("Jan 2026", "", "2026年3月");
  private static final MonthChart BARS =
      new MonthChart(
          MonthChart.Kind.STACKED_BARS,
          TICKS,
          List.of(
              Series.of("M2", "#f2ae5c", List.of(10.0, 20.0, 30.0), "30.0"),
              Series.of("M1", "#f7d88a", List.of(40.0, 30.0, 20.0), "20.0")));

  @BeforeAll
  static void face() throws IOException {
    ChartFonts.register(Fonts::regular);
  }

  private static List<String> words(Picture picture) {
    return picture.pieces().stream()
        .filter(Piece.Words.class::isInstance)
        .map(piece -> ((Piece.Words) piece).text())
        .toList();
  }

  private static Picture bars() {
    return ChartPicture.of(new Heading("逾期余额", "浙江"), BARS, COLOURS, 104);
  }

  @Test
  void pictureSaysAllThatTheChartSaysUnderItsHeading() {
    List<String> words = words(bars());
    for (String word : List.of("逾期余额", "浙江", "Jan 2026", "2026年3月", "M1", "20.0", "M2", "30.0")) {
      assertTrue(words.contains(word), word + " in " + words);
    }
  }

  @Test
  void barsStandInTheirColoursAndAsHighAsTheirValues() {
    List<Rectangle2D> parts = new ArrayList<>();
    for (Piece piece : bars().pieces()) {
      if (piece instanceof Piece.Area(var outline, Ink ink) && ink.hex().equals("#f2ae5c")) {
        parts.add(Outlines.shape(outline).getBounds2D());
      }
    }
    // Three bars, and the swatch before the last value.
    assertEquals(4, parts.size());
    assertEquals(2, parts.get(1).getHeight() / parts.get(0).getHeight(), 1e-6);
    assertEquals(3, parts.get(2).getHeight() / parts.get(0).getHeight(), 1e-6);
  }

  @Test
  void nothingIsDrawnBesideThePicture() {
    Picture picture = bars();
    for (Piece piece : picture.pieces()) {
      if (piece instanceof Piece.Words at) {
        assertTrue(at.x() >= 0 && at.x() + at.width() <= picture.width(), at.text());
        assertTrue(at.y() > at.size() && at.y() < picture.height(), at.text());
      }
    }
  }

  @Test
  void pngHasTwoDotsForEachUnit() throws IOException {
    Picture picture = bars();
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(PicturePng.bytes(picture)));
    assertEquals(picture.width() * 2, png.getWidth());
    assertEquals(Math.ceil(picture.height() * 2), png.getHeight());
    assertEquals(0xFFFFFFFF, png.getRGB(1, 1));
    int orange = 0;
    for (int x = 0; x < png.getWidth(); x++) {
      orange += png.getRGB(x, png.getHeight() - 100) == 0xFFF2AE5C ? 1 : 0;
    }
    assertTrue(orange > png.getWidth() / 2, "the foot of the bars is " + orange + " dots wide");
  }

  @Test
  void tableHasItsTintsUnderItsFigures() {
    TablePicture.Grid grid =
        new TablePicture.Grid(
            List.of("From", "M0"),
            List.of(List.of("M1", "91.71"), List.of("M2", "")),
            (row, column) -> row == 0 && column == 1 ? new Ink("#0b7285", 0.5) : null);
    Picture picture = TablePicture.of(new Heading("Rolls", ""), grid, COLOURS);
    assertEquals(List.of("From", "M0", "M1", "91.71", "M2", "Rolls"), words(picture));
    List<Piece> tints =
        picture.pieces().stream()
            .filter(piece ->
                piece instanceof Piece.Area(var outline, Ink ink) && ink.hex().equals("#0b7285"))
            .toList();
    assertEquals(1, tints.size());
    assertEquals(0.5, ((Piece.Area) tints.getFirst()).ink().opacity(), 0.01);
  }

  @Test
  void whatIsOutOfTheClipIsCutOff() {
    List<Piece> pieces = new ArrayList<>();
    Recorder recorder = new Recorder(pieces);
    recorder.clip(new Rectangle2D.Double(0, 0, 10, 10));
    recorder.fill(new Rectangle2D.Double(5, 5, 20, 20));
    recorder.fill(new Rectangle2D.Double(50, 50, 5, 5));
    recorder.translate(2, 2);
    recorder.draw(new Line2D.Double(0, 0, 30, 0));
    assertEquals(2, pieces.size());
    Rectangle2D box = Outlines.shape(((Piece.Area) pieces.get(0)).outline()).getBounds2D();
    assertEquals(new Rectangle2D.Double(5, 5, 5, 5), box);
    Rectangle2D line = Outlines.shape(((Piece.Area) pieces.get(1)).outline()).getBounds2D();
    assertEquals(10, line.getMaxX(), 1e-9);
    assertEquals(2, line.getCenterY(), 1e-9);
  }

  @Test
  void whatAPictureCannotHoldIsRefusedAndNotLeftOut() {
    Recorder recorder = new Recorder(new ArrayList<>());
    assertThrows(
        UnsupportedOperationException.class,
        () -> recorder.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)));
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    assertThrows(UnsupportedOperationException.class, () -> recorder.drawImage(image, 0, 0, null));
  }
}
