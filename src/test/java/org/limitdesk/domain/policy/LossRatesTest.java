package org.limitdesk.domain.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.signal.Lines;

class LossRatesTest {
  private static final LossRates RATES =
      new LossRates(
          Bands.from(List.of()),
          rate(70),
          rate(40),
          "dice",
          List.of(
              segment(
                  "both",
                  Map.of(SegmentField.REGION, Set.of("east"), SegmentField.PRODUCT, Set.of("shop")),
                  50),
              segment("east", Map.of(SegmentField.REGION, Set.of("east")), 60)));

  private static Map<String, ShareTable> rate(long percent) {
    return Map.of("low", ShareTable.of(List.of(List.of(percent * 1_000_000))));
  }

  private static SegmentRates segment(
      String name, Map<SegmentField, Set<String>> where, long percent) {
    return new SegmentRates(name, where, rate(percent), Map.of());
  }

  private static Function<SegmentField, @Nullable String> borrower(String region, String product) {
    Lines line = Lines.line();
    line.region = region;
    line.product = product;
    Borrower borrower = line.month(10_000, 1_000, 0).view().line().borrower();
    return field -> field.of(borrower);
  }

  @Test
  void theFirstSegmentThatMatchesHolds() {
    assertEquals(50_000_000, RATES.of(borrower("east", "shop")).lgd("low", 0));
    assertEquals(60_000_000, RATES.of(borrower("east", "car")).lgd("low", 0));
    assertSame(RATES, RATES.of(borrower("west", "shop")));
  }

  @Test
  void whatASegmentDoesNotSayIsTheWholeBooks() {
    assertEquals(40_000_000, RATES.of(borrower("east", "shop")).ccf("low", 0));
  }
}
