package org.limitdesk.ui.profile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.ui.circumstance.AppealRows;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.NotedDecision;
import org.limitdesk.workflow.Profile.ProfileCase;

/** How the limit changed, and who decided what on which proposal, with reasons and notes. */
final class DecisionsTab {
  private final Words words;
  private final @Nullable Runnable appeal;
  private final Consumer<Appeal> letter;

  /**
   * @param appeal asks what the borrower objects to; null for whoever cannot take it
   * @param letter opens the answer to one as a letter
   */
  DecisionsTab(Words words, @Nullable Runnable appeal, Consumer<Appeal> letter) {
    this.words = words;
    this.appeal = appeal;
    this.letter = letter;
  }

  /** A decision beside its case. */
  private record Decided(CaseFacts facts, NotedDecision noted) {
    Decision decision() {
      return noted.decision();
    }
  }

  Node of(Profile profile) {
    VBox page =
        Page.of(
            Page.section(words.texts().text("profile.limitChanges")),
            changes(profile),
            Page.section(words.texts().text("profile.cases")),
            cases(profile),
            Page.section(words.texts().text("profile.decisions")),
            decisions(profile));
    appeals(profile, page);
    return Page.scrolled(page);
  }

  private void appeals(Profile profile, VBox page) {
    Texts texts = words.texts();
    HBox head = new HBox(12, Page.section(texts.text("appeal.section")));
    head.setAlignment(Pos.CENTER_LEFT);
    Runnable take = appeal;
    if (take != null && ProfileController.cutInForce(profile).isPresent()) {
      Button button = Buttons.withKey(Buttons.quiet(texts.bind("appeal.title"), take), "A");
      button.setId("takeAppeal");
      head.getChildren().add(button);
    }
    page.getChildren()
        .addAll(
            head,
            profile.appeals().isEmpty()
                ? Page.sentence(texts.text("appeal.none"))
                : new AppealRows(profile.appeals(), profile.today(), texts, letter));
  }

  private Node changes(Profile profile) {
    return new PlainTable<>(
            words.texts(), profile.line().limitChanges().reversed(), "profile.noLimitChanges")
        .text(
            "profile.column.day",
            120,
            c -> words.texts().dates().dayInTable(CalendarNumber.day(c.at())))
        .number("profile.column.before", 110, c -> words.numbers().limit(c.before()))
        .number("profile.column.after", 110, c -> words.numbers().limit(c.after()))
        .styled("strong")
        .number(
            "profile.column.change", 120, c -> words.numbers().moneyChange(c.after() - c.before()))
        .asHighAsItsRows();
  }

  private Node cases(Profile profile) {
    return new PlainTable<>(words.texts(), profile.cases(), "profile.noCases")
        .number("profile.column.case", 80, c -> words.numbers().count(c.facts().id()))
        .text("profile.column.proposed", 130, c -> action(c.facts()))
        .number(
            "profile.column.before",
            110,
            c -> words.numbers().limit(c.facts().proposed().limitBefore()))
        .number(
            "profile.column.after",
            110,
            c -> words.numbers().limit(c.facts().proposed().terms().limit()))
        .text("profile.column.state", 140, c -> words.code("caseState.", c.facts().state().code()))
        .text("profile.column.dueDay", 120, c -> words.texts().dates().dayInTable(c.facts().due()))
        .asHighAsItsRows();
  }

  private String action(CaseFacts facts) {
    return words.code("action.", facts.proposed().terms().action().code());
  }

  private Node decisions(Profile profile) {
    List<Decided> decided = new ArrayList<>();
    for (ProfileCase each : profile.cases()) {
      each.decisions().reversed().forEach(noted -> decided.add(new Decided(each.facts(), noted)));
    }
    return new PlainTable<>(words.texts(), decided, "profile.noDecisions")
        .text("profile.column.day", 110, d -> words.texts().dates().dayInTable(d.decision().day()))
        .text("profile.column.written", 150, d -> when(d.decision().at()))
        .number("profile.column.case", 70, d -> words.numbers().count(d.facts().id()))
        .text("profile.column.who", 120, d -> who(profile, d.decision()))
        .text(
            "profile.column.decision",
            110,
            d -> words.code("decision.", d.decision().kind().code()))
        .styled("medium")
        .number(
            "profile.column.limit", 100, d -> words.numbers().limit(d.decision().terms().limit()))
        .text("profile.column.reason", 180, d -> reason(d.decision()))
        .text("profile.column.second", 120, d -> second(d.decision()))
        .text("profile.column.note", 420, d -> d.noted().note().replace('\n', ' '))
        .asHighAsItsRows();
  }

  private String when(long at) {
    LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochMilli(at), ZoneId.systemDefault());
    return words.texts().dates().dayInTable(time.toLocalDate())
        + " "
        + words.texts().dates().time(time.toLocalTime());
  }

  private static String who(Profile profile, Decision decision) {
    String actor = "user:" + decision.maker();
    return profile.people().getOrDefault(actor, actor);
  }

  private String reason(Decision decision) {
    return decision.reason() == null
        ? Numbers.NONE
        : words.code("reason.", decision.reason().code());
  }

  private String second(Decision decision) {
    return words
        .texts()
        .text(decision.second().isEmpty() ? "profile.alone" : "profile.needsSecond");
  }
}
