package org.limitdesk.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.TodayBoard.Back;
import org.limitdesk.workflow.TodayBoard.DueDay;
import org.limitdesk.workflow.TodayBoard.Why;
import org.limitdesk.workflow.port.Appeals;
import org.limitdesk.workflow.port.Assessments.Key;
import org.limitdesk.workflow.port.Assessments.PastRun;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Disputes;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Offers;
import org.limitdesk.workflow.port.Worklist.DueCases;

/** Puts together what a person has to do today. */
public final class ReadToday {
  private static final Set<CaseState> SETTLED =
      Set.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT);
  private static final Set<CaseState> COMING_BACK =
      Set.of(
          CaseState.APPROVED,
          CaseState.OVERRIDDEN,
          CaseState.KEPT,
          CaseState.CONFIRMED,
          CaseState.RETURNED,
          CaseState.DEFERRED);

  private final Clock clock;

  public ReadToday(Clock clock) {
    this.clock = clock;
  }

  /**
   * The board of that person.
   *
   * @param most how many of the open cases to list
   */
  public TodayBoard read(Book book, DeskUser who, int most) {
    LocalDate today = BusinessDate.of(book, clock);
    boolean seesCases = who.may(Act.VIEW_CASES, Ownership.OTHER);
    return new TodayBoard(
        today,
        seesCases ? dueDays(book, today) : List.of(),
        seesCases ? book.worklist().first(CaseState.PROPOSED, most) : List.of(),
        back(book, who, today, seesCases),
        book.lastLoad(),
        lastRun(book));
  }

  private static List<DueDay> dueDays(Book book, LocalDate today) {
    Map<LocalDate, DueDay> days = new TreeMap<>();
    for (DueCases each : book.worklist().due(CaseState.PROPOSED)) {
      LocalDate day = each.day().isBefore(today) ? today : each.day();
      days.put(day, days.getOrDefault(day, new DueDay(day, 0, 0, 0, 0)).with(each));
    }
    return List.copyOf(days.values());
  }

  private static List<Back> back(Book book, DeskUser who, LocalDate today, boolean seesCases) {
    List<Back> all = new ArrayList<>(WaitingApprovals.of(book, who));
    if (seesCases) {
      all.addAll(cases(book, who, today));
    }
    return all;
  }

  private static List<Back> cases(Book book, DeskUser who, LocalDate today) {
    Map<Why, Back> back = new EnumMap<>(Why.class);
    for (CaseState state : COMING_BACK) {
      for (Decision decision : book.cases().standing(Set.of(state))) {
        LocalDate day = day(decision);
        why(decision, state, who, today)
            .ifPresent(
                why -> back.put(why, back.getOrDefault(why, new Back(why, 0, day)).with(day)));
      }
    }
    List<Back> all = new ArrayList<>(back.values());
    if (who.may(Act.DISPUTE, Ownership.OTHER)) {
      List<Disputes.Open> open = book.disputes().open();
      if (!open.isEmpty()) {
        Disputes.Open first = open.getFirst();
        all.addFirst(
            new Back(Why.DISPUTED, open.size(), first.dispute().due(), first.borrowerId()));
      }
    }
    if (who.may(Act.ANSWER_APPEAL, Ownership.OTHER)) {
      addAppeals(book, today, all);
    }
    if (who.may(Act.CONFIRM_OFFER, Ownership.OTHER)) {
      addOffers(book, who, all);
    }
    if (who.may(Act.RELEASE, Ownership.OTHER)) {
      int unsent = book.releases().unsent().size();
      if (unsent > 0) {
        all.add(new Back(Why.UNSENT, unsent, today));
      }
    }
    return all;
  }

  private static void addOffers(Book book, DeskUser who, List<Back> all) {
    List<Offers.Waiting> waiting =
        book.offers().waiting().stream().filter(each -> each.offer().maker() != who.id()).toList();
    if (!waiting.isEmpty()) {
      Offers.Waiting first = waiting.getFirst();
      all.addFirst(new Back(Why.OFFERED, waiting.size(), first.offer().from(), first.borrowerId()));
    }
  }

  private static void addAppeals(Book book, LocalDate today, List<Back> all) {
    long owed = book.appeals().owed();
    if (owed > 0) {
      all.addFirst(new Back(Why.OWED, owed, today));
    }
    List<Appeals.Open> open = book.appeals().open();
    if (!open.isEmpty()) {
      all.addFirst(new Back(Why.APPEALED, open.size(), open.getFirst().appeal().due()));
    }
  }

  private static Optional<Why> why(
      Decision decision, CaseState state, DeskUser who, LocalDate today) {
    boolean mine = decision.maker() == who.id();
    boolean needsSecond = SETTLED.contains(state) && !decision.second().isEmpty();
    if (needsSecond && !mine) {
      return who.may(Act.CONFIRM, Ownership.OTHER) ? Optional.of(Why.TO_CONFIRM) : Optional.empty();
    }
    if (!mine) {
      return Optional.empty();
    }
    return switch (state) {
      case RETURNED -> Optional.of(Why.RETURNED);
      case DEFERRED ->
          Optional.of(day(decision).isAfter(today) ? Why.DEFERRED : Why.DEFERRAL_ENDED);
      default -> Optional.of(needsSecond ? Why.WAITING : Why.TO_RELEASE);
    };
  }

  /** Until when it was deferred; the day of any other decision. */
  private static LocalDate day(Decision decision) {
    LocalDate until = decision.until();
    return decision.kind() == DecisionKind.DEFER && until != null ? until : decision.day();
  }

  private static Optional<TodayBoard.Run> lastRun(Book book) {
    return book.assessments().last().flatMap(run -> run(book, run));
  }

  private static boolean isOlder(Book book, Key run) {
    return isOther(book, Kind.POLICY, run.policy()) || isOther(book, Kind.CARD, run.card());
  }

  private static boolean isOther(Book book, Kind kind, long then) {
    return book.documents().inForce(kind).filter(now -> now.id() != then).isPresent();
  }

  /** A run of which no totals were kept has no figures to show. */
  private static Optional<TodayBoard.Run> run(Book book, PastRun run) {
    Map<String, ?> facts = CanonicalJson.parseObject(run.facts().getBytes(UTF_8));
    return facts.containsKey("proposals")
        ? Optional.of(new TodayBoard.Run(run.at(), RunTotals.of(facts), isOlder(book, run.key())))
        : Optional.empty();
  }
}
