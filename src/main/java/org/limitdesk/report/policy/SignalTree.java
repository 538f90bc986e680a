package org.limitdesk.report.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.BureauQueries;
import org.limitdesk.domain.signal.CashOut;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.signal.DebtPaidDown;
import org.limitdesk.domain.signal.Flagged;
import org.limitdesk.domain.signal.HolidayCalendar;
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
      case MinimumPayments minimum ->
          counts(new Section().share("most", minimum.most()), minimum.months());
      case SmallDraws draws ->
          counts(
              new Section().number("months", draws.months()).money("largest", draws.largest()),
              draws.count());
      case LargeDraw draw -> largeDraw(draw);
      case CashOut cashOut -> cashOut(cashOut);
      case ScoreDrop drop -> counts(new Section().number("months", drop.months()), drop.points());
      case BureauQueries queries ->
          new Section()
              .number("months", queries.months())
              .unlessEmpty("level", counts(queries.level()))
              .unlessEmpty("rise", counts(queries.rise()));
      case BrokenArrangement broken ->
          new Section()
              .number("months", broken.months())
              .text("severity", broken.severity().code());
      case Cluster cluster -> cluster(cluster);
      case OnTime onTime ->
          new Section().number("months", onTime.months()).number("owing", onTime.owing());
      case DebtPaidDown paid ->
          new Section()
              .number("over_months", paid.overMonths())
              .share("paid_down", paid.paidDown())
              .money("least_balance", paid.leastBalance());
      case IncomeRecovered recovered ->
          new Section()
              .number("over_months", recovered.overMonths())
              .number("mean_of", recovered.meanOf())
              .share("decline", recovered.decline())
              .share("within", recovered.within());
    };
  }

  private static Section cluster(Cluster cluster) {
    return new Section()
        .share("level", Share.parse(BigDecimal.valueOf(cluster.terms().level()).toPlainString()))
        .number("least_lines", cluster.terms().leastLines())
        .number("months", cluster.terms().months())
        .text("severity", cluster.severity().code());
  }

  private static Section largeDraw(LargeDraw draw) {
    return new Section()
        .number("months", draw.months())
        .money("least_amount", draw.leastAmount())
        .number("night_from", draw.hours().nightFrom())
        .number("night_to", draw.hours().nightTo())
        .node("calendar", calendar(draw.hours().calendar()))
        .unlessEmpty("night", shares(new Section(), draw.night()))
        .unlessEmpty("day_off", shares(new Section(), draw.dayOff()));
  }

  /** One that ships with the program goes by its name, another one by its days. */
  private static PolicyNode calendar(HolidayCalendar calendar) {
    return calendar.name().isEmpty()
        ? new Section()
            .words("off", days(calendar.off()))
            .words("work", days(calendar.work()))
            .done()
        : Section.word(calendar.name());
  }

  private static List<String> days(Set<Integer> days) {
    return days.stream().sorted().map(day -> CalendarNumber.day(day).toString()).toList();
  }

  private static Section cashOut(CashOut cashOut) {
    return counts(
        new Section()
            .number("months", cashOut.months())
            .money("round_to", cashOut.roundTo())
            .money("least_amount", cashOut.leastAmount())
            .share("repaid", cashOut.repaid())
            .share("drawn_again", cashOut.drawnAgain())
            .share("at_least", cashOut.atLeast()),
        cashOut.count());
  }

  /** How a mark is written under its severity. */
  private interface Written extends BiConsumer<Section, Mark> {}

  private record Mark(String severity, long value) {}

  private static Section marks(Section section, Marks marks, Written written) {
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

  private static Section shares(Section section, Marks marks) {
    return marks(section, marks, (into, mark) -> into.share(mark.severity(), mark.value()));
  }

  private static Section counts(Marks marks) {
    return counts(new Section(), marks);
  }

  private static Section counts(Section section, Marks marks) {
    return marks(section, marks, (into, mark) -> into.number(mark.severity(), mark.value()));
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
