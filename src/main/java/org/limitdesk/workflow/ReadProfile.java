package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.ScoreHistory;
import org.limitdesk.domain.scoring.ScoreHistory.MonthScore;
import org.limitdesk.workflow.Profile.MonthPoints;
import org.limitdesk.workflow.Profile.NotedDecision;
import org.limitdesk.workflow.Profile.OtherLine;
import org.limitdesk.workflow.Profile.ProfileCase;
import org.limitdesk.workflow.Profile.Scored;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.BorrowerList.Identity;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Progress;

/** Puts together all that a book knows of one borrower. */
public final class ReadProfile {
  private static final int DIGITS_SHOWN = 4;
  private static final String HIDDEN = "•";

  private final FindRules findRules;
  private final ExplainLine explainLine;
  private final BookFloors floors;
  private final Clock clock;

  public ReadProfile(FindRules findRules, ExplainLine explainLine, BookFloors floors, Clock clock) {
    this.clock = clock;
    this.findRules = findRules;
    this.explainLine = explainLine;
    this.floors = floors;
  }

  /**
   * Reads a borrower at the last month in which there is a line.
   *
   * @throws BookRefused where there is no such borrower, or never was a line
   */
  public Profile read(Book book, String borrowerId, Progress progress) throws IOException {
    Identity who = book.borrowerList().find(borrowerId).orElseThrow(() -> unknown(borrowerId));
    LineHistory line = lastLine(book, borrowerId).orElseThrow(() -> unknown(borrowerId));
    LocalDate today = BusinessDate.of(book, clock);
    List<ProfileCase> cases = new ArrayList<>();
    for (CaseFacts each : book.cases().ofBorrower(who.key()).reversed()) {
      cases.add(withDecisions(book, each));
    }
    return new Profile(
        who,
        masked(book.borrowerList().personal(who.key())),
        line,
        floors.edges(book),
        scored(book, line, progress),
        book.circumstances().of(who.key(), today),
        book.disputes().of(who.key()),
        book.appeals().ofBorrower(who.key()),
        book.offers().of(who.key()),
        today,
        cases,
        book.borrowerList().entries(who.key()).reversed().stream()
            .map(entry -> entry.parsed())
            .toList(),
        book.borrowerList().ofSamePerson(who.key()).stream()
            .map(each -> lastLine(book, each.borrowerId()))
            .flatMap(Optional::stream)
            .map(ReadProfile::other)
            .toList(),
        people(book));
  }

  private static OtherLine other(LineHistory line) {
    MonthFacts now = line.now();
    return new OtherLine(
        line.borrower().borrowerId(),
        now.month(),
        now.status(),
        now.limit(),
        now.balance(),
        now.dpd());
  }

  private static BookRefused unknown(String borrowerId) {
    return new BookRefused(
        "LD-124",
        "There is no line of borrower %s in this book. Check the id.".formatted(borrowerId));
  }

  /** At the last month in which there is one. */
  private static Optional<LineHistory> lastLine(Book book, String borrowerId) {
    return book.months().reversed().stream()
        .map(month -> book.line(borrowerId, month))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static ProfileCase withDecisions(Book book, CaseFacts facts) {
    return new ProfileCase(
        facts,
        book.cases().decisions(facts.id()).stream()
            .map(each -> new NotedDecision(each, book.cases().note(each).orElse("")))
            .toList());
  }

  private Optional<Scored> scored(Book book, LineHistory line, Progress progress)
      throws IOException {
    if (book.documents().inForce(Kind.CARD).isEmpty()
        || book.documents().inForce(Kind.POLICY).isEmpty()) {
      return Optional.empty();
    }
    Rules rules = findRules.find(book, null, null);
    int month = line.now().month();
    CardScorer scorer =
        new CardScorer(rules.card(), floors.edges(book), floors.of(book, month, progress));
    List<MonthPoints> history = new ArrayList<>();
    for (MonthScore each : ScoreHistory.of(scorer, line)) {
      history.add(new MonthPoints(each.month(), each.score(), scorer.breakdown(each.score())));
    }
    return Optional.of(
        new Scored(
            rules.card().name() + " " + rules.card().version(),
            rules.card().tiers(),
            explainLine.explain(book, rules, line.borrower().borrowerId(), month, progress),
            history));
  }

  private static Map<String, String> people(Book book) {
    Map<String, String> people = new HashMap<>();
    for (DeskUser each : book.users().all()) {
      people.put(each.actor(), each.name());
    }
    return people;
  }

  private static PersonalData masked(PersonalData personal) {
    return new PersonalData(masked(personal.nationalId()), masked(personal.phone()));
  }

  /** The last digits are enough to compare with what somebody says. */
  private static @Nullable String masked(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int shown = value.length() > 2 * DIGITS_SHOWN ? DIGITS_SHOWN : 0;
    return HIDDEN.repeat(value.length() - shown) + value.substring(value.length() - shown);
  }
}
