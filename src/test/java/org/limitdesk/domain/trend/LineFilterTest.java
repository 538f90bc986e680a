package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A filter as one screen hands it to another. */
class LineFilterTest {
  @Test
  void whatIsWrittenIsReadAgainWhateverItsValuesHold() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("month", "2026-03");
    parts.put("bucket", "M6+");
    parts.put("before", "30+");
    parts.put("rolled", "2026-04 M6+");
    parts.put("cohort", "2025-01 initial_limits M2 ever");
    parts.put("cut", "region=%E6%B5%99%E6%B1%9F;region=a%3Bb;vintage=2025-01");
    parts.put("region", "浙江; =&% 100");
    parts.put("industry", "a+b c");
    parts.put("purpose", "=");
    parts.put("campaign", "2%3B");
    parts.put("product", "日");
    parts.put("tier", "high");
    parts.put("use", "90");
    parts.put("status", "charged_off");
    parts.put("q", "李 雷;x=1");
    LineFilter filter = new LineFilter(parts);
    assertEquals(filter, LineFilter.parse(filter.text()));
    assertEquals(LineFilter.KEYS, List.copyOf(filter.parts().keySet()));
    assertEquals(202603, filter.month());
  }

  @Test
  void everyRangeOfBucketsIsReadByItsLabel() {
    for (BucketRange range : BucketRange.ALL) {
      LineFilter filter = LineFilter.ALL.with("bucket", range.label());
      assertEquals(filter, LineFilter.parse(filter.text()));
    }
    assertEquals("bucket=30%2B", LineFilter.ALL.with("bucket", "30+").text());
  }

  @Test
  void everyPlaceThatALineRollsToIsReadByItsText() {
    for (RollEnd end : RollEnd.values()) {
      RollTo to = new RollTo(202512, null, end);
      assertEquals(to, LineFilter.ALL.with("rolled", to.text()).rolled().orElseThrow());
    }
    for (Bucket bucket : Bucket.ALL) {
      RollTo to = new RollTo(202601, bucket, null);
      assertEquals(to, LineFilter.ALL.with("rolled", to.text()).rolled().orElseThrow());
    }
    assertThrows(IllegalArgumentException.class, () -> new RollTo(202601, null, null));
  }

  @Test
  void everyPartOfACohortIsReadByItsText() {
    for (Denominator each : Denominator.values()) {
      CohortPart all = CohortPart.all(YearMonth.of(2025, 1), each);
      assertEquals(all, LineFilter.ALL.with("cohort", all.text()).cohort().orElseThrow());
      for (boolean ever : new boolean[] {true, false}) {
        CohortPart bad =
            CohortPart.bad(YearMonth.of(2025, 1), new Vintages.Terms(each, Bucket.M2, ever));
        assertEquals(bad, LineFilter.ALL.with("cohort", bad.text()).cohort().orElseThrow());
      }
    }
  }

  @Test
  void emptyTextIsAllLinesOfTheLastMonth() {
    assertEquals(LineFilter.ALL, LineFilter.parse(""));
    assertEquals("", LineFilter.ALL.text());
    assertNull(LineFilter.ALL.month());
  }

  @Test
  void whatIsNoFilterIsRefused() {
    for (String text :
        List.of(
            "x=1",
            "month=2026",
            "month=2026-13",
            "bucket=M9",
            "before=M9",
            "rolled=M2",
            "rolled=2026-03 M9",
            "rolled=2026-13 M2",
            "cohort=2025-01",
            "cohort=2025-01 lines M2",
            "cohort=2025-01 lines M9 ever",
            "cohort=2025-01 lines M2 once",
            "cohort=2025-01 people",
            "status=gone",
            "q",
            "q=a;q=b",
            "q=%4",
            "q=%zz")) {
      assertThrows(IllegalArgumentException.class, () -> LineFilter.parse(text), text);
    }
  }

  @Test
  void plusIsASpaceAsFormsWriteIt() {
    assertEquals("a b", LineFilter.parse("q=a+b").query());
  }

  @Test
  void partThatIsSetToNothingIsGone() {
    LineFilter filter = LineFilter.ALL.with("region", "Zhejiang").at(202512);
    assertEquals("month=2025-12;region=Zhejiang", filter.text());
    assertEquals(LineFilter.ALL, filter.without("region").without("month"));
  }
}
