package org.limitdesk.ui.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.Kept;

/** The cards at the left, and at the right what is in one, how it does, and a new one. */
public final class CardsView implements Screen {
  private static final Set<String> TOUR = Set.of("max_dpd_6m", "utilisation_now", "other_lenders");

  private final CardsModel model;
  private final CardsController controller;
  private final Reckoning<CardHealth> measured;
  private final HealthController health;
  private final FitModel fitModel;
  private final FitController fit;
  private final Workplace work;
  private final Texts texts;
  private final CardWords words;
  private final DetailPane details;
  private final PointsPage pointsPage;
  private final HealthTab healthTab;
  private final FitForm fitForm;
  private final FitTab fitTab;
  private final Parent root;
  private final Drawn drawn = new Drawn();
  private Subscriptions shown = new Subscriptions();

  @FXML private Label cardCount;
  @FXML private Button bring;
  @FXML private Button toFit;
  @FXML private ListView<CardLife> cards;
  @FXML private VBox detail;
  @FXML private Label history;
  @FXML private Label meaning;
  @FXML private VBox noteBox;
  @FXML private TextArea note;
  @FXML private Button propose;
  @FXML private Button confirm;
  @FXML private Button giveBack;
  @FXML private Button export;
  @FXML private HBox refusalBand;
  @FXML private Label refusal;
  @FXML private TabPane tabs;
  @FXML private Tab points;
  @FXML private Tab healthPlace;
  @FXML private Tab fitPlace;
  @FXML private ComboBox<Choice<Integer>> baseMonth;
  @FXML private ComboBox<Choice<Integer>> healthMonth;
  @FXML private ComboBox<Choice<Kept>> challenger;
  @FXML private Button measure;
  @FXML private Button saveHealth;
  @FXML private StackPane healthBody;
  @FXML private TextField fitName;
  @FXML private RadioButton known;
  @FXML private RadioButton reach;
  @FXML private TextField within;
  @FXML private ComboBox<Choice<Integer>> from;
  @FXML private ComboBox<Choice<Integer>> to;
  @FXML private TextField share;
  @FXML private TextField pdo;
  @FXML private VBox candidates;
  @FXML private Button all;
  @FXML private Button none;
  @FXML private Label wrong;
  @FXML private Button startFit;
  @FXML private StackPane fitBody;

  /** What the screen is made of beside its layout. */
  public record Made(
      CardsModel model,
      CardsController controller,
      Reckoning<CardHealth> measured,
      HealthController health,
      FitModel fitModel,
      FitController fit) {}

  public CardsView(Made made, Workplace work) {
    model = made.model();
    controller = made.controller();
    measured = made.measured();
    health = made.health();
    fitModel = made.fitModel();
    fit = made.fit();
    this.work = work;
    texts = work.texts();
    words = new CardWords(texts, model.people());
    details = new DetailPane(words);
    pointsPage = new PointsPage(words, work.preferences());
    root = Fxml.load(this, texts);
    healthTab =
        new HealthTab(
            model,
            measured,
            health,
            work,
            words,
            new HealthTab.Parts(
                baseMonth, healthMonth, challenger, measure, saveHealth, healthBody));
    fitForm = new FitForm(model, fitModel, fit, words, formParts());
    fitTab = new FitTab(fitModel, fit, controller, work, words, fitBody);
    forward();
  }

  private FitForm.Parts formParts() {
    return new FitForm.Parts(
        fitName,
        known,
        reach,
        within,
        from,
        to,
        share,
        pdo,
        candidates,
        all,
        none,
        wrong,
        startFit);
  }

  private void forward() {
    cards.setCellFactory(any -> new CardCell(words));
    cards.setItems(model.cards());
    bring.setOnAction(event -> chooseCard());
    toFit.setOnAction(event -> tabs.getSelectionModel().select(fitPlace));
    propose.setOnAction(event -> controller.propose());
    confirm.setOnAction(event -> controller.confirm());
    giveBack.setOnAction(event -> giveBack());
    export.setOnAction(event -> chooseFile());
    Seen.when(bring, controller.mayBring());
  }

  /** The files that cards are kept in. */
  static FileDialogs.Kind pmml(Texts texts) {
    return FileDialogs.Kind.of(texts.text("cards.pmmlFiles"), "*.pmml", "*.xml");
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.bindBoth(note.textProperty(), model.note());
    shown.watch(model.chosen(), this::showChosen);
    shown.watch(cards.getSelectionModel().selectedItemProperty(), this::choose);
    shown.watch(model.card(), this::showCard);
    shown.watch(model.refusal(), this::showRefusal);
    shown.watch(model.busy(), busy -> enable());
    shown.watch(model.months(), months -> tellCounts());
    shown.onChange(texts.language(), this::retell);
    healthTab.attach(shown);
    fitForm.attach(shown);
    fitTab.attach(shown);
    shown.onClose(pointsPage::keep);
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
  }

  /** Everything that is written by hand, in another language. */
  private void retell() {
    cards.refresh();
    showChosen(model.chosen().get());
    showCard(model.card().get());
    showRefusal(model.refusal().get());
    tellCounts();
  }

