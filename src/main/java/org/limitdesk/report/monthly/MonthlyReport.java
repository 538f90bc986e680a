package org.limitdesk.report.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.cluster.CellMonth;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.trend.FlowRates;
import org.limitdesk.domain.trend.LossForecast;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.MonthLoss;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.Vintages;

/**
 * All figures of a month's report; no borrower and no officer is in it. Amounts are fen, of the
 * book's own part of co-lent lines but where a part says otherwise.
 *
 * @param months a tally of each month up to the report's, rising; the last is the report's
 * @param flows into each month that follows another one, rising
 * @param forecast by balance, of the mean of the last flows; null where no months follow each other
 * @param segments of the field that can be told; null where no field has segments large enough
 * @param vintages ever M2 and worse, by count
 */
public record MonthlyReport(
    About about,
    List<MonthTally> months,
    List<FlowRates> flows,
    @Nullable LossForecast forecast,
    @Nullable Segments segments,
    Vintages.Curves vintages,
    Losses losses,
    Actions actions,
    Outcomes outcomes,
    Watch watch) {
  public MonthlyReport {
    months = List.copyOf(months);
    flows = List.copyOf(flows);
  }

  /**
   * Of what it tells.
   *
   * @param book as people call it
   * @param currency three letters, ISO 4217
   * @param made the business date on which it was made
   */
  public record About(String book, YearMonth month, String currency, LocalDate made) {}

  /**
   * The segments by one field, or by two at once.
   *
   * @param fields by which the book was cut
   * @param least lines that a segment has at least to be told
   * @param rows in no order
   */
  public record Segments(List<String> fields, int least, List<Segment> rows) {
    public Segments {
      fields = List.copyOf(fields);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One segment.
   *
   * @param before the same a month earlier; null where the book does not have that month
   */
  public record Segment(String name, MonthTally now, @Nullable MonthTally before) {
    /** How much its 30+ rate by balance rose in a month; empty where it is not known. */
    public OptionalDouble rise() {
      OptionalDouble rate = now.rate30(Measure.BALANCE);
      if (before == null || rate.isEmpty()) {
        return OptionalDouble.empty();
      }
      OptionalDouble then = before.rate30(Measure.BALANCE);
      return then.isEmpty() ? then : OptionalDouble.of(rate.getAsDouble() - then.getAsDouble());
    }
  }

  /**
   * What was written off and recovered.
   *
   * @param areTold whether the book tells what was written off
   * @param areRecoveriesTold whether it tells what was recovered
   */
  public record Losses(boolean areTold, boolean areRecoveriesTold, List<MonthLoss> months) {
    public Losses {
      months = List.copyOf(months);
    }
  }

  /**
   * What was proposed and decided.
   *
   * @param proposed of the assessment of the report's month; null where none is kept
   * @param before of that of the month before, which the month's decisions are mostly about
   * @param decided by month, the report's, the one before and that of a year ago among them
   * @param waiting decisions that wait for a second approval on the day of the report
   */
  public record Actions(
      @Nullable Proposed proposed,
      @Nullable Proposed before,
      Map<YearMonth, Decided> decided,
      long waiting) {
    public Actions {
      decided = Map.copyOf(decided);
    }

    /** Whether anything was decided by the end of that month: before that, nobody did. */
    public boolean isTold(YearMonth month) {
      return decided.keySet().stream().anyMatch(each -> !each.isAfter(month));
    }

    /** What was decided in a month; nothing where no decision is known of it. */
    public Decided in(YearMonth month) {
      return decided.getOrDefault(month, Decided.NOTHING);
    }
  }

  /**
   * What an assessment proposes, of whole lines.
   *
   * @param waiting those that a guard rail of the book holds back
   */
  public record Proposed(
      long proposals, Map<Action, Long> byAction, long waiting, long limitBefore, long limitAfter) {
    public Proposed {
      byAction = Map.copyOf(byAction);
    }
  }

  /**
   * What people decided in a month.
   *
   * @param rate overrides and keeps, of all decisions
   * @param byAction the action that was decided
   * @param cutBy what the decided cuts take of the limits, of whole lines
   * @param softer overrides and keeps by which more can be drawn than proposed
   * @param harder those by which less can be drawn
   * @param byReason overrides and keeps by their reason
   */
  public record Decided(
      OverrideRate rate,
      Map<Action, Long> byAction,
      long cutBy,
      long softer,
      long harder,
      Map<ReasonCode, Long> byReason) {
    /** No decision at all. */
    public static final Decided NOTHING =
        new Decided(new OverrideRate(0, 0), Map.of(), 0, 0, 0, Map.of());

    public Decided {
      byAction = Map.copyOf(byAction);
      byReason = Map.copyOf(byReason);
    }

    /** Decisions to reduce, suspend or recall. */
    public long cuts() {
      return byAction.entrySet().stream()
          .filter(each -> each.getKey().isCut())
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  /**
   * How softer overrides turned out.
   *
   * @param months that were looked at after the assessed one
   */
  public record Outcomes(
      int months, OverrideOutcome all, Map<ReasonCode, OverrideOutcome> byReason) {
    public Outcomes {
      byReason = Map.copyOf(byReason);
    }
  }

  /**
   * Clusters and signals.
   *
   * @param level at which a cell is a cluster
   * @param cells of the month, the least likely first
   * @param signals of the assessment of the month; null where the last one was of another month
   */
  public record Watch(double level, List<CellMonth> cells, @Nullable List<SignalRow> signals) {
    public Watch {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One trigger at one severity. The balance is of whole lines.
   *
   * @param proposals lines with a case that is still to be settled
   */
  public record SignalRow(
      String code, Severity severity, long lines, long balance, long proposals) {}

  /** The report's month. */
  MonthTally now() {
    return months.getLast();
  }

  /** A rate of a month that is so many months before the report's; empty where not known. */
  OptionalDouble rate(int ago, Function<MonthTally, OptionalDouble> rate) {
    return tally(ago).map(rate).orElse(OptionalDouble.empty());
  }

  /** The month that is so many months before the report's; empty where the book lacks it. */
  Optional<MonthTally> tally(int ago) {
    int month = CalendarNumber.of(about.month().minusMonths(ago));
    return months.stream().filter(each -> each.month() == month).findFirst();
  }

  /** The flow into the month that is so many months before the report's. */
  Optional<FlowRates> flow(int ago) {
    int month = CalendarNumber.of(about.month().minusMonths(ago));
    return flows.stream().filter(each -> each.rolls().after() == month).findFirst();
  }
}
