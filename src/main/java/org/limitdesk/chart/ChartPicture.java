package org.limitdesk.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.limitdesk.report.picture.Picture;
import org.limitdesk.report.picture.Piece;

/** Makes a picture of a chart, drawn as it is on the screen, under a heading of its own. */
public final class ChartPicture {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 400;
  // The axis counts the gap to its labels from a little further right.
  private static final double LEDGE = 3;

  private ChartPicture() {}

  /**
   * The picture.
   *
   * @param right how much room the labels at the ends need
   */
  public static Picture of(Heading heading, MonthChart chart, ChartColours colours, double right) {
    PictureFrame frame = new PictureFrame(heading, colours);
    Drawing drawing = new Drawing(chart, colours);
    // The widest label on the axis stands under the heading, not the room that it has.
    double left = PictureFrame.MARGIN - drawing.spare();
    Rectangle2D place =
        new Rectangle2D.Double(left, frame.top(), WIDTH - PictureFrame.MARGIN - left, HEIGHT);
    draw(chart, colours, right, frame.recorder(), place);
    return frame.done(WIDTH, frame.top() + HEIGHT + PictureFrame.MARGIN);
  }

  /**
   * The picture for a page that has a heading of its own: the chart alone, without margins.
   *
   * @param title for whoever cannot see it
   * @param right how much room the labels at the ends need
   */
  public static Picture bare(
      String title,
      MonthChart chart,
      ChartColours colours,
      double right,
      double width,
      double height) {
    List<Piece> pieces = new ArrayList<>();
    Recorder recorder = new Recorder(pieces);
    double left = LEDGE - new Drawing(chart, colours).spare();
    Rectangle2D place = new Rectangle2D.Double(left, 0, width - left, height);
    draw(chart, colours, right, recorder, place);
    recorder.dispose();
    return new Picture(title, width, height, colours.ground(), pieces);
  }

  private static void draw(
      MonthChart chart, ChartColours colours, double right, Recorder recorder, Rectangle2D place) {
    ChartRenderingInfo info = new ChartRenderingInfo();
    Rectangle2D area = new Rectangle2D.Double(0, 0, place.getWidth(), place.getHeight());
    recorder.translate(place.getX(), place.getY());
    new Drawing(chart, colours).chart(right).draw(recorder, area, null, info);
    recorder.setClip(null);
    new MarksOverlay(chart, colours, right).paint(recorder, info);
    recorder.translate(-place.getX(), -place.getY());
  }
}
