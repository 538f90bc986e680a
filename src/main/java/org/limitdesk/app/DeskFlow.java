package org.limitdesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.handover.OtherDeskController;
import org.limitdesk.ui.handover.OtherDeskModel;
import org.limitdesk.ui.handover.OtherDeskView;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.SystemFileDialogs;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.shell.Navigator;
import org.limitdesk.ui.shell.ShellView;
import org.limitdesk.ui.signin.Door;
import org.limitdesk.ui.signin.SignInController;
import org.limitdesk.ui.signin.SignInModel;
import org.limitdesk.ui.signin.SignInView;
import org.limitdesk.ui.start.Books;
import org.limitdesk.ui.start.NewBookController;
import org.limitdesk.ui.start.NewBookModel;
import org.limitdesk.ui.start.NewBookView;
import org.limitdesk.ui.start.StartController;
import org.limitdesk.ui.start.StartModel;
import org.limitdesk.ui.start.StartView;
import org.limitdesk.workflow.AnswerHandOver;
import org.limitdesk.workflow.LookAtFile;
import org.limitdesk.workflow.ReleaseDecisions;

/** From page to page: choose a book, sign in, work, and back. */
final class DeskFlow implements AutoCloseable {
  private final Background background;
  private final Books books;
  private final Door door;
  private final AnswerHandOver answer;
  private final Preferences preferences;
  private final Texts texts;
  private final Theme theme;
  private final DeskWindow window;
  private final FileDialogs dialogs;
  private final Clock clock;
  private final Function<Workplace, Screens> screens;
  private final ReleaseDecisions release;
  private final boolean settingsBroken;
  private final Subscriptions always = new Subscriptions();
  private Runnable leave = () -> {};
  private Runnable lock = () -> {};
  private @Nullable OpenBook book;

  private DeskFlow(
      Stage stage,
      Books books,
      Door door,
      AnswerHandOver answer,
      SettingsFile file,
      ReleaseDecisions release,
      Background background,
      Clock clock,
      FileDialogs dialogs,
      Function<Workplace, Screens> screens) {
    this.background = background;
    this.release = release;
    this.books = books;
    this.door = door;
    this.answer = answer;
    this.dialogs = dialogs;
    this.clock = clock;
    this.screens = screens;
    SettingsFile.Read read = file.read();
    settingsBroken = read.broken();
    preferences = new Preferences(read.settings(), file, background);
    Language first = read.settings().language();
    texts = new Texts(first == null ? Language.of(Locale.getDefault()) : first);
    theme = new Theme();
    window = new DeskWindow(stage, preferences, theme, clock);
  }

  /**
   * @param screens which screens a person at a book gets
   */
  static DeskFlow of(
      Stage stage, Parts parts, Background background, Function<Workplace, Screens> screens) {
    return of(stage, parts, new DeskBooks(parts, background), background, screens);
  }

  static DeskFlow of(
      Stage stage,
      Parts parts,
      Books books,
      Background background,
      Function<Workplace, Screens> screens) {
    return of(stage, parts, books, background, new SystemFileDialogs(stage), screens);
  }

  static DeskFlow of(
      Stage stage,
      Parts parts,
      Books books,
      Background background,
      FileDialogs dialogs,
      Function<Workplace, Screens> screens) {
    Door door = new Door(parts.signIn(), parts.manageUsers(), parts.actor());
    SettingsFile file = new SettingsFile(parts.userFolder().resolve("settings.json"));
    return new DeskFlow(
        stage,
        books,
        door,
        parts.answerHandOver(),
        file,
        parts.releaseDecisions(),
        background,
        parts.clock(),
        dialogs,
        screens);
  }

  /** Shows the window with its first page. */
  void begin() {
    always.watch(
        preferences.settings(),
        settings -> {
          theme.choice().set(settings.theme());
          window.zoom(settings.textSize());
          if (settings.language() != null) {
            texts.language().set(settings.language());
          }
        });
    chooseBook();
    window.show();
    if (settingsBroken) {
      window.layers().toasts().tell(Notice.Kind.REFUSED, texts.text("settings.broken"));
    }
  }

