package org.limitdesk.ui.packages;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.npl.LeftOut;
import org.limitdesk.domain.npl.PackageSheet;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.PackageWords.Figure;

/** What the notice of a new package would print, and what stays out of it. */
final class PreviewPane extends VBox {
  private static final String OLDER = "older";
  private static final ReckoningPane.Words WORDS =
      new ReckoningPane.Words("packages.reckoning", "packages.unread", "packages.givenUp");

  private final PackagesModel model;
  private final Texts texts;
  private final Label running = new Label();
  private final Button cancel;
  private final Label sum = DialogBox.sentence("", "strong");
  private final Label leftOut = DialogBox.sentence("", "second", "muted");
  private final TableView<Figure> sheet = new TableView<>();
  private final VBox found = new VBox(4, sum, leftOut, sheet);
  private final StackPane place = new StackPane();
  private final ReckoningPane<Figures> pane;
  private final EmptyState nothing;

  PreviewPane(PackagesModel model, PackagesController controller, Texts texts) {
    super(4);
    this.model = model;
    this.texts = texts;
    getStyleClass().add("panel");
    running.textProperty().bind(texts.bind("packages.reckoning"));
    running.getStyleClass().addAll("second", "muted");
    cancel = Buttons.plain(texts.bind("common.cancel"), controller::cancel);
    cancel.getStyleClass().add("bar");
    cancel.setId("packageCancel");
    sum.setId("packageSum");
    leftOut.setId("packageLeftOut");
    sheet.setId("packageFigures");
    sheet.accessibleTextProperty().bind(texts.bind("packages.figures"));
    new PackageTables(texts).figures(sheet);
    VBox.setVgrow(sheet, Priority.ALWAYS);
    VBox.setVgrow(place, Priority.ALWAYS);
    pane =
        new ReckoningPane<>(
            model.preview(),
            new ReckoningPane.Acts(controller::previewAgain, controller::cancel),
            WORDS,
            texts,
            place,
            this::show);
    nothing =
        new EmptyState(
            "fth-package", texts.bind("packages.noRule"), texts.bind("packages.noRuleHelp"));
    getChildren().addAll(head(), place);
  }

  private HBox head() {
    Label title = new Label();
    title.textProperty().bind(texts.bind("packages.figures"));
    title.getStyleClass().add("section");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, running, cancel);
    head.getStyleClass().add("panel-head");
    return head;
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    pane.attach(shown);
    shown.watch(model.preview().state(), this::mark);
    shown.onChange(texts.language(), pane::show);
  }

  /** What was reckoned before stays, dimmed. */
  private void mark(Reckoning.State state) {
    boolean again = state == Reckoning.State.RUNNING && model.preview().result().get() != null;
    Seen.when(running, again);
    Seen.when(cancel, again);
    found.getStyleClass().remove(OLDER);
    if (again) {
      found.getStyleClass().add(OLDER);
    }
    if (state == Reckoning.State.NONE) {
      place.getChildren().setAll(nothing);
    }
  }

  private Node show(Figures figures) {
    PackageSheet of = figures.choice().sheet();
    sum.setText(
        texts.text(
            "packages.sum",
            texts.numbers().count(of.lines()),
            texts.numbers().yuan(of.principal()),
            texts.numbers().yuan(of.total())));
    leftOut.setText(barred(figures.choice().leftOut()));
    sheet.getItems().setAll(figures.sheet(texts.language().get().locale()));
    return found;
  }

  private String barred(LeftOut out) {
    if (out.lines() == 0) {
      return texts.text("packages.nothingBarred");
    }
    String why =
        out.why().entrySet().stream()
            .map(each ->
                texts.text(
                    "packages.bar." + each.getKey().code(), texts.numbers().count(each.getValue())))
            .collect(Collectors.joining(texts.text("packages.and")));
    return texts.text(
        "packages.barredSum",
        texts.numbers().count(out.lines()),
        texts.numbers().yuan(out.principal()),
        why);
  }
}
