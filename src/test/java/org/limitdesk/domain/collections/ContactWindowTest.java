package org.limitdesk.domain.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.collections.ContactWindow.Bar;

/** Borrowers are contacted within hours and so many times, and the rule says which stood in it. */
class ContactWindowTest {
  private static final ContactWindow WINDOW = ContactWindow.STANDARD;
  private static final LocalTime NOON = LocalTime.NOON;

  @Test
  void theFirstMomentIsAllowedAndTheLastOneIsNot() {
    assertEquals(Bar.HOURS, WINDOW.bars(LocalTime.of(7, 59, 59), 0, 0));
    assertNull(WINDOW.bars(LocalTime.of(8, 0), 0, 0));
    assertNull(WINDOW.bars(LocalTime.of(20, 59, 59), 0, 0));
    assertEquals(Bar.HOURS, WINDOW.bars(LocalTime.of(21, 0), 0, 0));
  }

  @Test
  void theDayAndTheSevenDaysHaveTheirCounts() {
    assertNull(WINDOW.bars(NOON, 2, 6));
    assertEquals(Bar.DAY, WINDOW.bars(NOON, 3, 3));
    assertEquals(Bar.WEEK, WINDOW.bars(NOON, 0, 7));
  }

  @Test
  void itIsReadAsItIsWritten() {
    assertEquals("08:00-21:00,3,7", WINDOW.toString());
    ContactWindow other = new ContactWindow(LocalTime.of(9, 30), LocalTime.of(18, 0), 1, 2);
    assertEquals(Optional.of(other), ContactWindow.parse(other.toString()));
  }

  @Test
  void whatCannotBeIsNotRead() {
    for (String wrong :
        List.of(
            "",
            "08:00-21:00",
            "21:00-08:00,3,7",
            "08:00-08:00,3,7",
            "08:00-24:01,3,7",
            "08:00-21:00,0,7",
            "08:00-21:00,8,7",
            "08:00-21:00,3,51")) {
      assertEquals(Optional.empty(), ContactWindow.parse(wrong), wrong);
    }
  }
}
