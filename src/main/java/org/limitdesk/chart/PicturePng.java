package org.limitdesk.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.limitdesk.report.picture.Outline;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece;

/** Writes a picture as PNG, with two dots for each unit so that it stays sharp in print. */
public final class PicturePng {
  /** Dots for each unit of the picture. */
  public static final int SCALE = 2;

  private static final int OPAQUE = 255;

  private PicturePng() {}

  /** The bytes of the file. */
  public static byte[] bytes(Picture picture) throws IOException {
    int width = (int) Math.ceil(picture.width() * SCALE);
    int height = (int) Math.ceil(picture.height() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.addRenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING,
              RenderingHints.VALUE_ANTIALIAS_ON,
              RenderingHints.KEY_TEXT_ANTIALIASING,
              RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
              RenderingHints.KEY_FRACTIONALMETRICS,
              RenderingHints.VALUE_FRACTIONALMETRICS_ON,
              RenderingHints.KEY_STROKE_CONTROL,
              RenderingHints.VALUE_STROKE_PURE));
      g2.scale(SCALE, SCALE);
      g2.setPaint(Color.decode(picture.ground()));
      g2.fill(new Rectangle2D.Double(0, 0, picture.width() + 1, picture.height() + 1));
      picture.pieces().forEach(piece -> draw(g2, piece));
    } finally {
      g2.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", bytes)) {
      throw new IOException("this runtime writes no PNG");
    }
    return bytes.toByteArray();
  }

  private static void draw(Graphics2D g2, Piece piece) {
    switch (piece) {
      case Piece.Area(Outline outline, Piece.Ink ink) -> {
        g2.setPaint(colour(ink));
        g2.fill(Outlines.shape(outline));
      }
      case Piece.Trace(Outline outline, Piece.Ink ink, Piece.Pen pen) -> {
        g2.setPaint(colour(ink));
        g2.setStroke(Outlines.stroke(pen));
        g2.draw(Outlines.shape(outline));
      }
      case Piece.Words words -> {
        g2.setPaint(colour(words.ink()));
        g2.setFont(ChartFonts.ofSize(1).deriveFont((float) words.size()));
        g2.drawString(words.text(), (float) words.x(), (float) words.y());
      }
    }
  }

  private static Color colour(Piece.Ink ink) {
    Color plain = Color.decode(ink.hex());
    int alpha = (int) Math.round(ink.opacity() * OPAQUE);
    return new Color(plain.getRed(), plain.getGreen(), plain.getBlue(), alpha);
  }
}
