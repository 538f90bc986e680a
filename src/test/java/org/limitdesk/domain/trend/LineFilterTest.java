package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
