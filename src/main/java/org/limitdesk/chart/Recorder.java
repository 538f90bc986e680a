package org.limitdesk.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.report.picture.Piece;

/**
 * Writes down what is drawn on it, as pieces of a picture. It takes what charts draw with: shapes
 * and words in plain colours. Pictures, gradients and other mixtures of colours it refuses rather
 * than leave them out.
 */
final class Recorder extends NarrowGraphics {
  private final List<Piece> pieces;
  // Knows the measures of letters; nothing is drawn on it.
  private final Graphics2D letters =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();
  private Font font = ChartFonts.ofSize(12);
  private Color colour = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private AlphaComposite composite = AlphaComposite.SrcOver;
  // In the coordinates of the picture; null for everywhere.
  private @Nullable Shape clip;

  /**
   * @param pieces filled with what is drawn
   */
  Recorder(List<Piece> pieces) {
    this.pieces = pieces;
    letters.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    letters.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  @Override
  public void fill(Shape shape) {
    Shape there = inClip(transform.createTransformedShape(shape));
    if (!there.getBounds2D().isEmpty()) {
      pieces.add(new Piece.Area(Outlines.of(there), ink()));
    }
  }

  @Override
  public void draw(Shape shape) {
    Shape there = transform.createTransformedShape(shape);
    boolean whole = clip == null || clip.contains(grown(there.getBounds2D()));
    if (whole && stroke instanceof BasicStroke pen) {
      pieces.add(new Piece.Trace(Outlines.of(there), ink(), Outlines.pen(pen)));
    } else {
      fill(stroke.createStrokedShape(shape));
    }
  }

  /** With room for the pen, and of some size, or nothing would contain a level line. */
  private static Rectangle2D grown(Rectangle2D bounds) {
    return new Rectangle2D.Double(
        bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2);
  }

  private Shape inClip(Shape shape) {
    if (clip == null || clip.contains(shape.getBounds2D())) {
      return shape;
    }
    Area part = new Area(shape);
    part.intersect(new Area(clip));
    return part;
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    if ((transform.getType() & ~AffineTransform.TYPE_TRANSLATION) != 0) {
      drawGlyphVector(font.createGlyphVector(getFontRenderContext(), text), x, y);
      return;
    }
    double width = font.getStringBounds(text, getFontRenderContext()).getWidth();
    pieces.add(
        new Piece.Words(
            text,
            x + transform.getTranslateX(),
            y + transform.getTranslateY(),
            width,
            font.getSize2D(),
            ink()));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  private Piece.Ink ink() {
    String hex = "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
    return new Piece.Ink(hex, colour.getAlpha() / 255.0 * composite.getAlpha());
  }

  @Override
  public void setPaint(Paint paint) {
    if (!(paint instanceof Color plain)) {
      throw new UnsupportedOperationException("a picture knows plain colours alone");
    }
    colour = plain;
  }

  @Override
  public Paint getPaint() {
    return colour;
  }

  @Override
  public void setColor(Color plain) {
    colour = plain;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setBackground(Color plain) {
    background = plain;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setComposite(Composite wanted) {
    if (!(wanted instanceof AlphaComposite plain) || plain.getRule() != AlphaComposite.SRC_OVER) {
      throw new UnsupportedOperationException("a picture lays one piece over another");
    }
    composite = plain;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setStroke(Stroke wanted) {
    stroke = wanted;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font wanted) {
    font = wanted;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return letters.getFontMetrics(of);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return letters.getFontRenderContext();
  }

  @Override
  public void setTransform(AffineTransform wanted) {
    transform = new AffineTransform(wanted);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void transform(AffineTransform further) {
    transform.concatenate(further);
  }

  @Override
  public @Nullable Shape getClip() {
    return clip == null ? null : back().createTransformedShape(clip);
  }

  @Override
  public void setClip(@Nullable Shape wanted) {
    clip = wanted == null ? null : transform.createTransformedShape(wanted);
  }

  @Override
  public void clip(@Nullable Shape further) {
    Shape before = clip;
    if (further == null || before == null) {
      setClip(further);
      return;
    }
    Area both = new Area(before);
    both.intersect(new Area(transform.createTransformedShape(further)));
    clip = both;
  }

  private AffineTransform back() {
    try {
      return transform.createInverse();
    } catch (java.awt.geom.NoninvertibleTransformException flat) {
      throw new IllegalStateException("a picture has been made flat", flat);
    }
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape now = getClip();
    return now == null ? null : now.getBounds();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> wanted) {
    hints.clear();
    hints.putAll(wanted);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public Graphics create() {
    Recorder copy = new Recorder(pieces);
    copy.transform = getTransform();
    copy.font = font;
    copy.colour = colour;
    copy.stroke = stroke;
    copy.composite = composite;
    copy.clip = clip;
    return copy;
  }

  @Override
  public void dispose() {
    letters.dispose();
  }
}
