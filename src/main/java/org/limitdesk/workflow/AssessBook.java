package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineHistory;
import org.limitdesk.domain.proposal.BookRailWalk;
import org.limitdesk.domain.proposal.Proposal;
import org.limitdesk.domain.proposal.Rail;
import org.limitdesk.domain.proposal.RailVerdicts;
import org.limitdesk.domain.scoring.BookMeans;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.LineAssessor.AssessedLine;
import org.limitdesk.workflow.port.Assessments.Key;
import org.limitdesk.workflow.port.Assessments.NewProposal;
import org.limitdesk.workflow.port.Assessments.NewSignal;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.LineStream;
import org.limitdesk.workflow.port.Progress;

/**
 * Scores every line of a month in one pass and proposes what the policy says. The same month,
 * policy, card, load and business date give the same proposals, whatever the order of the rows, and
 * are not made twice.
 */
public final class AssessBook {
  private final BookFloors floors;
  private final Clock clock;

  public AssessBook(BookFloors floors, Clock clock) {
    this.floors = floors;
    this.clock = clock;
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
    LocalDate today = BusinessDate.of(book, clock);
    int closed = closedMonth(book, month, today);
    Key key =
        new Key(
            closed,
            rules.policyDocument(),
            rules.cardDocument(),
            book.generation(),
            CalendarNumber.of(today));
    if (!rules.isTrial()) {
      Optional<String> done = book.assessments().facts(key);
      if (done.isPresent()) {
        return totals(done.get());
      }
    }
    return run(book, rules, key, today, actor, progress);
  }

  private Map<String, ?> run(
      Book book, Rules rules, Key key, LocalDate today, String actor, Progress progress)
      throws IOException {
    BucketEdges edges = floors.edges(book);
    RollFloor floor = floors.of(book, key.month(), progress);
    LineAssessor assessor =
        new LineAssessor(
            rules, edges, floor, book.assessments().lastDecisions(), key.businessDate());
    Run run = new Run(rules, today);
    try (LineStream lines = book.lines(key.month())) {
      for (LineHistory line = lines.next(); line != null; line = lines.next()) {
        run.add(assessor.assess(line));
        if (run.totals.lines() % 10_000 == 0) {
          progress.check();
          progress.at("lines", (double) run.totals.lines() / Math.max(1, book.borrowers()));
        }
      }
    }
    List<NewProposal> proposals = run.proposals();
    String facts = ProposalJson.text(facts(key, floor, run));
    if (!rules.isTrial()) {
      book.assessments().write(key, facts, proposals, entry(key, run, actor));
    }
    return totals(facts);
  }

  /** A month may be assessed once it is over, by the book's business date. */
  private static int closedMonth(Book book, @Nullable Integer wanted, LocalDate today) {
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

  private static Map<String, Object> facts(Key key, RollFloor floor, Run run) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("month", CalendarNumber.month(key.month()).toString());
    facts.putAll(run.totals.json());
    facts.put("mean_points", run.means.means().stream().map(Object::toString).toList());
    facts.put(
        "least_pd",
        List.of(
            Double.toString(floor.fromM1()),
            Double.toString(floor.fromM2()),
            Double.toString(floor.fromM3())));
    return facts;
  }

  /** The totals alone, in the order of the command line. */
  private static Map<String, ?> totals(String facts) {
    Map<String, ?> all =
        CanonicalJson.parseObject(facts.getBytes(java.nio.charset.StandardCharsets.UTF_8));
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

  private LogDraft entry(Key key, Run run, String actor) {
    Map<String, Object> data = new LinkedHashMap<>(run.totals.json());
    data.put("month", CalendarNumber.month(key.month()).toString());
    data.put("policy", key.policy());
    data.put("card", key.card());
    data.put("generation", key.generation());
    data.put("business_date", CalendarNumber.day(key.businessDate()).toString());
    return new LogDraft("assess", actor, clock.millis(), data);
  }

  /** One run under way: what it found so far. */
  private static final class Run {
    private final Rules rules;
    private final LocalDate today;
    private final BookRailWalk rails;
    private final BookMeans means;
    private final AssessmentTotals totals = new AssessmentTotals();
    private final List<Found> found = new ArrayList<>();

    Run(Rules rules, LocalDate today) {
      this.rules = rules;
      this.today = today;
      rails = new BookRailWalk(rules.policy().bookRails());
      means = new BookMeans(rules.card());
    }

    void add(AssessedLine line) {
      if (!line.line().now().status().isOpen()) {
        return;
      }
      totals.line();
      rails.line(line.line().borrower(), line.line().now().limit());
      if (line.score().evaluation() != null) {
        means.add(line.score().evaluation());
      }
      line.proposal().ifPresent(proposal -> found.add(found(line, proposal)));
    }

    private Found found(AssessedLine line, Proposal proposal) {
      int offer =
          proposal.action().isCut()
              ? rails.offer(line.line().borrower(), proposal)
              : RailVerdicts.EXEMPT;
      List<NewSignal> signals =
          line.signals().stream()
              .map(signal ->
                  new NewSignal(
                      signal.code(),
                      signal.severity().code(),
                      signal.dated(),
                      ProposalJson.text(signal.evidence())))
              .toList();
      return new Found(line.line().borrower().key(), proposal, offer, signals);
    }

    /** What is kept, after the book's guard rails had their say. */
    List<NewProposal> proposals() {
      RailVerdicts verdicts = rails.walk();
      List<NewProposal> proposals = new ArrayList<>();
      for (Found each : found) {
        Rail rail = verdicts.waitsFor(each.offer());
        totals.proposal(each.proposal(), rail != null);
        proposals.add(each.keep(rail, CalendarNumber.of(due(each.proposal()))));
      }
      return proposals;
    }

    private LocalDate due(Proposal proposal) {
      return proposal.severity() == null
          ? today.plusDays(rules.policy().dueDays().info())
          : today.plusDays(rules.policy().dueDays().of(proposal.severity()));
    }
  }

  /** A proposal, and its number for the verdict of the book's guard rails. */
  private record Found(int borrower, Proposal proposal, int offer, List<NewSignal> signals) {
    NewProposal keep(@Nullable Rail rail, int due) {
      return new NewProposal(
          borrower,
          proposal.action().code(),
          proposal.limitBefore(),
          proposal.limitAfter(),
          proposal.effect().loss() == null ? 0 : proposal.effect().loss().before(),
          proposal.effect().loss() == null ? 0 : proposal.effect().loss().after(),
          proposal.effect().incomeGivenUp() == null ? 0 : proposal.effect().incomeGivenUp(),
          due,
          rail == null ? "" : ProposalJson.text(rail.step().inputs()),
          ProposalJson.trace(proposal.trace()),
          signals);
    }
  }
}
