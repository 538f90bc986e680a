package org.limitdesk.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.limitdesk.domain.trend.Bucket;

class LinesSubjectTest {
  @Test
  void partsAreJoinedAndTheirValuesEncoded() {
    assertEquals(
        "month=2026-03;bucket=M2;region=%E6%B5%99%E6%B1%9F",
        new LinesSubject(202603).in(Band.of(Bucket.M2)).of("region", "浙江").toString());
    assertEquals(
        "month=2025-12;bucket=90%2B;campaign=a%3Bb%3Dc",
        new LinesSubject(202512).in(Band.OVER_90).of("campaign", "a;b=c").toString());
  }
}
