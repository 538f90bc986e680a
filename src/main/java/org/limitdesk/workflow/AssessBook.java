package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.workflow.LineAssessor.AssessedLine;
import org.limitdesk.workflow.port.Assessments.Key;
import org.limitdesk.workflow.port.Assessments.PastRun;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/**
 * Scores every line of a month in one pass and proposes what the policy says. The same month,
 * policy, card, load, business date and words of people give the same proposals, whatever the order
 * of the rows, and are not made twice. A month before the last one that was assessed is reckoned
 * and nothing is written: what waits for a decision stands on the newest month.
 */
public final class AssessBook {
  private static final int LINES_BETWEEN_LOOKS = 10_000;

  /** The place in the log of the newest word that the run saw. */
  private static final String WORD = "newest_word";

  private final BookFloors floors;
  private final Clock clock;
  private final AllScores scores;

  public AssessBook(BookFloors floors, Clock clock) {
    this.floors = floors;
    this.clock = clock;
    scores = new AllScores(floors);
  }

  /**
   * Assesses a month.
   *
   * @param month yyyymm; null for the last one that is closed
   * @param actor who does it, as the log names people
   * @return what the run comes to, by the names of the command line
   */
  public Map<String, ?> assess(
      Book book, Rules rules, @Nullable Integer month, String actor, Progress progress)
      throws IOException {
    return assess(book, rules, month, BusinessDate.of(book, clock), actor, progress);
  }

  /**
   * The same as on another day.
   *
   * @param today the business date of the run
   */
  Map<String, ?> assess(
      Book book,
      Rules rules,
      @Nullable Integer month,
      LocalDate today,
      String actor,
      Progress progress)
      throws IOException {
    int closed = closedMonth(book, month, today);
    Key key =
        new Key(
            closed,
            rules.policyDocument(),
            rules.cardDocument(),
            book.generation(),
            CalendarNumber.of(today));
    Optional<PastRun> last = book.assessments().last();
    if (!rules.isTrial() && last.isPresent() && isAsNow(book, last.get(), key)) {
      return totals(last.get().facts());
    }
    boolean isNews = last.isEmpty() || last.get().key().month() <= closed;
    return run(book, rules, key, isNews && !rules.isTrial() ? actor : null, progress);
  }

  /** Whether nothing came since that a run would see: what people say is no part of its key. */
  private static boolean isAsNow(Book book, PastRun run, Key key) {
    Object then = CanonicalJson.parseObject(run.facts().getBytes(StandardCharsets.UTF_8)).get(WORD);
    String newest = Long.toString(book.assessments().newestWord());
    return run.key().equals(key) && newest.equals(then == null ? "0" : then.toString());
  }

  /**
   * @param actor null where nothing is to be written
   */
  private Map<String, ?> run(
      Book book, Rules rules, Key key, @Nullable String actor, Progress progress)
      throws IOException {
    long word = book.assessments().newestWord();
    LineAssessor assessor =
        LineAssessor.of(book, rules, floors, key.month(), key.businessDate(), progress);
    AssessmentRun run = new AssessmentRun(rules, key, assessor.scorer());
    double all = Math.max(1, book.borrowers());
    Standings standings = AllScores.empty(book, key.month(), progress);
    try (LineStream lines = book.lines(key.month())) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        AssessedLine assessed = assessor.assess(line);
        AllScores.put(standings, line.borrower().key(), assessed.score());
        run.add(assessed);
        if (run.totals().lines() % LINES_BETWEEN_LOOKS == 0) {
          progress.check();
          progress.at("lines", run.totals().lines() / all);
        }
      }
    }
    run.end(assessor.cuts());
    String facts = ProposalJson.text(facts(word, key, assessor.floor(), run));
    if (actor != null) {
      scores.keep(book, key.card(), key.month(), standings);
      book.assessments().write(key, facts, run.proposals(), entry(key, run, actor));
    }
    return totals(facts);
  }

  /** A month may be assessed once it is over, by the book's business date. */
  static int closedMonth(Book book, @Nullable Integer wanted, LocalDate today) {
    int last = CalendarNumber.of(YearMonth.from(today).minusMonths(1));
    List<Integer> closed = book.months().stream().filter(each -> each <= last).toList();
    if (closed.isEmpty() || (wanted != null && !closed.contains(wanted))) {
      throw new BookRefused(
          "LD-121",
          "The book has no closed month %sto assess at its business date %s."
              .formatted(wanted == null ? "" : CalendarNumber.month(wanted) + " ", today));
    }
    return wanted == null ? closed.getLast() : wanted;
  }

  private static Map<String, Object> facts(long word, Key key, RollFloor floor, AssessmentRun run) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("month", CalendarNumber.month(key.month()).toString());
    facts.put(WORD, word);
    facts.putAll(run.totals().json());
    facts.putAll(SpreadJson.of(run.spread()));
    facts.put(
        "least_pd",
        List.of(
            Double.toString(floor.fromM1()),
            Double.toString(floor.fromM2()),
            Double.toString(floor.fromM3())));
    return facts;
  }

  /** The totals alone, in the order of the command line. */
  static Map<String, ?> totals(String facts) {
    Map<String, ?> all = CanonicalJson.parseObject(facts.getBytes(StandardCharsets.UTF_8));
    Map<String, Object> totals = new LinkedHashMap<>();
    for (String name :
        List.of(
            "month",
            "lines",
            "proposals",
            "by_action",
            "waiting",
            "limit_before",
            "limit_after",
            "expected_loss_before",
            "expected_loss_after")) {
      Object value = all.get(name);
      if (value != null) {
        totals.put(name, value);
      }
    }
    return totals;
  }

  private LogDraft entry(Key key, AssessmentRun run, String actor) {
    Map<String, Object> data = new LinkedHashMap<>(run.totals().json());
    data.put("month", CalendarNumber.month(key.month()).toString());
    data.put("policy", key.policy());
    data.put("card", key.card());
    data.put("generation", key.generation());
    data.put("business_date", CalendarNumber.day(key.businessDate()).toString());
    return new LogDraft("assess", actor, clock.millis(), data);
  }
}
