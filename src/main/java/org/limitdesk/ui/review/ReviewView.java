package org.limitdesk.ui.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Clip;
import org.limitdesk.ui.kit.DividerState;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Focus;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Soon;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.TableState;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.Notices;
import org.limitdesk.workflow.CaseSheet;
import org.limitdesk.workflow.port.Worklist.Item;

/** The review screen: the list, the case beside it, and the keys of both. */
public final class ReviewView implements Screen {
  /** What leaves the case 566 wide at 1440. */
  private static final double LIST_SHARE = 0.586;

  private final Workplace work;
  private final Texts texts;
  private final ReviewModel model = new ReviewModel();
  private final ReviewController controller;
  private final CasePane pane;
  private final LoadingPane loading;
  private final TableState columns;
  private final DividerState divider;
  private final QueueTable queue;
  private final QueueWidths widths;
  private final Drawn drawn = new Drawn();
  private final Parent root;
  private final QueueTabs tabs;
  private final GroupBar groups;
  private final QueueViews views;
  private final CaseActs acts;
  private Subscriptions shown = new Subscriptions();
  private boolean arrived;

  @FXML private SplitPane split;
  @FXML private HBox tabBar;
  @FXML private FlowPane filterBar;
  @FXML private HBox dayBar;
  @FXML private TextField find;
  @FXML private StackPane listArea;
  @FXML private TableView<Item> table;
  @FXML private HBox bulkBar;
  @FXML private Label bulkCount;

  public ReviewView(Workplace work, ReviewWorkflows workflows, Notices notices, Clock clock) {
    this.work = work;
    texts = work.texts();
    ReviewTold told = new ReviewTold(work, clock, this::withdraw, this::lookAgain);
    controller = new ReviewController(model, work.book(), work.user(), workflows, told);
    acts = new CaseActs(model, controller, notices, work);
    pane = new CasePane(each -> notices.openAnswer(each.id()));
    loading = new LoadingPane(texts, texts.bind("review.loading"), 8, () -> {});
    root = Fxml.load(this, texts);
    split.getItems().add(pane);
    divider = new DividerState("reviewParts", work.preferences());
    divider.restore(split, LIST_SHARE);
    SplitPane.setResizableWithParent(pane, false);
    queue = new QueueTable(model, texts);
    queue.fill(table);
    columns = new TableState("review", work.preferences());
    columns.restore(table);
    widths = new QueueWidths(table);
    widths.narrow().subscribe(now -> queue.narrow(table, now));
    table.setPlaceholder(new StackPane());
    listArea.getChildren().add(loading);
    tabs = new QueueTabs(model, texts);
    tabs.fillTabs(tabBar);
    tabs.fillFilters(filterBar);
    views = new QueueViews(model, work);
    filterBar.getChildren().add(1, views.menu());
    groups = new GroupBar(dayBar, model, texts);
    find.textProperty().bindBidirectional(model.find());
    bulkBar.getChildren().addAll(bulkButtons());
  }

  private List<Node> bulkButtons() {
    Button approve =
        Buttons.withKey(
            Buttons.main(texts.bind("review.approveTicked"), acts::approveTicked), "Shift A");
    Button release =
        Buttons.withKey(Buttons.main(texts.bind("release.now"), acts::releaseTicked), "S");
    model
        .tab()
        .subscribe(tab -> {
          Seen.when(approve, tab != QueueTab.DECIDED && tab != QueueTab.APPEALS);
          Seen.when(release, tab == QueueTab.DECIDED);
        });
    return List.of(
        approve,
        release,
        Buttons.withKey(Buttons.plain(texts.bind("review.untick"), model.ticked()::clear), "Esc"));
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.watch(model.tab(), tabs::show);
    shown.watch(model.loading(), this::showLoading);
    shown.watch(model.sheet(), _ -> showCase());
    shown.watch(texts.language(), _ -> retold());
    shown.watch(model.current(), this::selectRow);
    shown.watch(
        table.getSelectionModel().selectedItemProperty(),
        item -> {
          if (item != null) {
            model.current().set(item);
          }
        });
    Soon showTicks = new Soon(this::showTicks);
    SetChangeListener<Long> ticks = _ -> showTicks.ask();
    model.ticked().addListener(ticks);
    shown.onClose(() -> model.ticked().removeListener(ticks));
    shown.bind(
        work.status().badge("review"), model.count(QueueTab.OPEN).asObject().map(n -> (Number) n));
    shown.bind(
        work.status().counts(),
        Bindings.createStringBinding(
            () -> texts.text("review.counts", texts.numbers().count(model.rows().size())),
            model.rows(),
            texts.language()));
    groups.attach(shown);
    shown.onChange(work.status().changes(), controller::reload);
    showTicks();
    shown.onClose(() -> {
      if (!widths.narrow().get()) {
        columns.keep(table);
      }
      divider.keep(split);
    });
    arrived = true;
    controller.attach(shown);
    takeFocus();
  }

