package org.limitdesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.scoring.Breakdown;
import org.limitdesk.domain.scoring.BreakdownLine;
import org.limitdesk.workflow.Profile.ProfileCase;
import org.limitdesk.workflow.Profile.Scored;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;
import org.limitdesk.workflow.port.Progress;

/** One borrower put together from a demo book. */
class ReadProfileTest {
  @TempDir private static Path folder;

  private static Book book;

  private final BookFloors floors = new BookFloors();
  private final ReadProfile readProfile =
      new ReadProfile(
          new FindRules(), new ExplainLine(floors, Clock.systemUTC()), floors, Clock.systemUTC());

  @BeforeAll
  static void make() {
    TestBook file = new TestBook(folder);
    file.ask("demo", "--borrowers", "400", "--months", "12").expect(0);
    book = file.shelf().read(file.file());
  }

  @AfterAll
  static void close() {
    book.close();
  }

  private static CaseFacts decided() {
    return book.cases().page(Set.of(CaseState.EFFECTIVE), null, 100).stream()
        .filter(each -> book.cases().decisions(each.id()).getLast().kind() == DecisionKind.OVERRIDE)
        .findFirst()
        .orElseThrow();
  }

  private Profile profile() throws IOException {
    return readProfile.read(book, decided().borrowerId(), Progress.NONE);
  }

  @Test
  void pointsOfEveryMonthAddUpToItsScoreExactly() throws IOException {
    Scored scored = profile().scored().orElseThrow();
    List<Breakdown> breakdowns =
        scored.history().stream().map(month -> month.breakdown()).filter(Objects::nonNull).toList();
    assertFalse(breakdowns.isEmpty());
    for (Breakdown each : breakdowns) {
      BigDecimal points =
          each.lines().stream().map(BreakdownLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, each.score().compareTo(each.base().add(points)));
    }
  }

  @Test
  void historyEndsWithTheScoreThatTheHeaderShows() throws IOException {
    Profile profile = profile();
    Scored scored = profile.scored().orElseThrow();
    assertEquals(profile.month(), scored.history().getLast().month());
    assertEquals(scored.now().score().score(), scored.history().getLast().score().score());
    assertEquals(profile.line().months().size(), scored.history().size());
  }

  @Test
  void decisionsStandWithTheirNotesAndTheirEntriesInTheLog() throws IOException {
    Profile profile = profile();
    ProfileCase found =
        profile.cases().stream()
            .filter(each -> each.facts().id() == decided().id())
            .findFirst()
            .orElseThrow();
    var last = found.decisions().getLast();
    assertFalse(last.note().isBlank());
    assertTrue(profile.log().stream().map(LogBody::seq).anyMatch(s -> s == last.decision().seq()));
    assertTrue(profile.people().containsKey("user:" + last.decision().maker()));
    assertTrue(profile.log().stream().anyMatch(entry -> entry.kind().equals("release")));
    assertTrue(profile.log().stream().anyMatch(entry -> entry.kind().equals("answer")));
    for (LogBody entry : profile.log()) {
      assertTrue(
          List.of("decision", "approval", "release", "answer").contains(entry.kind()),
          entry.kind());
      assertEquals((long) profile.identity().key(), entry.data().get("borrower"));
    }
  }

  @Test
  void personalDataAreMaskedButForTheLastDigits() throws IOException {
    Profile profile = profile();
    PersonalData whole = book.borrowerList().personal(profile.identity().key());
    String phone = Objects.requireNonNull(whole.phone());
    String masked = Objects.requireNonNull(profile.masked().phone());
    assertEquals("•".repeat(phone.length() - 4) + phone.substring(phone.length() - 4), masked);
    assertEquals("PersonalData", whole.toString());
    assertTrue(Objects.requireNonNull(profile.masked().nationalId()).startsWith("•••••"));
  }

  @Test
  void nobodyIsFoundByAWrongId() {
    BookRefused refused =
        assertThrows(BookRefused.class, () -> readProfile.read(book, "no such id", Progress.NONE));
    assertEquals("LD-124", refused.code());
  }
}
