package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.port.NewBook;

/** The trends without a toolkit. */
class TrendsControllerTest {
  @TempDir private Path folder;
  private final TrendsModel model = new TrendsModel();
  private final List<String> opened = new ArrayList<>();

  private void read(Parts parts, Path file) {
    Background atOnce = Background.atOnce();
    try (OpenBook book = OpenBook.open(file, parts.shelf(), atOnce)) {
      new TrendsController(
              model, book, new ReadTrends(), (screen, subject) -> opened.add(screen + subject))
          .attach(new Subscriptions());
    }
  }

  @Test
  void demoBookIsReadWithItsRollsAndItsSegments() {
    Parts parts = TestParts.withDemo();
    read(parts, TestParts.books(parts, Background.atOnce()).demo());
    assertEquals(TrendsModel.State.READY, model.state().get());
    assertEquals(12, model.board().get().months().size());
    assertNotNull(model.board().get().rolls());
    assertEquals(202603, model.board().get().rolls().after());
    assertEquals("region", model.field().get());
    long lines =
        model.segments().get().stream()
            .mapToLong(segment -> segment.months().getLast().total(Measure.COUNT))
            .sum();
    assertEquals(model.board().get().months().getLast().total(Measure.COUNT), lines);
  }

  @Test
  void bookWithoutMonthsIsEmptyAndNoFailure() {
    Parts parts = TestParts.in(folder);
    Path file = folder.resolve("new.book");
    parts.shelf().create(file, new NewBook("os:test", "CNY", Map.of())).close();
    read(parts, file);
    assertEquals(TrendsModel.State.EMPTY, model.state().get());
    assertNull(model.trouble().get());
    assertFalse(model.asTable().get());
  }

  @Test
  void readingThatWasStoppedIsNoFailure() {
    Parts parts = TestParts.withDemo();
    Path file = TestParts.books(parts, Background.atOnce()).demo();
    Background atOnce = Background.atOnce();
    try (OpenBook book = OpenBook.open(file, parts.shelf(), atOnce)) {
      new TrendsController(model, book, new ReadTrends(), (screen, subject) -> {}).cancel();
    }
    assertEquals(TrendsModel.State.CANCELLED, model.state().get());
    assertNull(model.trouble().get());
  }
}