  /** The list clears its choice while it is filled anew, which nobody did. */
  private void choose(@Nullable CardLife life) {
    if (life != null) {
      controller.choose(life);
    }
  }

  private void showChosen(@Nullable CardLife life) {
    Seen.when(detail, life != null);
    if (life == null) {
      return;
    }
    if (!life.equals(cards.getSelectionModel().getSelectedItem())) {
      cards.getSelectionModel().select(life);
    }
    Possible possible = controller.possible(life);
    history.setText(details.history(life));
    meaning.setText(details.meaning(life, possible));
    Seen.when(noteBox, possible.propose() || possible.confirm());
    Seen.when(propose, possible.propose());
    Seen.when(confirm, possible.confirm());
    Seen.when(giveBack, possible.confirm());
    enable();
    tellCounts();
  }

  private void enable() {
    boolean busy = model.busy().get();
    for (Button each : List.of(bring, propose, confirm, giveBack, export)) {
      each.setDisable(busy);
    }
  }

  private void tellCounts() {
    long waiting = model.cards().stream().filter(each -> each.waiting() != null).count();
    String count = texts.numbers().count(model.cards().size());
    cardCount.setText(count);
    work.status().counts().set(texts.text("cards.counts", count, texts.numbers().count(waiting)));
  }

  private void showCard(@Nullable Scorecard card) {
    if (drawn.isNew("card", card, texts.language().get())) {
      points.setContent(card == null ? null : pointsPage.of(card));
    }
  }

  private void showRefusal(@Nullable Refusal why) {
    Seen.when(refusalBand, why != null);
    refusal.setText(why == null ? "" : why.in(texts));
  }

  @FXML
  private void dropRefusal() {
    model.refusal().set(null);
  }

  /** With a note at once; else the note is asked for where it is written. */
  private void giveBack() {
    if (!giveBack.isVisible()) {
      return;
    }
    if (model.note().get().isBlank()) {
      meaning.setText(texts.text("cards.noteFirst"));
      note.requestFocus();
    } else {
      controller.giveBack();
    }
  }

  private void chooseCard() {
    if (controller.mayBring()) {
      work.files().open(texts.text("cards.import"), pmml(texts)).ifPresent(controller::bring);
    }
  }

  private void chooseFile() {
    CardLife life = model.chosen().get();
    if (life != null) {
      work.files()
          .save(texts.text("cards.export"), life.card().name() + ".pmml", pmml(texts))
          .ifPresent(controller::export);
    }
  }

  private void measure() {
    tabs.getSelectionModel().select(healthPlace);
    healthTab.measure();
  }

  private void moveTab(int direction) {
    int count = tabs.getTabs().size();
    int now = tabs.getSelectionModel().getSelectedIndex();
    tabs.getSelectionModel().select((now + direction + count) % count);
  }

  /** Copies the table that has the focus. */
  private void copy() {
    if (root.getScene().getFocusOwner() instanceof TableView<?> table) {
      CopyTable.toClipboard(table);
    }
  }

  @Override
  public List<Node> regions() {
    return List.of(cards, detail, tabs);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.I, "cards.keyImport", this::chooseCard),
        KeyAct.plain(KeyCode.F, "cards.keyFit", toFit::fire),
        KeyAct.plain(KeyCode.M, "cards.keyMeasure", this::measure),
        KeyAct.plain(KeyCode.A, "cards.keyPropose", controller::propose),
        KeyAct.plain(KeyCode.C, "cards.keyConfirm", controller::confirm),
        KeyAct.plain(KeyCode.R, "cards.keyReturn", this::giveBack),
        KeyAct.withShortcut(KeyCode.ENTER, "cards.keyReturnNow", this::giveBack),
        KeyAct.withShortcut(KeyCode.E, "cards.keyExport", this::chooseFile),
        KeyAct.withShortcut(KeyCode.C, "cards.keyCopy", this::copy),
        KeyAct.withShortcut(KeyCode.S, "cards.keySave", saveHealth::fire),
        new KeyAct(
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
            "cards.keyNextTab",
            () -> moveTab(1)));
  }

  @Override
  public List<TourStop> tour() {
    List<TourStop> stops = new ArrayList<>(List.of(new TourStop("health", this::measure)));
    if (healthTab.followed() > 0) {
      stops.add(new TourStop("calibration", healthTab::measureFollowed));
    }
    stops.add(
        new TourStop(
            "fit",
            () -> {
              tabs.getSelectionModel().select(fitPlace);
              fitModel.tick(TOUR);
              fit.fit();
            }));
    return stops;
  }

  @Override
  public boolean escape() {
    if (measured.isRunning()) {
      health.cancel();
      return true;
    }
    if (fitModel.fitting().isRunning()) {
      fit.cancel();
      return true;
    }
    if (note.isFocused()) {
      cards.requestFocus();
      return true;
    }
    if (model.refusal().get() != null) {
      dropRefusal();
      return true;
    }
    return false;
  }
}
