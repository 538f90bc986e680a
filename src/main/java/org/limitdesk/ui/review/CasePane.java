package org.limitdesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.ui.circumstance.AppealRows;
import org.limitdesk.ui.circumstance.CircumstanceRows;
import org.limitdesk.ui.circumstance.DisputeRows;
import org.limitdesk.ui.circumstance.OfferRows;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.port.Worklist.Item;

/** One case with all that explains it, and the bar to decide it. */
final class CasePane extends BorderPane {
  private final VBox sections = new VBox(14);
  private final ScrollPane scroll = new ScrollPane(sections);
  private final Pace pace = new Pace();
  private final Consumer<Appeal> letter;

  /**
   * @param letter opens the answer to an appeal as a letter
   */
  CasePane(Consumer<Appeal> letter) {
    this.letter = letter;
    getStyleClass().add("case");
    sections.getStyleClass().add("case-sections");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setMinWidth(560);
  }

  /** Shows nothing but that. */
  void say(@Nullable Node instead) {
    pace.instead(List.of());
    setTop(null);
    setBottom(null);
    setCenter(instead);
  }

  /** Shows a case, its parts one after the other where all at once would take too long. */
  void show(CaseSheet sheet, Item item, String place, DecisionBar bar, Texts texts) {
    setTop(new CaseHeader(sheet, item, place, texts));
    setCenter(scroll);
    setBottom(bar);
    scroll.setVvalue(0);
    sections.getChildren().clear();
    pace.instead(
        parts(sheet, texts).stream().<Runnable>map(part -> () -> add(part.get())).toList());
  }

  private List<Supplier<Node>> parts(CaseSheet sheet, Texts texts) {
    List<Supplier<Node>> parts = new ArrayList<>();
    if (!sheet.made().isEmpty()) {
      parts.add(() -> MadeSection.of(sheet, texts));
    }
    if (!sheet.circumstances().isEmpty()
        || !sheet.disputes().isEmpty()
        || !sheet.offers().isEmpty()) {
      parts.add(() -> circumstances(sheet, texts));
    }
    if (!sheet.appeals().isEmpty()) {
      parts.add(() -> appeals(sheet, texts));
    }
    parts.add(() -> WhySection.of(sheet.frozen(), texts));
    parts.add(() -> TraceSection.of(sheet, texts));
    parts.add(() -> effect(sheet, texts));
    parts.add(() -> RepaymentSection.of(sheet.months(), sheet.edges(), texts));
    return parts;
  }

  private static Node circumstances(CaseSheet sheet, Texts texts) {
    VBox section = new VBox(6);
    section.getStyleClass().add("case-section");
    section.getChildren().add(Cells.label(texts.text("circumstance.title"), "section-small"));
    Stream.of(
            new DisputeRows(sheet.disputes(), sheet.today(), texts, null),
            new OfferRows(sheet.offers(), sheet.today(), texts),
            new CircumstanceRows(sheet.circumstances(), sheet.today(), texts))
        .filter(rows -> !rows.getChildren().isEmpty())
        .forEach(section.getChildren()::add);
    return section;
  }

  private Node appeals(CaseSheet sheet, Texts texts) {
    VBox section = new VBox(6);
    section.getStyleClass().add("case-section");
    section
        .getChildren()
        .addAll(
            Cells.label(texts.text("appeal.section"), "section-small"),
            new AppealRows(sheet.appeals(), sheet.today(), texts, letter));
    return section;
  }

  private static Node effect(CaseSheet sheet, Texts texts) {
    VBox effect = EffectSection.of(sheet, texts);
    VBox chart = LimitChart.of(sheet, texts);
    HBox.setHgrow(effect, Priority.ALWAYS);
    HBox.setHgrow(chart, Priority.ALWAYS);
    chart.setMaxWidth(240);
    return new HBox(16, effect, chart);
  }

  /** Its styles are reckoned here, so that the pace knows what a part costs. */
  private void add(Node part) {
    sections.getChildren().add(part);
    part.applyCss();
  }

  /** Brings a part of the case into sight, counted from 1. */
  void jump(int part) {
    List<Node> parts = sections.getChildren();
    int from = parts.size() - 4;
    int at = part <= 2 ? part - 1 : part <= 4 ? 2 : 3;
    if (from >= 0 && from + at < parts.size()) {
      Node node = parts.get(from + at);
      double room = sections.getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(room <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / room));
    }
  }
}
