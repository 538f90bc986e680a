package org.limitdesk.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.FileLook;
import org.limitdesk.workflow.FileWish;

/** Choose or drop files, see what each is, and say it where it was not found. */
public final class FilesView {
  private static final double ROW = 26;
  private static final double HEADER = 28;
  private static final double BAR = 16;
  private static final double PREVIEW_COLUMN = 110;
  private static final int MOST_SHOWN = 4;

  private final FilesModel model;
  private final FilesController controller;
  private final Texts texts;
  private final FileDialogs dialogs;
  private final Parent root;

  @FXML private VBox none;
  @FXML private VBox some;
  @FXML private TableView<FileLook> files;
  @FXML private ComboBox<String> fills;
  @FXML private ComboBox<String> encoding;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private Label ignored;
  @FXML private TableView<List<String>> preview;

  public FilesView(FilesModel model, FilesController controller, Texts texts, FileDialogs dialogs) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.dialogs = dialogs;
    root = Fxml.load(this, texts);
    arrange();
    new FileDrop(controller::add).on(root);
  }

  public Parent node() {
    return root;
  }

  /** Looks at these files too. */
  public void add(List<Path> paths) {
    controller.add(paths);
  }

  private void arrange() {
    files
        .getColumns()
        .add(Columns.text("file", texts.bind("files.file"), 220, look -> look.wish().name()));
    files.getColumns().add(Columns.text("is", texts.bind("files.is"), 160, this::fillsText));
    files
        .getColumns()
        .add(Columns.text("encoding", texts.bind("files.encoding"), 130, FileLook::encoding));
    files
        .getColumns()
        .add(
            Columns.number(
                "lines",
                texts.bind("files.lines"),
                90,
                look -> texts.numbers().count(look.lines())));
    files.setFixedCellSize(ROW);
    preview.setFixedCellSize(ROW);
    fills.setConverter(new Wording<>(this::fillsName));
    encoding.setConverter(
        new Wording<>(name -> name.isEmpty() ? texts.text("files.asFound") : name));
    fills.setOnAction(event -> say());
    encoding.setOnAction(event -> say());
  }

  private String fillsText(FileLook look) {
    return look.fills().isEmpty() ? texts.text("files.unclear") : fillsName(look.fills());
  }

  private String fillsName(String name) {
    if (name.isEmpty()) {
      return texts.text("files.asFound");
    }
    String key = "table." + name;
    return texts.has(key) ? texts.text(key) : name;
  }

  /** Shows it until these are closed. */
  public void attach(Subscriptions shown) {
    files.setItems(model.files());
    shown.onClose(() -> files.setItems(null));
    ObservableBooleanValue any = Bindings.isNotEmpty(model.files());
    showIf(some, any, shown);
    showIf(none, Bindings.not(any), shown);
    shown.bind(
        files.prefHeightProperty(),
        Bindings.createDoubleBinding(
            () -> HEADER + 2 + ROW * Math.clamp(model.files().size(), 1, MOST_SHOWN),
            model.files()));
    shown.watch(files.getSelectionModel().selectedItemProperty(), controller::select);
    shown.watch(model.selected(), this::show);
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), () -> show(model.selected().get()));
  }

  private static void showIf(Node node, ObservableBooleanValue condition, Subscriptions shown) {
    shown.bind(node.visibleProperty(), condition);
    shown.bind(node.managedProperty(), condition);
  }

  private void show(@Nullable FileLook look) {
    if (look == null) {
      preview.getColumns().clear();
      return;
    }
    files.getSelectionModel().select(look);
    files.refresh();
    fills.getItems().setAll(choices(FileWish.names(), look.wish().fills()));
    choose(fills, look.wish().fills());
    encoding.getItems().setAll(choices(FileWish.encodings(), look.wish().encoding()));
    choose(encoding, look.wish().encoding());
    FileLook.Refusal why = look.refusal();
    showTrouble(why == null ? null : new Trouble(why.code(), why.sentence()));
    ignored.setText(
        look.ignored().isEmpty()
            ? ""
            : texts.text("files.ignored", String.join(", ", look.ignored())));
    ignored.setManaged(!look.ignored().isEmpty());
    showRows(look);
  }

  private static List<String> choices(List<String> names, @Nullable String said) {
    List<String> choices = new ArrayList<>(List.of(""));
    choices.addAll(names);
    if (said != null && !choices.contains(said)) {
      choices.add(said);
    }
    return choices;
  }

  private static void choose(ComboBox<String> box, @Nullable String said) {
    box.setValue(said == null ? "" : said);
  }

  private void showRows(FileLook look) {
    preview.getColumns().clear();
    for (int i = 0; i < look.header().size(); i++) {
      int place = i;
      preview
          .getColumns()
          .add(
              Columns.text(
                  "c" + i,
                  new SimpleStringProperty(look.header().get(i)),
                  PREVIEW_COLUMN,
                  row -> place < row.size() ? row.get(place) : ""));
    }
    preview.getItems().setAll(look.rows());
    preview.setPrefHeight(HEADER + BAR + ROW * Math.max(1, look.rows().size()));
  }

  private void showTrouble(@Nullable Trouble why) {
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
    trouble.getParent().setVisible(why != null);
    trouble.getParent().setManaged(why != null);
  }

  /** Tells the controller only what a person changed. */
  private void say() {
    FileLook look = model.selected().get();
    if (look == null) {
      return;
    }
    String wanted = said(fills);
    String wantedEncoding = said(encoding);
    if (!java.util.Objects.equals(wanted, look.wish().fills())) {
      controller.read(look, wanted);
    } else if (!java.util.Objects.equals(wantedEncoding, look.wish().encoding())) {
      controller.decode(look, wantedEncoding);
    }
  }

  private static @Nullable String said(ComboBox<String> box) {
    String value = box.getValue();
    return value == null || value.isEmpty() ? null : value;
  }

  @FXML
  private void chooseLayout() {
    FileLook look = model.selected().get();
    if (look != null) {
      dialogs
          .open(texts.text("files.layoutFile"))
          .ifPresent(chosen -> controller.read(look, chosen.toString()));
    }
  }

  @FXML
  private void remove() {
    FileLook look = model.selected().get();
    if (look != null) {
      controller.remove(look);
    }
  }

  /** Lets a person choose files to add. */
  @FXML
  public void choose() {
    controller.add(
        dialogs.openMany(
            texts.text("files.choose"),
            FileDialogs.Kind.of(texts.text("files.csv"), "*.csv", "*.txt", "*.tsv"),
            FileDialogs.Kind.of(texts.text("start.allFiles"), "*")));
  }
}
