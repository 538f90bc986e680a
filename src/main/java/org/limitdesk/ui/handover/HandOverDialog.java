package org.limitdesk.ui.handover;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Steps;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.TakeReply.Outcome;
import org.limitdesk.workflow.TakeReply.Result;
import org.limitdesk.workflow.TakeReply.Row;

/** To whom, into what file; and what a reply came to, answer by answer. */
final class HandOverDialog extends DialogBox {
  private static final double WIDTH = 760;
  private static final double ROW = 31;
  private static final double TABLE = 240;

  private final HandOverModel model;
  private final HandOverController controller;
  private final Workplace work;
  private final ComboBox<DeskUser> to = new ComboBox<>();
  private final VBox recipient;
  private final Label nobody = sentence("", "second", "muted");
  private final ProgressBar bar = new ProgressBar();
  private final Label told = sentence("", "second");
  private final TableView<Row> rows = new TableView<>();
  private final Button give;
  private final Button take;

  HandOverDialog(
      HandOverModel model, HandOverController controller, Workplace work, Runnable leave) {
    super(work.texts(), "handover.title", WIDTH, 0, leave);
    this.model = model;
    this.controller = controller;
    this.work = work;
    setId("handOver");
    to.setId("handOverTo");
    to.setConverter(new Wording<>(DeskUser::name));
    to.setMinWidth(USE_PREF_SIZE);
    nobody.setText(texts().text("handover.nobody"));
    told.setId("handOverTold");
    bar.setMaxWidth(Double.MAX_VALUE);
    give = main("handover.give", this::give);
    give.setId("giveOver");
    take = Buttons.plain(texts().bind("handover.take"), this::take);
    take.setId("takeReply");
    table();
    recipient = field("handover.to", to);
    getChildren()
        .addAll(
            sentence(texts().text("handover.what"), "muted"),
            recipient,
            nobody,
            bar,
            told,
            rows,
            foot(List.of(give, take), "common.close"));
  }

  private void table() {
    rows.setId("handOverRows");
    rows.setFixedCellSize(ROW);
    rows.setPrefHeight(TABLE);
    rows.setAccessibleText(texts().text("handover.rows"));
    rows.getColumns()
        .add(Columns.text("borrower", texts().bind("handover.borrower"), 130, Row::borrower));
    rows.getColumns()
        .add(
            Columns.text(
                "word",
                texts().bind("handover.answer"),
                110,
                row -> texts().word("answer.", row.word())));
    rows.getColumns()
        .add(
            Columns.text(
                "outcome",
                texts().bind("handover.outcome"),
                130,
                row -> texts().text("handedOutcome." + row.outcome().code())));
    rows.getColumns().add(Columns.text("why", texts().bind("handover.why"), 330, this::why));
  }

  private String why(Row row) {
    if (row.why() == null) {
      return "";
    }
    Trouble why = Trouble.of(row.why());
    return why.in(texts()) + " [" + why.code() + "]";
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    to.setItems(model.recipients());
    shown.watch(Bindings.size(model.recipients()), _ -> chooseFirst());
    shown.watch(model.read(), _ -> chooseFirst());
    shown.watch(model.busy(), _ -> enable());
    shown.watch(model.step(), this::showStep);
    shown.watch(model.given(), _ -> tell());
    shown.watch(model.result(), _ -> tell());
    shown.watch(model.refusal(), _ -> tell());
    controller.attach(shown);
  }

  private void chooseFirst() {
    if (to.getValue() == null) {
      to.getSelectionModel().selectFirst();
    }
    Seen.when(recipient, !model.recipients().isEmpty());
    Seen.when(nobody, model.read().get() && model.recipients().isEmpty());
    enable();
  }

  private void enable() {
    boolean busy = model.busy().get();
    Seen.when(bar, busy);
    give.setDisable(busy || model.recipients().isEmpty());
    take.setDisable(busy);
  }

  private void showStep(Job.@Nullable Step now) {
    double share = now == null ? 0 : now.share();
    bar.setProgress(share > 0 ? share : ProgressIndicator.INDETERMINATE_PROGRESS);
    if (now != null) {
      told.getStyleClass().setAll("label", "second", "muted");
      told.setText(Steps.name(texts(), now.name()));
      Seen.when(told, true);
    }
  }

  private void tell() {
    Result result = model.result().get();
    Refusal refusal = model.refusal().get();
    rows.getItems().setAll(result == null ? List.of() : result.rows());
    Seen.when(rows, result != null && !result.rows().isEmpty());
    String text = refusal != null ? refusal.in(texts()) : words(model.given().get(), result);
    told.getStyleClass().setAll("label", refusal == null ? "success" : "field-error");
    told.setText(text);
    Seen.when(told, !text.isEmpty());
  }

  private String words(@Nullable HandOver given, @Nullable Result result) {
    if (result != null) {
      return texts()
          .text(
              "handover.result",
              result.by(),
              texts().numbers().count(result.count(Outcome.APPLIED)),
              texts().numbers().count(result.count(Outcome.BEFORE)),
              texts().numbers().count(result.count(Outcome.REFUSED)));
    }
    if (given == null) {
      return "";
    }
    String count = texts().numbers().count(given.items().size());
    String to = given.nameOf(given.to());
    return given.leftOut() == 0
        ? texts().text("handover.written", count, to)
        : texts().text("handover.writtenSome", count, to, texts().numbers().count(given.leftOut()));
  }

  private void give() {
    DeskUser chosen = to.getValue();
    if (chosen != null && !give.isDisabled()) {
      work.files()
          .save(texts().text("handover.give"), "limitdesk.handover", kind())
          .ifPresent(file -> controller.give(chosen, file));
    }
  }

  private void take() {
    work.files()
        .open(
            texts().text("handover.take"),
            FileDialogs.Kind.of(texts().text("handover.replies"), "*.reply"))
        .ifPresent(controller::take);
  }

  private FileDialogs.Kind kind() {
    return FileDialogs.Kind.of(texts().text("handover.files"), "*.handover");
  }
}
