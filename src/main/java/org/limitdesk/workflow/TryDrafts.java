package org.limitdesk.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.Fairness;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.MatrixCounts;
import org.limitdesk.domain.whatif.RowParts;
import org.limitdesk.domain.whatif.SegmentCut;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.TrialBook;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.domain.whatif.TrialRun;
import org.limitdesk.workflow.TryPolicy.Trial;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.Progress;

/**
 * Tries one draft of a policy after the other, each beside the policy in force: the last closed
 * month is read into memory once, and a draft is tried on that.
 */
public final class TryDrafts {
  private final FindRules findRules;
  private final BuildTrial build;
  private final RowParts parts;

  /**
   * @param parts how the month is shared out where a draft is tried on it
   */
  public TryDrafts(FindRules findRules, BuildTrial build, RowParts parts) {
    this.findRules = findRules;
    this.build = build;
    this.parts = parts;
  }

  /**
   * The month, and what the policy in force comes to on it. It may be used by several threads.
   *
   * @param columns with the signals that the drafts find
   * @param inForce of the policy in force
   * @param inForceGauges what the gauges show of it
   */
  public record Bench(TrialBook columns, TrialFigures inForce, List<GaugeReading> inForceGauges) {
    public Bench {
      inForceGauges = List.copyOf(inForceGauges);
    }

    /** Whether that draft finds other signals or reckons losses otherwise, and needs another. */
    public boolean serves(Policy draft) {
      return columns.serves(draft) && columns.hasLossBy(draft);
    }
  }

  /** Reads the month, for that draft and all others that {@link Bench#serves} says. */
  public Bench bench(Book book, Policy draft, Progress progress) throws IOException {
    Rules rules = findRules.find(book, null, null);
    TrialBook columns = columns(book, rules, draft, Stress.NONE, progress);
    boolean both = columns.serves(rules.policy()) && columns.hasLossBy(rules.policy());
    TrialBook its = both ? columns : columns(book, rules, rules.policy(), Stress.NONE, progress);
    TrialFigures inForce = figures(its, rules.policy());
    return new Bench(columns, inForce, gauges(inForce));
  }

  private TrialBook columns(Book book, Rules rules, Policy policy, Stress stress, Progress progress)
      throws IOException {
    Rules tried = new Rules(rules.card(), rules.cardDocument(), policy, 0);
    return build.build(book, tried, null, stress, progress);
  }

  /** Whether nothing came since: no load, no card, no decision, no other day. */
  public boolean isAsNow(Book book, Bench bench) {
    long card = book.documents().inForce(Kind.CARD).map(StoredDocument::id).orElse(0L);
    return build.isAsNow(book, card, bench.columns());
  }

  /** Tries a draft. */
  public Trial on(Bench bench, Policy draft) {
    return Trial.of(figures(bench, draft), bench.inForce());
  }

  /** What a draft comes to, beside nothing. */
  public TrialFigures figures(Bench bench, Policy draft) {
    return figures(bench.columns(), draft);
  }

  /** How many lines stand in each cell of the draft's matrix. */
  public MatrixCounts cells(Bench bench, Policy draft) {
    return MatrixCounts.of(bench.columns(), draft.matrix(), parts);
  }

  private TrialFigures figures(TrialBook columns, Policy policy) {
    return TrialFigures.of(new TrialRun(columns, policy).run(parts), parts);
  }

  private static List<GaugeReading> gauges(TrialFigures figures) {
    return GaugeReading.of(figures, Fairness.of(figures));
  }

  /** What a draft comes to on the book under a stress, and what the gauges show then. */
  public record Stressed(Stress stress, TrialFigures figures, List<GaugeReading> gauges) {
    public Stressed {
      gauges = List.copyOf(gauges);
    }
  }

  /**
   * The usual stresses: none; odds of bad half as high again and twice as high; income a fifth
   * lower; and odds twice as high in the region that has the most lines.
   */
  public static List<Stress> usual(TrialFigures figures) {
    List<Stress> usual =
        new ArrayList<>(
            List.of(
                Stress.NONE,
                new Stress(1.5, 1, List.of()),
                new Stress(2, 1, List.of()),
                new Stress(1, 0.8, List.of())));
    figures.segments().stream()
        .filter(each -> each.field() == SegmentField.REGION && each.value() != null)
        .max(Comparator.comparingLong(SegmentCut::lines))
        .map(SegmentCut::value)
        .ifPresent(region ->
            usual.add(new Stress(1, 1, List.of(new Stress.Shock(SegmentField.REGION, region, 2)))));
    return List.copyOf(usual);
  }

  /** Tries a draft under each stress; reads the book once for each that changes it. */
  public List<Stressed> stress(
      Book book, Bench bench, Policy draft, List<Stress> stresses, Progress progress)
      throws IOException {
    Rules rules = findRules.find(book, null, null);
    List<Stressed> found = new ArrayList<>();
    for (Stress stress : stresses) {
      boolean isThere = stress.equals(Stress.NONE) && bench.serves(draft);
      TrialBook columns = isThere ? bench.columns() : columns(book, rules, draft, stress, progress);
      TrialFigures figures = figures(columns, draft);
      // A month of a million lines takes 94 MB: only one at a time beside the one on the bench.
      found.add(new Stressed(stress, isThere ? figures : figures.compact(), gauges(figures)));
    }
    return List.copyOf(found);
  }
}
