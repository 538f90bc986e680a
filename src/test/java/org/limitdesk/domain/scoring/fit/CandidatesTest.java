package org.limitdesk.domain.scoring.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.limitdesk.domain.borrower.BookTable;
import org.limitdesk.domain.borrower.Column;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.fit.Candidates.NoCandidate;

/** Nobody can fit a card on who a borrower is. */
class CandidatesTest {
  static Stream<String> barred() {
    return Candidates.BARRED.stream().sorted();
  }

  static Stream<String> columnsOfBorrowers() {
    return BookTable.BORROWERS.columns().stream()
        .map(Column::name)
        .filter(name -> BookTable.MONTHS.find(name).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("barred")
  void whatIsBarredIsRefusedByName(String name) {
    NoCandidate refused =
        assertThrows(NoCandidate.class, () -> Candidates.named(List.of("dpd_now", name)));
    assertTrue(String.valueOf(refused.getMessage()).contains("never fitted on " + name));
    assertTrue(Characteristics.find(name).isEmpty(), name + " is offered to cards");
  }

  @ParameterizedTest
  @MethodSource("columnsOfBorrowers")
  void noUndatedFactOfABorrowerIsACandidate(String name) {
    assertThrows(NoCandidate.class, () -> Candidates.named(List.of(name)));
  }

  @Test
  void nothingButTheListedNamesCanBeMadeACandidate() {
    for (Constructor<?> way : Candidates.class.getDeclaredConstructors()) {
      assertTrue(Modifier.isPrivate(way.getModifiers()));
    }
    List<String> offered = Candidates.offered().all().stream().map(DerivedNumber::name).toList();
    assertFalse(offered.contains("limit"));
    assertTrue(offered.stream().noneMatch(Candidates.BARRED::contains));
    assertTrue(offered.contains("dpd_now"));
  }

  @Test
  void unknownNamesAndWordsAreSaidToBeWhatTheyAre() {
    assertTrue(sentence("no_such").contains("There is no characteristic"));
    assertTrue(sentence("status").contains("is a word"));
    assertTrue(sentence("monthly_income").contains("without a date"));
    assertThrows(NoCandidate.class, () -> Candidates.named(List.of()));
    assertEquals(1, Candidates.named(List.of("limit", "limit")).all().size());
  }

  private static String sentence(String name) {
    return String.valueOf(
        assertThrows(NoCandidate.class, () -> Candidates.named(List.of(name))).getMessage());
  }
}
