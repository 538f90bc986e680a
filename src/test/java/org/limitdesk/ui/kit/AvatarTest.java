package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AvatarTest {
  @Test
  void initialsAreOfTheFirstAndTheLastWord() {
    assertEquals("SY", Avatar.initials("Song Yuning"));
    assertEquals("SY", Avatar.initials("song.b.yuning"));
    assertEquals("SO", Avatar.initials("song"));
    assertEquals("S", Avatar.initials("s"));
    assertEquals("", Avatar.initials(" "));
  }

  @Test
  void chineseNameGivesItsLastTwoLetters() {
    assertEquals("予宁", Avatar.initials("宋予宁"));
    assertEquals("宋宁", Avatar.initials("宋宁"));
  }
}
