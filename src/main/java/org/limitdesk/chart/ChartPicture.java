package org.limitdesk.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.limitdesk.report.picture.Picture;

/** Makes a picture of a chart, drawn as it is on the screen, under a heading of its own. */
public final class ChartPicture {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 400;

  private ChartPicture() {}

  /**
   * The picture.
   *
   * @param right how much room the labels at the ends need
   */
  public static Picture of(Heading heading, MonthChart chart, ChartColours colours, double right) {
    PictureFrame frame = new PictureFrame(heading, colours);
    Recorder recorder = frame.recorder();
    Drawing drawing = new Drawing(chart, colours);
    // The widest label on the axis stands under the heading, not the room that it has.
    double left = PictureFrame.MARGIN - drawing.spare();
    double width = WIDTH - PictureFrame.MARGIN - left;
    recorder.translate(left, frame.top());
    ChartRenderingInfo info = new ChartRenderingInfo();
    drawing.chart(right).draw(recorder, new Rectangle2D.Double(0, 0, width, HEIGHT), null, info);
    recorder.setClip(null);
    new MarksOverlay(chart, colours, right).paint(recorder, info);
    recorder.translate(-left, -frame.top());
    return frame.done(WIDTH, frame.top() + HEIGHT + PictureFrame.MARGIN);
  }
}
