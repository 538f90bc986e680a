package org.limitdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Fxml;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Pace;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;

/** The frame: rail, top bar, the screen that is shown, status bar. */
public final class ShellView implements AutoCloseable {
  private final Workplace work;
  private final Texts texts;
  private final Navigator navigator;
  private final List<Finder> finders;
  private final ShellModel model;
  private final ShellController controller;
  private final FrameKeys frameKeys;
  private final Subscriptions shown = new Subscriptions();
  private final Parent root;

  @FXML private VBox rail;
  @FXML private HBox topBar;
  @FXML private Label title;
  @FXML private Button search;
  @FXML private HBox monthBox;
  @FXML private Label month;
  @FXML private HBox policyBox;
  @FXML private Label policy;
  @FXML private MenuButton person;
  @FXML private Label roles;
  @FXML private StackPane content;
  @FXML private HBox statusBar;
  @FXML private Label counts;
  @FXML private Label saved;
  @FXML private MenuButton bell;

  /**
   * @param finders search the book for the palette; none where nothing can be searched yet
   * @param lock hides all until the password is told again
   * @param signOut leads back to the sign-in page
   */
  public ShellView(
      Workplace work, Navigator navigator, List<Finder> finders, Runnable lock, Runnable signOut) {
    this.work = work;
    this.navigator = navigator;
    this.finders = finders;
    texts = work.texts();
    model = new ShellModel(work.user());
    controller = new ShellController(model, work.book(), work.preferences(), lock, signOut);
    frameKeys = new FrameKeys(this::search, this::showKeys, this::moveRegion, this::escape);
    root = Fxml.load(this, texts);
  }

  public Parent node() {
    return root;
  }

  /** Shows the first screen and listens to the scene's keys until it is closed. */
  public void attach(Scene scene) {
    new Rail(rail, navigator, texts, work.status()).attach(navigator, shown);
    new PersonMenu(texts, controller).fill(person, model, work.preferences().settings(), shown);
    new Bell(bell, texts).attach(work.toasts().notices(), shown);
    search.setOnAction(event -> search());
    bindTexts();
    KeyMap keys =
        new KeyMap(
            navigator, this::allKeys, () -> work.dialogs().isOpen(), controller::plainLetters);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    EventHandler<KeyEvent> released = keys::released;
    scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    EventHandler<KeyEvent> typed = keys::typed;
    scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
    shown.onClose(() -> scene.removeEventFilter(KeyEvent.KEY_TYPED, typed));
    shown.onClose(() -> scene.removeEventFilter(KeyEvent.KEY_RELEASED, released));
    shown.onClose(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
    shown.watch(navigator.current(), this::showScreen);
    controller.refresh(shown);
    shown.onChange(work.status().changes(), () -> controller.refresh(shown));
    Pace.afterDrawing(this::prepare);
  }

  /** The first screen is built in one pulse and shown in the next. */
  private void prepare() {
    if (navigator.current().get() == null && !shown.isClosed()) {
      navigator.prepare(work.preferences().get().screen());
      Pace.afterDrawing(this::begin);
    }
  }

  /** Not where somebody went somewhere already, or left. */
  private void begin() {
    if (navigator.current().get() == null && !shown.isClosed()) {
      navigator.begin(work.preferences().get().screen());
    }
  }

  private void bindTexts() {
    shown.bind(
        search.textProperty(),
        texts.bind(finders.isEmpty() ? "palette.promptCommands" : "palette.prompt"));
    shown.bind(
        month.textProperty(),
        Bindings.createStringBinding(this::monthText, model.month(), texts.language()));
    shown.bind(monthBox.visibleProperty(), model.month().greaterThan(0));
    shown.bind(policy.textProperty(), model.policy());
    shown.bind(policyBox.visibleProperty(), model.policy().isNotEmpty());
    shown.bind(
        roles.textProperty(), Bindings.createStringBinding(this::rolesText, texts.language()));
    shown.bind(counts.textProperty(), work.status().counts());
    shown.bind(saved.textProperty(), work.status().saved());
  }

  private String monthText() {
    return model.month().get() == 0 ? "" : texts.dates().month(model.month().get());
  }

  private String rolesText() {
    return model.roles().stream()
        .sorted()
        .map(role -> texts.text("role." + role.code()))
        .collect(Collectors.joining(", "));
  }

  private void showScreen(@Nullable ScreenEntry entry) {
    if (entry != null) {
      shown.bind(title.textProperty(), texts.bind(entry.titleKey()));
      navigator.screen().ifPresent(screen -> bring(screen.node()));
      // Left to itself the focus goes to the rail, where Enter would open this very screen again.
      content.requestFocus();
      work.status().counts().set("");
      controller.remember(entry);
    }
  }

  /**
   * Screens that were left stay where they are, unseen: one that is taken out of the window and put
   * in again has all of its styles reckoned anew, which takes as long as its first time.
   */
  private void bring(Parent screen) {
    if (!content.getChildren().contains(screen)) {
      content.getChildren().add(screen);
    }
    content.getChildren().forEach(each -> each.setVisible(each == screen));
    screen.toBack();
  }

  private List<KeyAct> screenKeys() {
    return navigator.screen().map(Screen::keys).orElse(List.of());
  }

  private List<KeyAct> allKeys() {
    List<KeyAct> all = new ArrayList<>(screenKeys());
    all.addAll(frameKeys.keys(navigator));
    return all;
  }

  /** Opens the command palette. */
  public void search() {
    PaletteModel palette = new PaletteModel();
    List<Command> commands = new ArrayList<>();
    for (ScreenEntry entry : navigator.entries()) {
      commands.add(
          new Command(
              entry.titleKey(), FrameKeys.hint(entry), () -> navigator.open(entry.id(), "")));
    }
    screenKeys().forEach(key -> commands.add(Command.of(key)));
    commands.add(new Command("keys.help", "?", this::showKeys));
    commands.add(new Command("person.lock", "", controller::lock));
    commands.add(new Command("person.signOut", "", controller::signOut));
    PaletteController search = new PaletteController(palette, commands, finders, navigator, texts);
    new PaletteView(palette, search, texts, work.dialogs()).open();
  }

  /** Lists the keys that work now. */
  public void showKeys() {
    work.dialogs()
        .open(new KeysPane(texts, screenKeys(), navigator.entries(), frameKeys.keysOfFrame()));
  }

  private void moveRegion(int direction) {
    List<javafx.scene.Node> regions = new ArrayList<>(List.of(rail, topBar));
    navigator.screen().ifPresent(screen -> regions.addAll(screen.regions()));
    regions.add(statusBar);
    Regions.move(regions, root.getScene().getFocusOwner(), direction);
  }

  /** One step at a time: what the screen can leave, then the field that is written in. */
  private void escape() {
    if (!navigator.screen().map(Screen::escape).orElse(false)) {
      content.requestFocus();
    }
  }

  @Override
  public void close() {
    shown.close();
    navigator.close();
    content.getChildren().clear();
  }
}
