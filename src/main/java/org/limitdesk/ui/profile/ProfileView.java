package org.limitdesk.ui.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TourStop;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.Notices;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;

/** One borrower: a header, and a tab for each question. */
public final class ProfileView implements Screen {
  private final ProfileModel model;
  private final ProfileController controller;
  private final Workplace work;
  private final Texts texts;
  private final Words words;
  private final ProfileForms forms;
  private final Header header;
  private final LoadingPane loading;
  private final ScoreTab scorePage;
  private final Map<Tab, Function<Profile, Node>> pages = new LinkedHashMap<>();
  private final Parent root;
  private Subscriptions shown = new Subscriptions();

  @FXML private VBox content;
  @FXML private StackPane body;
  @FXML private Label name;
  @FXML private HBox badges;
  @FXML private Label facts;
  @FXML private Button mask;
  @FXML private Button openCase;
  @FXML private HBox figures;
  @FXML private TabPane tabs;
  @FXML private Tab score;
  @FXML private FlowPane others;
  @FXML private Tab repayment;
  @FXML private Tab draws;
  @FXML private Tab signals;
  @FXML private Tab decisions;
  @FXML private Tab log;

  public ProfileView(
      ProfileModel model, ProfileController controller, Notices notices, Workplace work) {
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    words = new Words(texts);
    header = new Header(words);
    forms = new ProfileForms(model, controller, work);
    root = Fxml.load(this, texts);
    scorePage = new ScoreTab(words, controller::findPaths);
    pages.put(score, scorePage::of);
    pages.put(repayment, new RepaymentTab(words)::of);
    pages.put(draws, new DrawsTab(words)::of);
    pages.put(
        signals, new SignalsTab(words, forms::snooze, controller::canSnooze, forms, forms)::of);
    pages.put(
        decisions,
        new DecisionsTab(
                words,
                controller.mayAppeal() ? forms::takeAppeal : null,
                each -> notices.openAnswer(each.id()))
            ::of);
    pages.put(log, new LogTab(words)::of);
    forms.before(
        () -> tabs.getSelectionModel().select(signals),
        () -> tabs.getSelectionModel().select(decisions));
    loading = new LoadingPane(texts, texts.bind("profile.reading"), 12, controller::back);
    body.getChildren().add(loading);
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void attach() {
    shown = new Subscriptions();
    shown.watch(model.profile(), this::showProfile);
    shown.watch(model.personal(), personal -> showPersonal());
    shown.watch(model.reading(), this::showReading);
    shown.watch(model.paths(), scorePage::showPaths);
    shown.watch(model.trouble(), this::showTrouble);
    shown.watch(tabs.getSelectionModel().selectedItemProperty(), tab -> showPage());
    shown.onChange(texts.language(), () -> showProfile(model.profile().get()));
    controller.attach(shown);
  }

  @Override
  public void detach() {
    shown.close();
    loading.stop();
    controller.detach();
  }

  /** A borrower by the lender's id. */
  @Override
  public void show(String subject) {
    controller.show(subject);
  }

  @Override
  public List<Node> regions() {
    return List.of(tabs);
  }

  @Override
  public List<KeyAct> keys() {
    return List.of(
        KeyAct.plain(KeyCode.R, "profile.key.case", controller::openCase),
        KeyAct.plain(KeyCode.Z, "profile.key.snooze", forms::snoozeGravest),
        KeyAct.plain(KeyCode.X, "profile.key.dispute", forms::takeDispute),
        KeyAct.plain(KeyCode.A, "profile.key.appeal", forms::takeAppeal),
        KeyAct.plain(KeyCode.E, "profile.key.offer", forms::offer),
        KeyAct.plain(KeyCode.C, "profile.key.contact", forms::noteContact),
        new KeyAct(
            new KeyCodeCombination(
                KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            "profile.key.mask",
            forms::toggleMask),
        new KeyAct(
            new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
            "profile.key.nextTab",
            () -> moveTab(1)),
        new KeyAct(
            new KeyCodeCombination(
                KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
            "profile.key.previousTab",
            () -> moveTab(-1)));
  }

  @Override
  public List<TourStop> tour() {
    return pages.keySet().stream()
        .filter(tab -> tab != score)
        .map(tab -> new TourStop(tab.getId(), () -> tabs.getSelectionModel().select(tab)))
        .toList();
  }

  /** Back to the list. */
  @Override
  public boolean escape() {
    controller.back();
    return true;
  }

  private void moveTab(int direction) {
    int count = tabs.getTabs().size();
    int now = tabs.getSelectionModel().getSelectedIndex();
    tabs.getSelectionModel().select((now + direction + count) % count);
  }

  private void showProfile(@Nullable Profile profile) {
    content.setVisible(profile != null);
    pages.keySet().forEach(tab -> tab.setContent(null));
    if (profile != null) {
      name.setText(Header.name(profile));
      badges.getChildren().setAll(header.badges(profile));
      figures.getChildren().setAll(header.figures(profile));
      others.getChildren().setAll(header.others(profile, controller::openOther));
      Seen.when(others, !profile.others().isEmpty());
      signals.setText(counted("profile.tab.signals", SignalsTab.signals(profile).size()));
      decisions.setText(counted("profile.tab.decisions", decisionCount(profile)));
      log.setText(counted("profile.tab.log", profile.log().size()));
      Seen.when(openCase, ProfileController.openCase(profile).isPresent());
      showPersonal();
      showPage();
    }
  }

  private static int decisionCount(Profile profile) {
    return profile.cases().stream().mapToInt(each -> each.decisions().size()).sum();
  }

  private String counted(String key, int count) {
    return texts.text(key) + (count == 0 ? "" : "  " + texts.numbers().count(count));
  }

  /** A page is made when somebody looks at it. */
  private void showPage() {
    Profile profile = model.profile().get();
    Tab tab = tabs.getSelectionModel().getSelectedItem();
    Function<Profile, Node> page = pages.get(tab);
    if (profile != null && page != null && tab.getContent() == null) {
      tab.setContent(page.apply(profile));
    }
  }

  private void showPersonal() {
    Profile profile = model.profile().get();
    PersonalData personal = model.personal().get();
    if (profile != null) {
      facts.setText(header.facts(profile, personal == null ? profile.masked() : personal));
      mask.setText(texts.text(personal == null ? "profile.unmask" : "profile.mask"));
      work.status()
          .counts()
          .set(texts.text(personal == null ? "profile.masked" : "profile.unmasked"));
    }
  }

  private void showReading(boolean on) {
    if (on && model.profile().get() == null) {
      loading.start();
    } else {
      loading.stop();
    }
  }

  private void showTrouble(@Nullable Trouble why) {
    body.getChildren().removeIf(ErrorPane.class::isInstance);
    content.setVisible(why == null && model.profile().get() != null);
    if (why != null) {
      body.getChildren()
          .add(
              new ErrorPane(texts, "profile.unread", why)
                  .withMain(texts, "profile.back", controller::back)
                  .withOther(texts, "profile.again", controller::read));
    }
  }

  @FXML
  private void toggleMask() {
    forms.toggleMask();
  }

  @FXML
  private void openCase() {
    controller.openCase();
  }

  @FXML
  private void back() {
    controller.back();
  }
}
