package org.limitdesk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndsTest {
  @Test
  void labelsThatDoNotMeetStayWhereTheyAre() {
    assertEquals(List.of(40.0, 10.0, 80.0), Ends.apart(List.of(40.0, 10.0, 80.0), 0, 100));
  }

  @Test
  void labelsThatMeetArePushedApartInTheirOrder() {
    assertEquals(List.of(50.0, 65.0, 80.0), Ends.apart(List.of(50.0, 51.0, 52.0), 0, 100));
  }

  @Test
  void nothingIsPushedOverTheBottom() {
    assertEquals(List.of(70.0, 85.0, 100.0), Ends.apart(List.of(100.0, 100.0, 100.0), 0, 100));
  }
}
