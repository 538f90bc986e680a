package org.limitdesk.ui.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.policy.BookRails;
import org.limitdesk.domain.policy.DueDays;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Gauges;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.policy.LossRates;
import org.limitdesk.domain.policy.Notice;
import org.limitdesk.domain.policy.NoticeTerms;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.RailCap;
import org.limitdesk.domain.policy.RaiseTerms;
import org.limitdesk.domain.policy.RoleLimits;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.policy.SegmentRates;
import org.limitdesk.domain.policy.ShareTable;
import org.limitdesk.domain.policy.SignalFactors;
import org.limitdesk.report.policy.PolicySheet;
import org.limitdesk.ui.kit.Texts;

/** The parts of a policy that are a name and a value each. */
final class PolicyPanels {
  private final Texts texts;
  private final PolicyWords words;

  PolicyPanels(Texts texts) {
    this.texts = texts;
    words = new PolicyWords(texts);
  }

  /** The guard rails of one line. */
  void line(GridPane grid, Policy policy) {
    LineRails rails = policy.lineRails();
    grid.getChildren().clear();
    pair(grid, texts.text("policy.largestStep"), words.rate(rails.largestStep()));
    pair(grid, texts.text("policy.betweenCuts"), words.days(rails.leastDaysBetweenCuts()));
    pair(grid, texts.text("policy.minimum"), words.yuan(rails.minimum()));
    rails.minimumByProduct().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> pair(grid, of("policy.minimum", each.getKey()), words.yuan(each.getValue())));
    pair(grid, texts.text("policy.increment"), words.yuan(rails.increment()));
    pair(grid, texts.text("policy.nothingLeft"), action(policy));
    pair(grid, texts.text("policy.restore"), words.months(policy.restore().monthsClean()));
    pair(grid, texts.text("policy.restoreShare"), words.rate(policy.restore().share()));
  }

  /** The same of one product. */
  private String of(String key, String product) {
    return texts.text(key) + texts.text("policy.and") + product;
  }

  private String action(Policy policy) {
    return texts.text("action." + policy.nothingLeft().code());
  }

  /** The guard rails of the book, lines and limits. */
  void book(GridPane grid, BookRails rails) {
    grid.getChildren().clear();
    heads(grid, texts.text("policy.lines"), texts.text("policy.limits"));
    cap(grid, texts.text("policy.whole"), rails.whole());
    rails.segments().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> cap(grid, field(each.getKey()), each.getValue()));
    pair(grid, texts.text("policy.fromLines"), texts.numbers().count(rails.fromLines()));
  }

  private String field(SegmentField field) {
    return texts.text("policy.each", texts.text("field." + field.code()));
  }

  private void cap(GridPane grid, String name, RailCap cap) {
    row(grid, name, words.rate(cap.lines()), words.rate(cap.limits()));
  }

  /** What a signal of each severity does. */
  void signals(GridPane grid, SignalFactors factors, DueDays due) {
    grid.getChildren().clear();
    heads(grid, texts.text("policy.factor"), texts.text("policy.due"));
    row(
        grid,
        texts.text("severity.severe"),
        words.factor(factors.severe()),
        words.days(due.severe()));
    row(grid, texts.text("severity.warn"), words.factor(factors.warn()), words.days(due.warn()));
    row(grid, texts.text("severity.info"), words.factor(factors.info()), words.days(due.info()));
    pair(grid, texts.text("policy.floor"), words.factor(factors.floor()));
  }

  /** What each role decides alone. */
  void authority(GridPane grid, Map<String, RoleLimits> roles) {
    grid.getChildren().clear();
    List<String> names = roles.keySet().stream().sorted().toList();
    heads(grid, names.stream().map(each -> texts.word("role.", each)).toArray(String[]::new));
    row(
        grid,
        texts.text("policy.cut"),
        each(names, roles, limits -> words.rate(limits.largestCut())));
    row(
        grid,
        texts.text("policy.deviation"),
        each(names, roles, limits -> words.rate(limits.largestDeviation())));
    row(
        grid,
        texts.text("policy.limitDecided"),
        each(names, roles, limits -> words.yuan(limits.largestLimit())));
  }

  private static String[] each(
      List<String> names, Map<String, RoleLimits> roles, Function<RoleLimits, String> value) {
    return names.stream().map(roles::get).map(value).toArray(String[]::new);
  }

  /** How far a limit may be raised. */
  void raise(GridPane grid, @Nullable RaiseTerms raise) {
    grid.getChildren().clear();
    if (raise == null) {
      wide(grid, 1, texts.text("policy.noRaise"));
      return;
    }
    pair(grid, texts.text("policy.raiseStep"), words.rate(raise.largestStep()));
    pair(grid, texts.text("policy.raiseMost"), words.yuan(raise.most()));
    raise.mostByProduct().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            each -> pair(grid, of("policy.raiseMost", each.getKey()), words.yuan(each.getValue())));
    pair(
        grid,
        texts.text("policy.raisePerson"),
        raise.capsPerson() ? words.yuan(raise.mostOfPerson()) : texts.text("policy.noCap"));
    pair(grid, texts.text("policy.raiseIncome"), words.months(raise.monthsOfIncome()));
  }

  /** How a borrower is told, by action. */
  void notice(GridPane grid, NoticeTerms terms) {
    grid.getChildren().clear();
    for (Action action : Action.values()) {
      if (action != Action.MONITOR || terms.actions().containsKey(action)) {
        Notice notice = terms.of(action);
        String told =
            texts.text("policy.noticeMode." + notice.mode().code(), words.days(notice.days()));
        pair(grid, texts.text("action." + action.code()), told);
      }
    }
  }

  /** Past which marks the policy tightens too much. */
  void gauges(GridPane grid, Gauges gauges) {
    grid.getChildren().clear();
    for (Gauge gauge : Gauge.ALL) {
      String mark =
          gauge.isLeast()
              ? texts.text("policy.markLeast", words.plain(gauges.mark(gauge)))
              : texts.text("policy.markMost", words.rate(gauges.mark(gauge)));
      pair(
          grid,
          texts.text("gauge." + gauge.code()),
          gauges.marks().containsKey(gauge) ? mark : texts.text("policy.houseMark", mark));
    }
  }

  /** By what each signal is found. */
  void triggers(GridPane grid, Policy policy) {
    grid.getChildren().clear();
    for (PolicySheet.Entry each : PolicySheet.triggers(policy, texts.language().get().locale())) {
      Label name = new Label(words.signal(each.code()));
      name.setMinWidth(Region.USE_PREF_SIZE);
      Label says = wrapped(each.says());
      says.getStyleClass().add("muted");
      GridPane.setValignment(name, VPos.TOP);
      GridPane.setHgrow(says, Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), name, says);
    }
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static void wide(GridPane grid, int columns, String text) {
    Label label = wrapped(text);
    label.getStyleClass().addAll("muted", "second");
    grid.add(label, 0, grid.getRowCount(), columns, 1);
  }

  /** LGD and CCF, by tier and utilisation, and what the income given up is reckoned with. */
  void losses(GridPane grid, Policy policy) {
    grid.getChildren().clear();
    LossRates losses = policy.losses();
    String[] heads = new String[losses.utilisation().count()];
    Arrays.setAll(heads, band -> words.shareBand(losses.utilisation(), band));
    heads(grid, heads);
    rates(grid, losses.lgd(), losses.ccf());
    for (SegmentRates segment : losses.segments()) {
      wide(grid, heads.length + 1, texts.text("policy.ratesOf", segment.name(), where(segment)));
      rates(grid, segment.lgd(), segment.ccf());
    }
    if (!losses.segments().isEmpty()) {
      wide(grid, heads.length + 1, texts.text("policy.incomeOf"));
    }
    pair(grid, texts.text("policy.usedShare"), words.rate(policy.income().usedShare()));
    pair(grid, texts.text("policy.fundingRate"), words.rate(policy.income().fundingRate()));
    pair(grid, texts.text("policy.lineCost"), words.yuan(policy.income().lineCost()));
  }

  private String where(SegmentRates segment) {
    return segment.where().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> words.values(each.getKey(), each.getValue()))
        .collect(Collectors.joining(texts.text("studio.rule.both")));
  }

  private void rates(GridPane grid, Map<String, ShareTable> lgd, Map<String, ShareTable> ccf) {
    for (String tier : PolicyWords.TIERS) {
      rates(grid, "LGD, " + words.tier(tier), lgd.get(tier));
    }
    for (String tier : PolicyWords.TIERS) {
      rates(grid, "CCF, " + words.tier(tier), ccf.get(tier));
    }
  }

  private void rates(GridPane grid, String name, @Nullable ShareTable table) {
    if (table != null) {
      String[] values = new String[table.columns()];
      Arrays.setAll(values, column -> words.rate(table.at(0, column)));
      row(grid, name, values);
    }
  }

  private static void pair(GridPane grid, String name, String value) {
    row(grid, name, value);
  }

  private static void heads(GridPane grid, String... heads) {
    for (int i = 0; i < heads.length; i++) {
      Label label = new Label(heads[i]);
      label.getStyleClass().addAll("second", "muted");
      right(label);
      grid.add(label, i + 1, 0);
    }
  }

  private static void row(GridPane grid, String name, String... values) {
    int place = grid.getRowCount();
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    grid.add(label, 0, place);
    for (int i = 0; i < values.length; i++) {
      Label value = new Label(values[i]);
      value.getStyleClass().addAll("num", "medium");
      right(value);
      grid.add(value, i + 1, place);
    }
  }

  private static void right(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setAlignment(Pos.CENTER_RIGHT);
    GridPane.setHgrow(label, Priority.ALWAYS);
  }
}
