package org.limitdesk.ui.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.BookState;
import org.limitdesk.workflow.BookState.InForce;
import org.limitdesk.workflow.RunTotals;
import org.limitdesk.workflow.port.PastLoad;

/** Writes the book's facts, its documents and a run's totals at the side of the data screen. */
final class DataFacts {
  private static final int SHORT_HASH = 16;

  private final Texts texts;

  DataFacts(Texts texts) {
    this.texts = texts;
  }

  void show(GridPane facts, VBox documents, @Nullable BookState state) {
    facts.getChildren().clear();
    documents.getChildren().clear();
    if (state == null) {
      return;
    }
    line(facts, "data.borrowers", texts.numbers().count(state.borrowers()));
    line(facts, "data.months", months(state.months()));
    state.lastLoad().ifPresent(load -> lastLoad(facts, load));
    documents.getChildren().setAll(documents(state.inForce()));
  }

  private String months(List<Integer> months) {
    if (months.isEmpty()) {
      return texts.text("data.noMonths");
    }
    String first = texts.dates().month(months.getFirst());
    String last = texts.dates().month(months.getLast());
    return months.size() == 1 ? first : texts.text("data.fromTo", first, last);
  }

  private void lastLoad(GridPane facts, PastLoad load) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(load.at()), ZoneId.systemDefault());
    line(
        facts,
        "data.lastLoad",
        texts.dates().dayInTable(at.toLocalDate()) + " " + texts.dates().time(at.toLocalTime()));
    line(facts, "data.lastRows", texts.numbers().count(load.total().rows()));
  }

  private List<Node> documents(List<InForce> inForce) {
    List<Node> lines = new ArrayList<>();
    for (InForce each : inForce) {
      String kind = each.kind().name();
      Label name = new Label(each.name() + " " + each.version());
      name.getStyleClass().add("medium");
      name.setWrapText(true);
      Label what = new Label(texts.text("document." + kind));
      what.getStyleClass().addAll("muted", "second");
      Label hash = new Label("SHA-256 " + each.sha256().substring(0, SHORT_HASH) + "…");
      hash.getStyleClass().addAll("mono", "abridged");
      HoverText.on(hash, each.sha256());
      VBox box = new VBox(2, what, name, hash);
      box.getStyleClass().add("document");
      lines.add(box);
    }
    if (lines.isEmpty()) {
      Label none = new Label(texts.text("data.noDocuments"));
      none.getStyleClass().add("muted");
      lines.add(none);
    }
    return lines;
  }

  void show(GridPane totals, @Nullable RunTotals run) {
    totals.getChildren().clear();
    if (run == null) {
      return;
    }
    line(totals, "data.month", texts.dates().month(run.month()));
    line(totals, "data.lines", texts.numbers().count(run.lines()));
    line(totals, "data.proposals", texts.numbers().count(run.proposals()));
    for (Action action : Action.values()) {
      long count = run.byAction().getOrDefault(action, 0L);
      if (count > 0) {
        line(totals, "action." + action.code(), texts.numbers().count(count));
      }
    }
    line(totals, "data.waiting", texts.numbers().count(run.waiting()));
    line(totals, "data.limitBefore", texts.numbers().limitYuan(run.limitBefore()));
    line(totals, "data.limitAfter", texts.numbers().limitYuan(run.limitAfter()));
    line(totals, "data.lossBefore", texts.numbers().yuan(run.lossBefore()));
    line(totals, "data.lossAfter", texts.numbers().yuan(run.lossAfter()));
  }

  private void line(GridPane grid, String key, String value) {
    Label name = new Label(texts.text(key));
    name.getStyleClass().add("fact-name");
    Label number = new Label(value);
    number.getStyleClass().addAll("medium", "num");
    GridPane.setHalignment(number, HPos.RIGHT);
    GridPane.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), name, number);
  }
}
