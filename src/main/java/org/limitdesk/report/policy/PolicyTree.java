package org.limitdesk.report.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Notice;
import org.limitdesk.domain.policy.NoticeMode;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.policy.SegmentRates;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.report.policy.PolicyNode.Fields;
import org.limitdesk.report.policy.PolicyNode.Items;

/** A policy as its document has it, section after section. */
final class PolicyTree {
  private final Policy policy;

  private PolicyTree(Policy policy) {
    this.policy = policy;
  }

  static Fields of(Policy policy) {
    PolicyTree tree = new PolicyTree(policy);
    Section top =
        new Section()
            .text("name", policy.name())
            .text("version", policy.version())
            .text("title", policy.title())
            .text("card", policy.card());
    if (policy.inForceFrom() != null) {
      top.text("in_force_from", policy.inForceFrom().toString());
    }
    top.node("signals", SignalTree.of(policy.triggers()))
        .node("matrix", tree.matrix())
        .node("factors", tree.factors())
        .node("scenarios", tree.scenarios())
        .node("line", RailTree.line(policy.lineRails()))
        .node("book", RailTree.book(policy.bookRails()))
        .node("rules", RuleTree.of(policy.rules()))
        .text("when_nothing_left", policy.nothingLeft().code())
        .node("restore", tree.restore())
        .unlessEmpty("raise", tree.raise())
        .node("loss", tree.loss());
    return tree.terms(top).done();
  }

  private Section terms(Section top) {
    return top.node(
            "income",
            new Section()
                .share("used_share", policy.income().usedShare())
                .share("funding_rate", policy.income().fundingRate())
                .moneyUnlessZero("cost", policy.income().lineCost())
                .done())
        .node("authority", RailTree.authority(policy.authority()))
        .node(
            "due_days",
            new Section()
                .number("info", policy.dueDays().info())
                .number("warn", policy.dueDays().warn())
                .number("severe", policy.dueDays().severe())
                .done())
        .unlessEmpty("notice", notice())
        .unlessEmpty("gauges", gauges());
  }

  /** Whether rates by band stand under that key. */
  static boolean isTier(String key) {
    return LossRates.ALL_TIERS.contains(key);
  }

  private Fields matrix() {
    ShareTable shares = policy.matrix().shares();
    List<Items> rows =
        IntStream.range(0, shares.rows() - 1).mapToObj(row -> Section.row(shares, row)).toList();
    return new Section()
        .node("score_from", Section.numbers(policy.matrix().score().edges()))
        .node("utilisation_from", Section.numbers(policy.matrix().utilisation().edges()))
        .node("shares", new Items(rows))
        .node("unscored", Section.row(shares, shares.rows() - 1))
        .done();
  }

  private Fields factors() {
    return new Section()
        .share("info", policy.factors().info())
        .share("warn", policy.factors().warn())
        .share("severe", policy.factors().severe())
        .share("floor", policy.factors().floor())
        .done();
  }

  private Items scenarios() {
    return new Items(policy.scenarios().stream().map(PolicyTree::scenario).toList());
  }

  private static Fields scenario(Scenario scenario) {
    return new Section()
        .text("name", scenario.name())
        .text("reason", scenario.reason())
        .share("factor", scenario.factor())
        .unlessEmpty("where", where(scenario.where()))
        .done();
  }

  private static Section where(Map<SegmentField, Set<String>> where) {
    Section section = new Section();
    new TreeMap<>(where)
        .forEach((field, values) -> section.words(field.code(), values.stream().sorted().toList()));
    return section;
  }

  private Fields restore() {
    return new Section()
        .number("months_clean", policy.restore().monthsClean())
        .share("share", policy.restore().share())
        .done();
  }

  private Section raise() {
    RaiseTerms raise = policy.raise();
    if (raise == null) {
      return new Section();
    }
    Section byProduct = new Section();
    new TreeMap<>(raise.mostByProduct()).forEach(byProduct::money);
    Section section =
        new Section()
            .share("largest_step", raise.largestStep())
            .money("most", raise.most())
            .unlessEmpty("most_by_product", byProduct);
    if (raise.capsPerson()) {
      section.money("most_of_person", raise.mostOfPerson());
    }
    return section.number("months_of_income", raise.monthsOfIncome());
  }

  private Fields loss() {
    LossRates losses = policy.losses();
    Section section =
        new Section()
            .text("source", losses.source())
            .node("utilisation_from", Section.numbers(losses.utilisation().edges()))
            .node("lgd", byTier(losses.lgd()).done())
            .node("ccf", byTier(losses.ccf()).done());
    return losses.segments().isEmpty()
        ? section.done()
        : section
            .node("segments", new Items(losses.segments().stream().map(PolicyTree::rates).toList()))
            .done();
  }

  private static Fields rates(SegmentRates rates) {
    return new Section()
        .text("name", rates.name())
        .unlessEmpty("where", where(rates.where()))
        .unlessEmpty("lgd", byTier(rates.lgd()))
        .unlessEmpty("ccf", byTier(rates.ccf()))
        .done();
  }

  private static Section byTier(Map<String, ShareTable> rates) {
    Section section = new Section();
    for (String tier : LossRates.ALL_TIERS) {
      ShareTable table = rates.get(tier);
      if (table != null) {
        section.node(tier, Section.row(table, 0));
      }
    }
    return section;
  }

  private Section notice() {
    Section section = new Section();
    for (Action action : Action.values()) {
      Notice notice = policy.notice().actions().get(action);
      if (notice != null) {
        Section told = new Section().text("mode", notice.mode().code());
        section.node(
            action.code(),
            notice.mode() == NoticeMode.AT_ONCE
                ? told.done()
                : told.number("days", notice.days()).done());
      }
    }
    return section;
  }

  private Section gauges() {
    Section section = new Section();
    for (Gauge gauge : Gauge.ALL) {
      Long mark = policy.gauges().marks().get(gauge);
      if (mark != null) {
        section.share(gauge.code(), mark);
      }
    }
    return section;
  }
}
