package org.limitdesk.domain.borrower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is hidden where nobody needs it whole. */
class MaskedTest {
  @Test
  void aNameTellsItsFirstSign() {
    assertEquals("示*****", Masked.name("示例甲子01"));
    assertEquals("A*****", Masked.name("Arnold"));
    assertEquals("王*", Masked.name("王"), "one sign could be told from none");
    assertEquals("𠮷*", Masked.name("𠮷野"), "a sign of two units is one");
    assertEquals("", Masked.name(""));
  }

  /** As people write them. */
  @Test
  void numbersAreFoundInGroupsWithTheCountryAndInWideDigits() {
    for (String number :
        List.of(
            "+8613812345678",
            "+86 138 1234 5678",
            "138-1234-5678",
            "110101 19900307 0012",
            "１３８１２３４５６７８",
            "11010119900307001X")) {
      String masked = Masked.note("called " + number + ", no answer", "");
      assertTrue(masked.startsWith("called ") && masked.endsWith(", no answer"), masked);
      assertTrue(masked.contains("*****"), masked);
    }
    for (String harmless :
        List.of("2026-04-02 15:30", "12,345.00 of 20,000.00", "case 1234567890")) {
      assertEquals(harmless, Masked.note(harmless, ""));
    }
  }

  @Test
  void aNoteTellsNeitherTheNameNorANumber() {
    assertEquals(
        "示***说：电话 138******78，身份证 110*************12",
        Masked.note("示例甲子说：电话 13812345678，身份证 110101199003070012", "示例甲子"));
    assertEquals("paid 5000 on 2026-04-02", Masked.note("paid 5000 on 2026-04-02", ""));
  }
}