  /** The first page. */
  void chooseBook() {
    leavePage();
    closeBook();
    StartModel model = new StartModel();
    StartController controller =
        new StartController(model, books, background, preferences, this::signIn);
    StartView view =
        new StartView(model, controller, texts, dialogs, this::makeBook, this::answerHandOver);
    leave = view::close;
    window.layers().show(view.node());
    view.attach();
  }

  /** The page that makes a book of files. */
  void makeBook() {
    leavePage();
    NewBookModel model = new NewBookModel();
    FilesController files = new FilesController(model.files(), new LookAtFile(), background);
    NewBookController controller =
        new NewBookController(model, files, books, background, preferences, this::signIn);
    FilesView filesView = new FilesView(model.files(), files, texts, dialogs);
    NewBookView view =
        new NewBookView(model, controller, filesView, texts, dialogs, this::chooseBook);
    leave = view::close;
    window.layers().show(view.node());
    view.attach();
  }

  /** The page of a supervisor who answers a hand-over; it needs no book. */
  void answerHandOver(Path file) {
    leavePage();
    OtherDeskModel model = new OtherDeskModel();
    OtherDeskController controller = new OtherDeskController(model, answer, background);
    OtherDeskView view = new OtherDeskView(model, controller, texts, dialogs, this::chooseBook);
    leave = view::close;
    window.layers().show(view.node());
    view.attach(file);
  }

  /** The sign-in page of a book. */
  void signIn(OpenBook opened) {
    leavePage();
    opened.letKeysGo();
    book = opened;
    SignInModel model = new SignInModel();
    SignInController controller =
        new SignInController(model, opened, door, user -> work(opened, user));
    SignInView view = new SignInView(model, controller, texts, this::chooseBook);
    leave = view::close;
    window.layers().show(view.node());
    view.attach(opened.file().getFileName().toString());
  }

  /** The frame and its screens, and what is over them. */
  record AtWork(ShellView shell, Navigator navigator, Layers layers) {}

  /** The desk of a person at a book. */
  AtWork work(OpenBook opened, DeskUser user) {
    leavePage();
    Layers layers = window.layers();
    layers.dialogs().unsaved().bind(texts.bind("dialog.unsaved"));
    PlacesLater places = new PlacesLater();
    Workplace work =
        new Workplace(
            texts,
            theme,
            preferences,
            layers.dialogs(),
            layers.toasts(),
            new DialogsOfThisDesk(dialogs, layers::isCovered),
            new Status(),
            opened,
            user,
            places);
    Screens built = screens.apply(work);
    Navigator navigator = new Navigator(built.entries(), user);
    places.are(navigator);
    DeskLock deskLock = new DeskLock(opened, user, door, texts, layers, clock);
    deskLock.otherwise(other -> work(opened, other), () -> signIn(opened));
    ShellView shell =
        new ShellView(work, navigator, built.finders(), deskLock::lock, () -> signIn(opened));
    DueReleases due = new DueReleases(work, release, layers::isCovered);
    leave =
        () -> {
          due.close();
          // An open form would act for who left it, under the eyes of who comes.
          layers.dialogs().close();
          deskLock.close();
          lock = () -> {};
          shell.close();
          layers.toasts().clear();
        };
    layers.show(shell.node());
    shell.attach(window.scene());
    lock = deskLock::lock;
    deskLock.watch(window.scene(), preferences.settings());
    due.begin();
    return new AtWork(shell, navigator, layers);
  }

  /** Hides the desk of whoever is at it until their password is told again. */
  void lock() {
    lock.run();
  }

  Scene scene() {
    return window.scene();
  }

  private void leavePage() {
    leave.run();
    leave = () -> {};
  }

  private void closeBook() {
    OpenBook open = book;
    book = null;
    if (open != null) {
      background
          .write(progress -> {
            open.close();
            return open;
          })
          .start(new Subscriptions());
    }
  }

  @Override
  public void close() {
    window.keepFrame();
    leavePage();
    closeBook();
    always.close();
  }
}
