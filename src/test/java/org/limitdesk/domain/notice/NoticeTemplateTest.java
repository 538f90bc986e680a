package org.limitdesk.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.notice.NoticeText.Block;
import org.limitdesk.domain.notice.TemplateFault.Kind;

class NoticeTemplateTest {
  private static final String GOOD =
      """
      # Change for {borrower}

      From {limit_before} to {limit_after}, from {from}.
      {draws_held}
      ## Why
      {reasons}
      ## Rights
      {explanation_right} {human_review}
      {appeal}
      ## Path
      {path}
      """;

  @Test
  void placesAreFilledAndEachLineIsAParagraph() throws TemplateRefused {
    NoticeText notice = NoticeTemplate.parse(GOOD).fill(words());
    assertEquals("Change for <borrower>", notice.title());
    assertEquals(
        List.of(
            new Block(false, "From <limit_before> to <limit_after>, from <from>."),
            new Block(false, "<draws_held>"),
            new Block(true, "Why"),
            new Block(false, "<reasons>"),
            new Block(true, "Rights"),
            new Block(false, "<explanation_right> <human_review>"),
            new Block(false, "<appeal>"),
            new Block(true, "Path"),
            new Block(false, "<path>")),
        notice.blocks());
  }

  @Test
  void severalLinesAreSeveralParagraphsAndEmptyOnesGoWithTheirHeading() throws TemplateRefused {
    Map<Place, String> words = words();
    words.put(Place.REASONS, "1. One\n2. $1 and {limit_after}");
    words.put(Place.DRAWS_HELD, "");
    words.put(Place.PATH, " ");
    NoticeText notice = NoticeTemplate.parse(GOOD).fill(words);
    assertTrue(notice.blocks().contains(new Block(false, "2. $1 and {limit_after}")));
    assertEquals(new Block(false, "<appeal>"), notice.blocks().getLast());
    assertEquals(7, notice.blocks().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{limit_before}|{limit_befor}|UNKNOWN_PLACE|3|limit_befor",
        "## Why|## Why {}|UNKNOWN_PLACE|5|''",
        "## Why|## Why {borrower|LOOSE_BRACE|5|{",
        "## Why|## Why }|LOOSE_BRACE|5|}",
        "# Change|Change|NO_TITLE|1|''",
      })
  void aFaultIsToldWithItsLine(String from, String to, Kind kind, int line, String detail) {
    List<TemplateFault> faults = NoticeTemplate.check(GOOD.replace(from, to));
    assertTrue(faults.contains(new TemplateFault(kind, line, detail)), faults::toString);
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void onlyWhatIsDueToABorrowerMustBeThere(Place place) {
    List<TemplateFault> faults =
        NoticeTemplate.check(GOOD.replace("{" + place.code() + "}", "something"));
    List<TemplateFault> expected =
        place.isRequired()
            ? List.of(new TemplateFault(Kind.MISSING_PLACE, 0, place.code()))
            : List.of();
    assertEquals(expected, faults);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    TemplateRefused refused =
        assertThrows(
            TemplateRefused.class,
            () -> NoticeTemplate.parse(GOOD.replace("{from}", "{fromm}").replace("## Path", "{")));
    assertEquals(
        "line 3: there is no place {fromm}; line 10: a brace { stands alone; the place {from} is"
            + " missing",
        refused.getMessage());
    assertEquals(3, refused.faults().size());
  }

  @Test
  void nothingAtAllIsNoTemplate() {
    assertEquals(Kind.NO_TITLE, NoticeTemplate.check("").getFirst().kind());
    assertEquals(8, NoticeTemplate.check("").size());
  }

  @Test
  void aPlaceWithoutWordsAndARequiredOneWithEmptyWordsAreRefused() throws TemplateRefused {
    NoticeTemplate template = NoticeTemplate.parse("\uFEFF" + GOOD.replace("\n", "\r\n"));
    Map<Place, String> none = words();
    none.remove(Place.BORROWER);
    assertThrows(IllegalArgumentException.class, () -> template.fill(none));
    Map<Place, String> empty = words();
    empty.put(Place.REASONS, " ");
    assertThrows(IllegalArgumentException.class, () -> template.fill(empty));
  }

  private static Map<Place, String> words() {
    Map<Place, String> words = new EnumMap<>(Place.class);
    for (Place each : Place.values()) {
      words.put(each, "<" + each.code() + ">");
    }
    return words;
  }
}
