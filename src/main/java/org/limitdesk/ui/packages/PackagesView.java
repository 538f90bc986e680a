package org.limitdesk.ui.packages;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.ReckoningPane;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.packages.PackagesModel.Row;

/** The packages that are kept, above; below the one that is looked at, or a new one. */
public final class PackagesView implements Screen {
  private static final double FORM = 430;
  private static final ReckoningPane.Words WORDS =
      new ReckoningPane.Words("packages.reading", "packages.unread", "packages.givenUp");

  private final PackagesModel model;
  private final PackagesController controller;
  private final Workplace work;
  private final Parent root;
  private final WishForm form;
  private final PreviewPane preview;
  private final KeptPane one;
  private final HBox newFace;
  private final ReckoningPane<List<Row>> list;
  private Subscriptions shown = new Subscriptions();

  @FXML private HBox bar;
  @FXML private Button back;
  @FXML private Button make;
  @FXML private Label keptNote;
  @FXML private StackPane keptPlace;
  @FXML private TableView<Row> kept;
  @FXML private StackPane face;

  public PackagesView(PackagesModel model, PackagesController controller, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    root = Fxml.load(this, work.texts());
    form = new WishForm(model, controller, work.texts());
    preview = new PreviewPane(model, controller, work.texts());
    one = new KeptPane(model, controller, work);
    newFace = new HBox(10, formPanel(), preview);
    HBox.setHgrow(preview, Priority.ALWAYS);
    new PackageTables(work.texts()).kept(kept);
    TableHands.onChoose(kept, row -> controller.open(row.name()));
    TableHands.onOpen(kept, row -> controller.open(row.name()));
    list =
        new ReckoningPane<>(
            model.kept(),
            new ReckoningPane.Acts(controller::readKept, controller::cancel),
            WORDS,
            work.texts(),
            keptPlace,
            this::show);
    back.setOnAction(_ -> leave());
    make.setOnAction(_ -> makeNew());
  }

  /** A small window or large text scrolls it. */
  private VBox formPanel() {
    Label title = new Label();
    title.textProperty().bind(work.texts().bind("packages.new"));
    title.getStyleClass().add("section");
    ScrollPane scrolled = new ScrollPane(form);
    scrolled.setFitToWidth(true);
    VBox.setVgrow(scrolled, Priority.ALWAYS);
    VBox panel = new VBox(4, title, scrolled, form.foot());
    panel.getStyleClass().add("panel");
    panel.setMinWidth(FORM);
    panel.setPrefWidth(FORM);
    return panel;
  }

  @Override
  public Parent node() {
    return root;
  }

  /** The name of a package that is kept; nothing happens for another. */
  @Override
  public void show(String subject) {
    List<Row> rows = model.kept().result().get();
    if (rows != null && rows.stream().anyMatch(row -> row.name().equals(subject))) {
      controller.open(subject);
    }
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    list.attach(shown);
    form.attach(shown);
    preview.attach(shown);
    one.attach(shown);
    shown.watch(model.chosen(), this::turn);
    shown.onChange(work.texts().language(), list::show);
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
  }

  private void turn(@Nullable String name) {
    face.getChildren().setAll(name == null ? newFace : one);
    mark();
  }

  private Node show(List<Row> rows) {
    if (!kept.getItems().equals(rows)) {
      kept.getItems().setAll(rows);
    }
    kept.refresh();
    keptNote.setText(
        rows.isEmpty()
            ? ""
            : work.texts().text("packages.keptNote", work.texts().numbers().count(rows.size())));
    mark();
    return kept;
  }

  /** The row of the one that is looked at. */
  private void mark() {
    String name = model.chosen().get();
    kept.getSelectionModel().clearSelection();
    kept.getItems().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .ifPresent(row -> {
          kept.getSelectionModel().select(row);
          kept.scrollTo(row);
        });
  }

  private void makeNew() {
    controller.makeNew();
    form.begin();
  }

  private void leave() {
    work.places().open("trends", "");
  }

  @Override
  public List<Node> regions() {
    return List.of(bar, kept, face);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.N, "packages.keyNew", this::makeNew),
        KeyAct.plain(KeyCode.R, "packages.keyAgain", controller::reckonAgain),
        KeyAct.withShortcut(KeyCode.ENTER, "packages.keyFreeze", this::freeze),
        KeyAct.withShortcut(KeyCode.E, "packages.keyList", this::exportList),
        KeyAct.withShortcut(KeyCode.P, "packages.keySheet", this::exportSheet));
  }

  /** What is being chosen, not what is kept already. */
  private void freeze() {
    if (model.chosen().get() == null) {
      controller.freeze();
    }
  }

  private void exportList() {
    if (model.chosen().get() != null) {
      one.exportList();
    }
  }

  private void exportSheet() {
    if (model.chosen().get() != null) {
      one.exportSheet();
    }
  }

  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("frozen", controller::freeze), new TourStop("again", controller::reckonAgain));
  }

  @Override
  public boolean escape() {
    if (controller.cancel()) {
      return true;
    }
    if (model.chosen().get() != null) {
      controller.makeNew();
    } else {
      leave();
    }
    return true;
  }
}
