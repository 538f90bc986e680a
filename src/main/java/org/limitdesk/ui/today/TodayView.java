package org.limitdesk.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.trend.MonthTally;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.TodayBoard;
import org.limitdesk.workflow.port.Worklist.Item;

/** Today: at the left what to do, at the right what is new. A panel without figures is absent. */
public final class TodayView implements Screen {
  private final TodayModel model;
  private final TodayController controller;
  private final Texts texts;
  private final Places places;
  private final Status status;
  private final DueCases dueCases;
  private final BackLines backLines;
  private final BookNews news;
  private final AlarmLines alarmLines;
  private final Dialogs dialogs;
  private final Parent root;
  private final Drawn drawn = new Drawn();
  private final Pace pace = new Pace();
  private Subscriptions shown = new Subscriptions();

  @FXML private VBox troubleBox;
  @FXML private Label trouble;
  @FXML private Label troubleCode;
  @FXML private VBox cases;
  @FXML private Label casesTitle;
  @FXML private Label day;
  @FXML private Button begin;
  @FXML private HBox days;
  @FXML private TableView<Item> first;
  @FXML private Label sumCases;
  @FXML private Label sumSaved;
  @FXML private VBox backPanel;
  @FXML private VBox back;
  @FXML private VBox alarmPanel;
  @FXML private Label alarmTitle;
  @FXML private VBox alarms;
  @FXML private VBox nothing;
  @FXML private Label nothingSentence;
  @FXML private VBox ratesPanel;
  @FXML private GridPane rates;
  @FXML private Label ratesMonth;
  @FXML private VBox runPanel;
  @FXML private Label runWhen;
  @FXML private GridPane run;
  @FXML private VBox loadPanel;
  @FXML private Label loadWhen;
  @FXML private GridPane load;
  @FXML private VBox logPanel;
  @FXML private FontIcon logIcon;
  @FXML private Label logTitle;
  @FXML private Label logSentence;

  /**
   * @param wording opens the one that waits, given its language and the case that it is tried on
   */
  public TodayView(
      TodayModel model,
      TodayController controller,
      Texts texts,
      Places places,
      Status status,
      Dialogs dialogs,
      Consumer<String> wording) {
    this.model = model;
    this.controller = controller;
    this.texts = texts;
    this.places = places;
    this.status = status;
    root = Fxml.load(this, texts);
    dueCases = new DueCases(texts, this::review);
    backLines = new BackLines(texts, places, wording);
    news = new BookNews(texts);
    this.dialogs = dialogs;
    alarmLines =
        new AlarmLines(texts, places, controller.mayAcknowledge() ? this::acknowledge : null);
    dueCases.arrange(first);
    List.of(
            troubleBox,
            cases,
            backPanel,
            alarmPanel,
            nothing,
            ratesPanel,
            runPanel,
            loadPanel,
            logPanel)
        .forEach(panel -> Seen.when(panel, false));
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public List<Node> regions() {
    return List.of(cases, backPanel, ratesPanel, alarmPanel);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(KeyAct.plain(KeyCode.ENTER, "today.keyBegin", this::enter));
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.watch(model.board(), this::showBoard);
    shown.watch(model.months(), this::showRates);
    shown.watch(model.log(), this::showLog);
    shown.watch(model.alarms(), this::showAlarms);
    shown.watch(model.trouble(), this::showTrouble);
    shown.onChange(texts.language(), this::showAll);
    shown.onChange(status.changes(), () -> controller.refresh(shown));
    controller.refresh(shown);
  }

  private void showAll() {
    showBoard(model.board().get());
    showRates(model.months().get());
    showLog(model.log().get());
    showAlarms(model.alarms().get());
    showTrouble(model.trouble().get());
  }

  private void showBoard(@Nullable TodayBoard board) {
    if (board == null) {
      return;
    }
    status.counts().set(texts.text("today.status", texts.numbers().count(board.open())));
    if (!drawn.isNew("board", board, texts.language().get())) {
      return;
    }
    boolean any = board.open() > 0;
    Seen.when(cases, any);
    Seen.when(nothing, !any);
    nothingSentence.setText(
        texts.text(board.lastRun().isEmpty() ? "today.notAssessed" : "today.allDecided"));
    casesTitle.setText(texts.text("today.casesWait", texts.numbers().count(board.open())));
    day.setText(texts.dates().day(board.today()));
    boolean dueNow = board.dueToday() > 0;
    begin.setText(
        dueNow
            ? texts.text("today.begin", texts.numbers().count(board.dueToday()))
            : texts.text("today.beginAll"));
    pace.instead(
        List.of(
            () -> dueCases.days(days, board),
            () -> dueCases.rows(first, board.first()),
            () -> dueCases.sum(sumCases, sumSaved, board),
            () -> showBack(board),
            () -> showRun(board),
            () -> showLoad(board)));
  }

  private void showBack(TodayBoard board) {
    backLines.fill(back, board.back());
    Seen.when(backPanel, !board.back().isEmpty());
  }

  private void showRun(TodayBoard board) {
    Seen.when(runPanel, board.lastRun().isPresent());
    board.lastRun().ifPresent(last -> news.run(run, runWhen, last));
  }

  private void showLoad(TodayBoard board) {
    Seen.when(loadPanel, board.lastLoad().isPresent());
    board.lastLoad().ifPresent(last -> news.load(load, loadWhen, last));
  }

  private void showRates(List<MonthTally> months) {
    Seen.when(ratesPanel, !months.isEmpty());
    if (!months.isEmpty() && drawn.isNew("rates", months, texts.language().get())) {
      news.rates(rates, ratesMonth, months);
    }
  }

  private void showLog(@Nullable LogVerdict verdict) {
    Seen.when(logPanel, verdict != null);
    if (verdict != null) {
      String entries = texts.numbers().count(verdict.entries());
      logTitle.setText(texts.text(verdict.ok() ? "today.logWhole" : "today.logBroken"));
      logIcon.getStyleClass().setAll("ikonli-font-icon", verdict.ok() ? "success" : "danger");
      logSentence.setText(
          verdict.ok()
              ? texts.text("today.logEntries", entries)
              : String.join(" ", verdict.problems()));
    }
  }

  private void showAlarms(@Nullable Found found) {
    boolean any = found != null && found.month() > 0;
    Seen.when(alarmPanel, any);
    if (found != null && any && drawn.isNew("alarms", found, texts.language().get())) {
      alarmTitle.setText(alarmLines.title(found));
      alarmLines.fill(alarms, found);
    }
  }

  private void acknowledge(Alarm alarm) {
    dialogs.open(
        AlarmForm.of(alarm, texts, note -> controller.acknowledge(alarm, note), dialogs::close));
  }

  private void showTrouble(@Nullable Trouble why) {
    Seen.when(troubleBox, why != null);
    trouble.setText(why == null ? "" : why.in(texts));
    troubleCode.setText(why == null ? "" : why.code());
  }

  private void review(Item item) {
    places.open("review", "#" + item.id());
  }

  /** What has the focus comes first: a button is pressed, a row is opened. */
  private void enter() {
    Node focus = root.getScene().getFocusOwner();
    Item row = first.getSelectionModel().getSelectedItem();
    if (focus instanceof ButtonBase button) {
      button.fire();
    } else if (focus == first && row != null) {
      review(row);
    } else {
      begin();
    }
  }

  @FXML
  private void begin() {
    places.open("review", "");
  }

  @FXML
  private void trends() {
    places.open("trends", "");
  }

  @FXML
  private void data() {
    places.open("data", "");
  }

  @Override
  public void detach() {
    shown.close();
  }
}
