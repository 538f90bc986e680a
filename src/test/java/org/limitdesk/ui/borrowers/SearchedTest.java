package org.limitdesk.ui.borrowers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SearchedTest {
  @Test
  void oneChineseCharacterOrTwoLettersAreEnough() {
    assertTrue(Searched.isEnough("癸"));
    assertTrue(Searched.isEnough(" D0 "));
    assertTrue(Searched.isEnough("𠮷"), "beyond the first plane");
    assertFalse(Searched.isEnough("D"));
    assertFalse(Searched.isEnough(" 7 "));
    assertFalse(Searched.isEnough(""));
  }
}
