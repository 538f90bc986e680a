package org.limitdesk.report.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.signal.CashOut;
import org.limitdesk.domain.signal.Cluster;
import org.limitdesk.domain.signal.HolidayCalendar;
import org.limitdesk.domain.signal.LargeDraw;
import org.limitdesk.domain.signal.MinimumPayments;
import org.limitdesk.domain.signal.SmallDraws;

/** The triggers that look at how a line is used and paid, and at its neighbours. */
final class ConductTree {
  private ConductTree() {}

  static Section of(MinimumPayments payments) {
    return SignalTree.marks(
        new Section().share("most", payments.most()), payments.months(), SignalTree::count);
  }

  static Section of(SmallDraws draws) {
    return SignalTree.marks(
        new Section().number("months", draws.months()).money("largest", draws.largest()),
        draws.count(),
        SignalTree::count);
  }

  static Section of(LargeDraw draw) {
    Section section =
        new Section()
            .number("months", draw.months())
            .money("least_amount", draw.leastAmount())
            .number("night_from", draw.hours().nightFrom())
            .number("night_to", draw.hours().nightTo());
    return calendar(section, draw.hours().calendar())
        .unlessEmpty("night", SignalTree.shares(new Section(), draw.night()))
        .unlessEmpty("day_off", SignalTree.shares(new Section(), draw.dayOff()));
  }

  /** By its name, or day by day where it stands in the policy itself. */
  private static Section calendar(Section section, HolidayCalendar calendar) {
    return calendar.name().isEmpty()
        ? section.node(
            "calendar",
            new Section()
                .words("off", days(calendar.off()))
                .words("work", days(calendar.work()))
                .done())
        : section.text("calendar", calendar.name());
  }

  private static List<String> days(Set<Integer> days) {
    return days.stream().sorted().map(day -> CalendarNumber.day(day).toString()).toList();
  }

  static Section of(CashOut cashOut) {
    return SignalTree.marks(
        new Section()
            .number("months", cashOut.months())
            .money("round_to", cashOut.roundTo())
            .money("least_amount", cashOut.leastAmount())
            .share("repaid", cashOut.repaid())
            .share("drawn_again", cashOut.drawnAgain())
            .share("at_least", cashOut.atLeast()),
        cashOut.count(),
        SignalTree::count);
  }

  static Section of(Cluster cluster) {
    return new Section()
        .share("level", Share.parse(BigDecimal.valueOf(cluster.terms().level()).toPlainString()))
        .number("least_lines", cluster.terms().leastLines())
        .number("months", cluster.terms().months())
        .text("severity", cluster.severity().code());
  }
}
