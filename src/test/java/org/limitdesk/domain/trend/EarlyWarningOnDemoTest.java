package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.domain.trend.alarm.AlarmWatch;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.domain.trend.alarm.Told;
import org.limitdesk.domain.trend.alarm.Watched;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoColumns;

/** Whole demo books: the wave that each has is told of, and hardly anything else. */
class EarlyWarningOnDemoTest {
  private static final int BOOKS = 5;
  private static final int LINES = 20_000;
  private static final List<String> FIELDS = List.of("region", "industry", "product");
  private static final Set<String> WAVE = Set.of(DemoBook.WAVE_REGION, DemoBook.WAVE_INDUSTRY);
  private static final int WAVE_BEGINS = 202509;

  /** A book that counts how often a month of it is read. */
  private record CountedReads(BookColumns book, AtomicInteger read) implements BookColumns {
    @Override
    public List<Integer> months() {
      return book.months();
    }

    @Override
    public MonthColumns month(int month) throws IOException {
      read.incrementAndGet();
      return book.month(month);
    }

    @Override
    public List<String> fields() {
      return book.fields();
    }

    @Override
    public Optional<Segments> segments(String field) throws IOException {
      return book.segments(field);
    }
  }

  private static BookColumns demo(long seed, int lines) throws IOException {
    return new DemoColumns(new DemoBook(seed, lines, DemoBook.DEFAULT_MONTHS), lines);
  }

  private static List<Alarm> told(BookColumns book, int month) throws IOException {
    List<Alarm> found = new ArrayList<>();
    BookColumns then = SomeMonths.upTo(book, month);
    for (Watched each : AlarmWatch.over(then, BucketEdges.STANDARD, FIELDS, () -> {})) {
      found.addAll(EarlyWarning.STANDARD.of(each));
    }
    return EarlyWarning.STANDARD.told(found).stream().map(Told::alarm).toList();
  }

  /** Five books of 24 months have 90 with a band; a false alarm in every sixth is the most. */
  @Test
  void theWaveIsFoundInItsFirstMonthAndFewMonthsAreFalse() throws IOException {
    int falseMonths = 0;
    for (long seed = 1; seed <= BOOKS; seed++) {
      BookColumns book = demo(seed, LINES);
      for (int month : book.months()) {
        List<Alarm> alarms = told(book, month);
        falseMonths += alarms.stream().anyMatch(EarlyWarningOnDemoTest::isFalse) ? 1 : 0;
        boolean isFound =
            alarms.stream()
                .anyMatch(
                    alarm -> alarm.rule() == AlarmRule.ROLL_M0 && WAVE.contains(alarm.segment()));
        assertTrue(isFound || month != WAVE_BEGINS, "book " + seed);
      }
    }
    assertTrue(falseMonths <= 15, falseMonths + " months with an alarm and nothing behind it");
  }

  /** The wave moves the whole book from its month on. */
  private static boolean isFalse(Alarm alarm) {
    return alarm.isOfAll() ? alarm.month() < WAVE_BEGINS : !WAVE.contains(alarm.segment());
  }

  @Test
  void segmentsOfAFieldAddUpToTheBookAndEveryMonthIsReadOnce() throws IOException {
    BookColumns book = demo(1, 2_000);
    CountedReads counted = new CountedReads(book, new AtomicInteger());
    List<Watched> all = AlarmWatch.over(counted, BucketEdges.STANDARD, FIELDS, () -> {});
    assertEquals(book.months().size(), counted.read().get());
    Watched whole = all.getFirst();
    for (String field : FIELDS) {
      List<Watched> parts = all.stream().filter(each -> each.field().equals(field)).toList();
      for (int i = 0; i < whole.flows().size(); i++) {
        for (Bucket bucket : Bucket.ALL) {
          int place = i;
          assertEquals(
              whole.flows().get(i).rolls().to(bucket, Bucket.M1, Measure.BALANCE),
              parts.stream()
                  .mapToLong(part ->
                      part.flows().get(place).rolls().to(bucket, Bucket.M1, Measure.BALANCE))
                  .sum());
          assertEquals(
              whole.tallies().get(i).in(bucket, Measure.BALANCE),
              parts.stream()
                  .mapToLong(part -> part.tallies().get(place).in(bucket, Measure.BALANCE))
                  .sum());
        }
      }
    }
  }
}
