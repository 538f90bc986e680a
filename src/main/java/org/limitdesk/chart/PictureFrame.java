package org.limitdesk.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece;

/** The heading and the margins of a picture; what is drawn below the heading is drawn on it. */
final class PictureFrame {
  static final double MARGIN = 20;

  private static final int TITLE = 15;
  private static final int NOTE = 11;
  private static final double TITLE_LINE = 16;
  private static final double NOTE_LINE = 18;
  private static final double GAP = 12;

  private final Heading heading;
  private final ChartColours colours;
  private final List<Piece> pieces = new ArrayList<>();
  private final Recorder recorder = new Recorder(pieces);

  PictureFrame(Heading heading, ChartColours colours) {
    this.heading = heading;
    this.colours = colours;
  }

  /** Draws on the picture; the origin is its upper left corner. */
  Recorder recorder() {
    return recorder;
  }

  /** Where the first thing below the heading begins. */
  double top() {
    return MARGIN + TITLE_LINE + (heading.note().isEmpty() ? 0 : NOTE_LINE) + GAP;
  }

  /** How wide the heading is. */
  double headingWidth() {
    return Math.max(
        width(heading.title(), ChartFonts.ofSize(TITLE)),
        width(heading.note(), ChartFonts.ofSize(NOTE)));
  }

  double width(String text, Font font) {
    return text.isEmpty()
        ? 0
        : font.getStringBounds(text, recorder.getFontRenderContext()).getWidth();
  }

  /** The picture with its heading. */
  Picture done(double width, double height) {
    recorder.setClip(null);
    say(heading.title(), TITLE, colours.text(), MARGIN + TITLE_LINE - 2);
    say(heading.note(), NOTE, colours.muted(), MARGIN + TITLE_LINE + NOTE_LINE - 2);
    recorder.dispose();
    return new Picture(heading.title(), width, height, colours.ground(), pieces);
  }

  private void say(String text, int size, String colour, double base) {
    recorder.setFont(ChartFonts.ofSize(size));
    recorder.setPaint(Color.decode(colour));
    recorder.drawString(text, (float) MARGIN, (float) base);
  }
}
