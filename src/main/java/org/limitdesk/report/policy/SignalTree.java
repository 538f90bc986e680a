package org.limitdesk.report.policy;

import java.util.List;
import java.util.function.BiConsumer;
import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.BureauQueries;
import org.limitdesk.domain.signal.CashOut;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.signal.DebtPaidDown;
import org.limitdesk.domain.signal.Flagged;
import org.limitdesk.domain.signal.IncomeDecline;
import org.limitdesk.domain.signal.IncomeRecovered;
import org.limitdesk.domain.signal.LargeDraw;
import org.limitdesk.domain.signal.Marks;
import org.limitdesk.domain.signal.MinimumPayments;
import org.limitdesk.domain.signal.MisuseOfFunds;
import org.limitdesk.domain.signal.MultiLender;
import org.limitdesk.domain.signal.OnTime;
import org.limitdesk.domain.signal.Overdue;
import org.limitdesk.domain.signal.RolledWorse;
import org.limitdesk.domain.signal.ScoreDrop;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.SmallDraws;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.domain.signal.UtilisationSpike;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.report.policy.PolicyNode.Fields;

/** The triggers as they stand under {@code signals:}. */
final class SignalTree {
  private SignalTree() {}

  static Fields of(List<Trigger> triggers) {
    Section signals = new Section();
    triggers.forEach(trigger -> signals.node(trigger.code(), of(trigger).done()));
    return signals.done();
  }

  private static Section of(Trigger trigger) {
    return switch (trigger) {
      case Overdue overdue -> marks(new Section(), overdue.marks(), SignalTree::bucket);
      case RolledWorse rolled ->
          new Section()
              .text("from", rolled.from().label())
              .text("severity", rolled.severity().code());
      case UtilisationSpike spike ->
          shares(
              new Section().number("months", spike.months()).share("at_least", spike.atLeast()),
              spike.rise());
      case IncomeDecline decline ->
          shares(
              new Section()
                  .number("over_months", decline.overMonths())
                  .number("mean_of", decline.meanOf()),
              decline.decline());
      case MultiLender lenders ->
          new Section()
              .unlessEmpty("level", counts(lenders.level()))
              .number("months", lenders.months())
              .unlessEmpty("rise", counts(lenders.rise()));
      case MisuseOfFunds misuse ->
          shares(
              new Section()
                  .number("months", misuse.months())
                  .words("payees", misuse.payees().stream().sorted().toList())
                  .money("least_amount", misuse.leastAmount()),
              misuse.share());
      case Flagged flagged -> flags(flagged);
      case MinimumPayments payments -> ConductTree.of(payments);
      case SmallDraws draws -> ConductTree.of(draws);
      case LargeDraw draw -> ConductTree.of(draw);
      case CashOut cashOut -> ConductTree.of(cashOut);
      case ScoreDrop drop ->
          marks(new Section().number("months", drop.months()), drop.points(), SignalTree::count);
      case BureauQueries queries ->
          new Section()
              .number("months", queries.months())
              .unlessEmpty("level", counts(queries.level()))
              .unlessEmpty("rise", counts(queries.rise()));
      case BrokenArrangement broken ->
          new Section()
              .number("months", broken.months())
              .text("severity", broken.severity().code());
      case Cluster cluster -> ConductTree.of(cluster);
      case OnTime onTime ->
          new Section().number("months", onTime.months()).number("owing", onTime.owing());
      case DebtPaidDown down ->
          new Section()
              .number("over_months", down.overMonths())
              .share("paid_down", down.paidDown())
              .money("least_balance", down.leastBalance());
      case IncomeRecovered income ->
          new Section()
              .number("over_months", income.overMonths())
              .number("mean_of", income.meanOf())
              .share("decline", income.decline())
              .share("within", income.within());
    };
  }

  /** How a mark is written under its severity. */
  interface Written extends BiConsumer<Section, Mark> {}

  record Mark(String severity, long value) {}

  static Section marks(Section section, Marks marks, Written written) {
    for (Mark mark :
        List.of(
            new Mark("info", marks.info()),
            new Mark("warn", marks.warn()),
            new Mark("severe", marks.severe()))) {
      if (mark.value() != Marks.NEVER) {
        written.accept(section, mark);
      }
    }
    return section;
  }

  private static void bucket(Section section, Mark mark) {
    section.text(mark.severity(), Bucket.ALL.get(Math.toIntExact(mark.value())).label());
  }

  static Section shares(Section section, Marks marks) {
    return marks(section, marks, (into, mark) -> into.share(mark.severity(), mark.value()));
  }

  private static Section counts(Marks marks) {
    return marks(new Section(), marks, SignalTree::count);
  }

  static void count(Section section, Mark mark) {
    section.number(mark.severity(), mark.value());
  }

  private static Section flags(Flagged flagged) {
    Section section = new Section();
    for (Severity severity : Severity.values()) {
      section.words(
          severity.code(),
          flagged.kinds().entrySet().stream()
              .filter(kind -> kind.getValue() == severity)
              .map(kind -> kind.getKey())
              .sorted()
              .toList());
    }
    return section;
  }
}
