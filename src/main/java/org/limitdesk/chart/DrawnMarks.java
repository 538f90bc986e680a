package org.limitdesk.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jspecify.annotations.Nullable;

/** Where the marks of a chart were drawn, in its own pixels. */
final class DrawnMarks {
  private static final double NEAR = 14;

  private final Map<Mark, Rectangle2D> places = new LinkedHashMap<>();
  private final Rectangle2D dataArea;

  /**
   * @param info null while nothing was drawn yet
   */
  DrawnMarks(@Nullable ChartRenderingInfo info) {
    if (info == null) {
      dataArea = new Rectangle2D.Double();
      return;
    }
    dataArea = info.getPlotInfo().getDataArea();
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof CategoryItemEntity item
          && item.getRowKey() instanceof Integer row
          && item.getColumnKey() instanceof Tick tick) {
        places.put(new Mark(row, tick.place()), item.getArea().getBounds2D());
      }
    }
  }

  Rectangle2D dataArea() {
    return dataArea;
  }

  /** Where it was drawn; empty for a mark without a value. */
  Optional<Rectangle2D> of(Mark mark) {
    return Optional.ofNullable(places.get(mark));
  }

  /** The mark under that point, or the nearest one beside it. */
  Optional<Mark> at(double x, double y) {
    return places.entrySet().stream()
        .filter(entry -> distance(entry.getValue(), x, y) <= NEAR)
        .min(Comparator.comparingDouble(entry -> distance(entry.getValue(), x, y)))
        .map(Map.Entry::getKey);
  }

  private static double distance(Rectangle2D place, double x, double y) {
    double dx = Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX()));
    double dy = Math.max(0, Math.max(place.getMinY() - y, y - place.getMaxY()));
    return Math.hypot(dx, dy);
  }
}