  /** Once after the screen came into sight. */
  private void takeFocus() {
    if (arrived && !find.isFocused() && !work.dialogs().isOpen()) {
      Focus.whenThere(table);
      // Behind the pane that says it is loading the list would lose the focus again.
      arrived = !table.isFocused() || model.loading().get();
    }
  }

  @Override
  public void detach() {
    shown.close();
  }

  @Override
  public void show(String subject) {
    if (!subject.isEmpty()) {
      controller.show(subject);
    }
  }

  private void showLoading(boolean on) {
    if (on && model.rows().isEmpty()) {
      loading.start();
    } else {
      loading.stop();
      takeFocus();
      showCase();
    }
  }

  /** Also where the language was changed on another screen. */
  private void retold() {
    if (drawn.isNew("language", texts.language().get())) {
      table.refresh();
      tabs.retold(filterBar);
      showCase();
    }
  }

  private void selectRow(@Nullable Item item) {
    int place = item == null ? -1 : CaseList.place(model.rows(), item);
    if (place < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != place) {
      table.getSelectionModel().clearAndSelect(place);
      table.scrollTo(Math.max(0, place - 3));
    }
  }

  private void showCase() {
    CaseSheet sheet = model.sheet().get();
    Item item = model.current().get();
    if (sheet != null && item != null) {
      String place =
          texts.text(
              "review.place",
              texts.numbers().count(CaseList.place(model.rows(), item) + 1L),
              texts.numbers().count(model.rows().size()));
      if (drawn.isNew("case", sheet, item, place, texts.language().get())) {
        boolean may = work.user().may(Act.APPROVE, Ownership.OTHER);
        pane.show(sheet, item, place, new DecisionBar(sheet, work.user(), may, acts, texts), texts);
      }
    } else if (model.rows().isEmpty() && !model.loading().get()) {
      drawn.isNew("case");
      pane.say(NothingListed.of(model, texts));
    }
  }

  private void showTicks() {
    boolean any = !model.ticked().isEmpty();
    bulkBar.setVisible(any);
    bulkBar.setManaged(any);
    List<Item> items = controller.tickedItems();
    long cut = items.stream().mapToLong(each -> each.limitBefore() - each.limitAfter()).sum();
    bulkCount.setText(
        texts.text(
            "review.ticked", texts.numbers().count(items.size()), texts.numbers().yuan(-cut)));
    queue.showTicks();
  }

  /** Mine, and all again. */
  private void showMine() {
    QueueFilter now = model.narrowed().get();
    String me = work.user().name();
    boolean on = me.equals(now.parts().get(QueueFilter.ASSIGNEE));
    model.narrowed().set(now.with(QueueFilter.ASSIGNEE, on ? "" : me));
  }

  private void withdraw(Decision made) {
    acts.withdraw(made);
  }

  private void lookAgain() {
    controller.reload();
    controller.reopen();
  }

  private void copyTrace() {
    CaseSheet sheet = model.sheet().get();
    if (sheet != null) {
      Clip.put(TraceSection.text(sheet));
    }
  }

  @Override
  public boolean escape() {
    if (!model.ticked().isEmpty()) {
      model.ticked().clear();
      return true;
    }
    if (model.isFiltered()) {
      model.clearFilters();
      table.requestFocus();
      return true;
    }
    return false;
  }

  @Override
  public List<TourStop> tour() {
    return List.of(
        new TourStop("override", acts::override),
        new TourStop("override-filled", acts::showFilledOverride),
        new TourStop("keep", acts::keep),
        new TourStop("defer", acts::defer),
        new TourStop("appeals", () -> model.tab().set(QueueTab.APPEALS)),
        new TourStop("give-back", acts::giveBack));
  }

  @Override
  public List<Node> regions() {
    return List.of(tabBar, filterBar, table, pane);
  }

  @Override
  public List<KeyAct> keys() {
    List<KeyAct> keys = new ArrayList<>(ReviewKeys.ofCase(acts, pane::jump));
    keys.addAll(
        List.of(
            ReviewKeys.profile(model, work.places()),
            KeyAct.plain(KeyCode.SPACE, "review.key.tick", controller::tick),
            KeyAct.withShortcut(KeyCode.A, "review.key.tickAll", controller::tickAll),
            KeyAct.withShift(KeyCode.A, "review.key.approveTicked", acts::approveTicked),
            KeyAct.withShortcut(KeyCode.Z, "review.key.withdraw", acts::withdrawLast),
            KeyAct.plain(
                KeyCode.Y,
                "review.key.grouping",
                () -> model.grouping().set(model.grouping().get().next())),
            KeyAct.plain(KeyCode.M, "review.key.mine", this::showMine),
            KeyAct.plain(KeyCode.I, "review.key.take", controller.assigning()::takeOrGiveBack),
            KeyAct.withShift(KeyCode.I, "review.key.assign", acts::assign),
            KeyAct.plain(KeyCode.SLASH, "review.key.find", find::requestFocus),
            KeyAct.withShortcut(KeyCode.S, "lines.key.saveView", views::save),
            ReviewKeys.copyTrace(this::copyTrace)));
    return keys;
  }
}
