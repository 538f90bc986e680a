package org.limitdesk.ui.packages;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.FileKinds;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.packages.PackagesModel.Opened;
import org.limitdesk.workflow.FigureKind;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.PackageWords.Figure;
import org.limitdesk.workflow.ReckonAgain;

/** One package that is kept: its figures, its lines, and whether they are reproduced. */
final class KeptPane extends StackPane {
  private static final ReckoningPane.Words WORDS =
      new ReckoningPane.Words("packages.reading", "packages.unread", "packages.givenUp");
  private static final double SHEET = 490;
  private static final double LINES = 590;

  private final PackagesModel model;
  private final PackagesController controller;
  private final Workplace work;
  private final Texts texts;
  private final Label title = DialogBox.sentence("", "section");
  private final Label verdict = DialogBox.sentence("", "second");
  private final TableView<Figure> sheet = new TableView<>();
  private final TableView<PackageLine> lines = new TableView<>();
  private final Button again;
  private final Button list;
  private final Button notice;
  private final HBox found;
  private final ReckoningPane<Opened> pane;

  KeptPane(PackagesModel model, PackagesController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    again = button("packages.again", "R", "packageAgain", controller::reckonAgain);
    list = button("packages.exportList", "Ctrl E", "packageExportList", this::exportList);
    notice = button("packages.exportSheet", "Ctrl P", "packageExportSheet", this::exportSheet);
    tables();
    found = new HBox(10, sheetPanel(), linesPanel());
    pane =
        new ReckoningPane<>(
            model.open(),
            new ReckoningPane.Acts(controller::readOpen, controller::makeNew),
            WORDS,
            texts,
            this,
            this::show);
  }

  private Button button(String key, String keys, String id, Runnable act) {
    Button button = Buttons.withKey(Buttons.plain(texts.bind(key), act), keys);
    button.getStyleClass().add("bar");
    button.setMinWidth(USE_PREF_SIZE);
    button.setId(id);
    return button;
  }

  private void tables() {
    PackageTables columns = new PackageTables(texts);
    columns.figures(sheet);
    columns.lines(lines);
    sheet.setId("keptFigures");
    lines.setId("keptLines");
    title.setId("keptTitle");
    verdict.setId("keptVerdict");
    sheet.accessibleTextProperty().bind(texts.bind("packages.sheet"));
    lines.accessibleTextProperty().bind(texts.bind("packages.lines"));
    TableHands.onOpen(lines, line -> controller.openBorrower(line.borrowerId()));
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox.setVgrow(lines, Priority.ALWAYS);
  }

  private VBox sheetPanel() {
    VBox panel = new VBox(4, title, verdict, sheet, new HBox(8, again, notice));
    panel.getStyleClass().add("panel");
    panel.setPrefWidth(SHEET);
    panel.setMinWidth(SHEET);
    HBox.setHgrow(panel, Priority.ALWAYS);
    return panel;
  }

  private VBox linesPanel() {
    Label head = new Label();
    head.textProperty().bind(texts.bind("packages.lines"));
    head.getStyleClass().add("section");
    Label how = DialogBox.sentence("", "second", "muted");
    how.textProperty().bind(texts.bind("packages.linesHow"));
    VBox panel = new VBox(4, head, how, lines, new HBox(8, list));
    panel.getStyleClass().add("panel");
    panel.setMinWidth(LINES);
    panel.setPrefWidth(LINES);
    return panel;
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    pane.attach(shown);
    shown.watch(model.again().state(), _ -> tell());
    shown.watch(model.busy(), _ -> enable());
    shown.watch(model.refusal(), _ -> tell());
    shown.onChange(
        texts.language(),
        () -> {
          pane.show();
          tell();
        });
  }

  private Node show(Opened opened) {
    title.setText(
        texts.text(
            "packages.title",
            opened.frozen().kept().wish().name(),
            new PackageTables(texts).moment(opened.frozen().kept().at())));
    sheet.getItems().setAll(opened.figures().sheet(texts.language().get().locale()));
    if (!lines.getItems().equals(opened.frozen().choice().lines())) {
      lines.setItems(FXCollections.observableList(opened.frozen().choice().lines()));
    }
    return found;
  }

  private void enable() {
    boolean idle = !model.busy().get() && opened().isPresent();
    list.setDisable(!idle);
    notice.setDisable(!idle);
    again.setDisable(model.again().isRunning());
  }

  private Optional<FrozenPackage> opened() {
    return Optional.ofNullable(model.open().result().get()).map(Opened::frozen);
  }

  private void tell() {
    enable();
    verdict.getStyleClass().removeAll("success", "warning", "danger", "muted");
    var refusal = model.refusal().get();
    var trouble = model.again().trouble().get();
    ReckonAgain.Found result = model.again().result().get();
    if (refusal != null) {
      say(refusal.in(texts), "danger");
    } else if (model.again().isRunning()) {
      say(texts.text("packages.reckoning"), "muted");
    } else if (trouble != null && model.again().state().get() == Reckoning.State.FAILED) {
      say(trouble.in(texts) + " [" + trouble.code() + "]", "danger");
    } else {
      judge(result);
    }
  }

  private void judge(ReckonAgain.@Nullable Found result) {
    if (result == null) {
      say("", "muted");
    } else if (!result.isWhole()) {
      say(texts.text("packages.broken"), "danger");
    } else if (result.isSameNow()) {
      say(
          texts.text(
              "packages.same",
              texts.numbers().count(result.now().lines().size()),
              texts.numbers().yuan(result.now().sheet().total())),
          "success");
    } else {
      say(
          texts.text(
              result.hasNewLoads() ? "packages.otherByLoads" : "packages.otherByFacts",
              texts.numbers().countChange(result.moreLines()),
              texts.numbers().moneyChange(result.morePrincipal())),
          "warning");
    }
  }

  private void say(String words, String style) {
    verdict.setText(words);
    verdict.getStyleClass().add(style);
    Seen.when(verdict, !words.isEmpty());
  }

  void exportList() {
    opened()
        .ifPresent(frozen ->
            work.files()
                .save(
                    texts.text("packages.exportList"),
                    frozen.kept().wish().name() + ".csv",
                    FileKinds.of(FigureKind.CSV, texts))
                .ifPresent(file -> controller.exportList(frozen, file)));
  }

  void exportSheet() {
    opened()
        .ifPresent(frozen ->
            work.files()
                .save(
                    texts.text("packages.exportSheet"),
                    frozen.kept().wish().name() + ".pdf",
                    kinds())
                .ifPresent(file -> controller.exportSheet(frozen, file)));
  }

  private FileDialogs.Kind[] kinds() {
    return new FileDialogs.Kind[] {
      FileKinds.of(FigureKind.PDF, texts), FileKinds.of(FigureKind.CSV, texts)
    };
  }
}
