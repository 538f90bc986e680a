package org.limitdesk.domain.borrower;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void aNoteTellsNeitherTheNameNorANumber() {
    assertEquals(
        "示***说：电话 138******78，身份证 110*************12",
        Masked.note("示例甲子说：电话 13812345678，身份证 110101199003070012", "示例甲子"));
    assertEquals("paid 5000 on 2026-04-02", Masked.note("paid 5000 on 2026-04-02", ""));
  }
}
