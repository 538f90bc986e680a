package org.limitdesk.ui.borrowers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTotals;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.FileKinds;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;

/** The list of all lines: search, filter, table, totals. */
public final class BorrowersView implements Screen {
  private final BorrowersModel model;
  private final BorrowersController controller;
  private final Workplace work;
  private final Texts texts;
  private final FilterBar filters;
  private final TotalsBar totalsBar;
  private final Drawn drawn = new Drawn();
  private final LinesTable lines;
  private final ViewsPane viewsPane;
  private final LoadingPane loading;
  private final Parent root;
  private Subscriptions shown = new Subscriptions();
  private final PauseTransition dimLater = new PauseTransition(Duration.millis(150));
  private boolean arrived;

  @FXML private TextField search;
  @FXML private MenuButton addFilter;
  @FXML private FlowPane chips;
  @FXML private Button export;
  @FXML private MenuButton columns;
  @FXML private HBox exporting;
  @FXML private ProgressBar exported;
  @FXML private StackPane body;
  @FXML private TableView<LineRow> table;
  @FXML private HBox totals;
  @FXML private HBox tools;
  @FXML private ListView<ViewRow> views;

  public BorrowersView(
      BorrowersModel model,
      BorrowersController controller,
      ViewsController viewsController,
      Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    filters = new FilterBar(controller, texts);
    totalsBar = new TotalsBar(texts);
    root = Fxml.load(this, texts);
    // Its height is that of as many rows as it takes at the width it has, and of no more.
    chips
        .widthProperty()
        .subscribe(width -> chips.setPrefWrapLength(Math.max(1, width.doubleValue())));
    lines = new LinesTable(table, model, controller, texts, work.preferences());
    lines.chooser(columns, texts);
    viewsPane = new ViewsPane(views, model, viewsController, work, lines::arrange);
    loading = new LoadingPane(texts, texts.bind("lines.reading"), 20, controller::stop);
    body.getChildren().add(loading);
    dimLater.setOnFinished(event -> table.setOpacity(0.6));
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    arrived = true;
    shown.watch(search.textProperty(), typed -> controller.filter(LineFilter.QUERY, typed));
    shown.watch(model.filter(), this::showFilter);
    viewsPane.attach(shown);
    shown.watch(model.order(), lines::showOrder);
    shown.watch(model.reckoning(), this::showReckoning);
    shown.watch(model.trouble(), this::showTrouble);
    shown.watch(model.totals(), this::showTotals);
    shown.watch(model.scored(), _ -> showTotals(model.totals().get()));
    shown.watch(model.table(), ignored -> filters.menu(addFilter, model));
    shown.onChange(texts.language(), this::showWords);
    shown.watch(
        model.exported(),
        share -> {
          exporting.setVisible(share.doubleValue() >= 0);
          exported.setProgress(share.doubleValue());
        });
    shown.bind(exporting.managedProperty(), exporting.visibleProperty());
    shown.bind(export.disableProperty(), exporting.visibleProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    shown.onClose(lines::keep);
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
    loading.stop();
    dimLater.stop();
  }

  /** A filter as {@link LineFilter#text()} writes it. */
  @Override
  public void show(String subject) {
    LineFilter wanted = LineFilter.parse(subject);
    search.setText(wanted.query());
    controller.filter(wanted);
  }

  @Override
  public List<Node> regions() {
    return List.of(views, tools, table);
  }

  @Override
  public List<KeyAct> keys() {
    List<KeyAct> keys = new ArrayList<>();
    keys.add(KeyAct.plain(KeyCode.P, "lines.key.profile", lines::openCurrent));
    keys.add(KeyAct.plain(KeyCode.F, "lines.key.filter", addFilter::show));
    keys.add(KeyAct.plain(KeyCode.SLASH, "lines.key.search", search::requestFocus));
    keys.add(KeyAct.withShortcut(KeyCode.F, "lines.key.search", search::requestFocus));
    keys.add(KeyAct.withShortcut(KeyCode.S, "lines.key.saveView", this::saveView));
    keys.add(KeyAct.plain(KeyCode.V, "lines.key.views", this::toViews));
    keys.add(alt(KeyCode.UP, "lines.key.up", () -> lines.order(false)));
    keys.add(alt(KeyCode.DOWN, "lines.key.down", () -> lines.order(true)));
    keys.add(both(KeyCode.L, "lines.key.columns", columns::show));
    keys.add(KeyAct.withShortcut(KeyCode.C, "lines.key.copy", this::copy));
    keys.add(KeyAct.withShortcut(KeyCode.E, "lines.key.export", this::export));
    return keys;
  }

  private static KeyAct alt(KeyCode key, String textKey, Runnable act) {
    return new KeyAct(new KeyCodeCombination(key, KeyCombination.ALT_DOWN), textKey, act);
  }

  private static KeyAct both(KeyCode key, String textKey, Runnable act) {
    return new KeyAct(
        new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        textKey,
        act);
  }

  /** The search first, then the last part of the filter. */
  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("found", () -> search.setText("癸")),
        new TourStop("none", () -> search.setText("nobody of that name")),
        new TourStop(
            "saving",
            () -> {
              clear();
              saveView();
            }));
  }

  @Override
  public boolean escape() {
    if (!search.getText().isEmpty()) {
      search.clear();
      return true;
    }
    if (search.isFocused()) {
      table.requestFocus();
      return true;
    }
    return false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
      table.requestFocus();
      event.consume();
    }
  }

  @FXML
  private void saveView() {
    viewsPane.save(lines::arrangement);
  }

  private void toViews() {
    views.requestFocus();
    if (views.getSelectionModel().isEmpty()) {
      views.getSelectionModel().selectFirst();
    }
  }

  private void showFilter(LineFilter filter) {
    if (!filter.query().strip().equals(search.getText().strip())) {
      search.setText(filter.query());
    }
    filters.chips(chips, filter);
  }

  private void showReckoning(boolean on) {
    boolean first = model.table().get() == null;
    if (on) {
      dimLater.playFromStart();
    } else {
      dimLater.stop();
      table.setOpacity(1);
    }
    if (on && first) {
      loading.start();
    } else {
      loading.stop();
      showEmpty();
      if (!on && !first) {
        lines.stay();
        takeFocus();
      }
    }
  }

  /** Once after the screen came into sight, unless somebody writes already. */
  private void takeFocus() {
    if (arrived && !search.isFocused()) {
      table.requestFocus();
    }
    arrived = false;
  }

  /** A filter that finds nothing names the part to drop. */
  private void showEmpty() {
    String part = model.toDrop().get();
    EmptyState empty =
        new EmptyState("fth-users", texts.bind("lines.none"), texts.bind("lines.noneSentence"));
    model
        .filter()
        .get()
        .part(part)
        .ifPresent(value ->
            empty.withMain(texts.bind("lines.drop", filters.label(part, value)), () -> drop(part)));
    if (!model.filter().get().parts().isEmpty()) {
      empty.withOther(texts.bind("lines.clear"), this::clear);
    }
    body.getChildren().removeIf(EmptyState.class::isInstance);
    boolean nothing = model.rows().isEmpty() && model.totals().get() != null;
    if (nothing) {
      body.getChildren().add(empty);
    }
    table.setVisible(!nothing && model.table().get() != null);
  }

  private void drop(String part) {
    if (part.equals(LineFilter.QUERY)) {
      search.clear();
    } else {
      controller.filter(part, "");
    }
  }

  private void clear() {
    search.clear();
    controller.clear();
  }

  private void showTrouble(@Nullable Trouble why) {
    body.getChildren().removeIf(ErrorPane.class::isInstance);
    if (why != null) {
      table.setVisible(false);
      body.getChildren()
          .add(
              new ErrorPane(texts, "lines.unread", why)
                  .withMain(texts, "lines.again", controller::again)
                  .withOther(texts, "lines.clear", this::clear));
    }
  }

  private void showTotals(@Nullable LineTotals sum) {
    totals.setVisible(sum != null);
    if (sum != null) {
      if (drawn.isNew("totals", sum, texts.language().get())) {
        totalsBar.show(totals, sum);
      }
      double share = model.scored().get();
      String scoring = share < 0 ? "" : texts.text("lines.scoring", texts.numbers().rate(share, 0));
      work.status().counts().set(totalsBar.words(sum) + scoring);
    }
  }

  private void showWords() {
    showFilter(model.filter().get());
    showTotals(model.totals().get());
    filters.menu(addFilter, model);
    showEmpty();
    table.refresh();
  }

  /** The rows, or what is marked in the search where somebody writes there. */
  private void copy() {
    if (search.isFocused()) {
      search.copy();
      return;
    }
    CopyTable.toClipboard(table);
    work.toasts().tell(Notice.Kind.DONE, texts.text("lines.copied"));
  }

  @FXML
  private void export() {
    work.files()
        .save(texts.text("lines.exportTitle"), "borrowers.csv", FileKinds.lists(texts))
        .ifPresent(this::exportTo);
  }

  private void exportTo(Path file) {
    controller.export(
        file,
        count ->
            work.toasts()
                .tell(
                    Notice.Kind.DONE,
                    texts.text("lines.exported", texts.numbers().count(count), file.getFileName())),
        why -> work.toasts().tell(Notice.Kind.REFUSED, why.in(texts)));
  }

  @FXML
  private void stopExport() {
    controller.stopExport();
  }
}
