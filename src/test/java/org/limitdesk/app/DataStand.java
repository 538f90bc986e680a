package org.limitdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.data.DataActs;
import org.limitdesk.ui.data.DataController;
import org.limitdesk.ui.data.DataModel;
import org.limitdesk.ui.data.DataView;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.SystemFileDialogs;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.FileWish;
import org.limitdesk.workflow.LookAtFile;
import org.limitdesk.workflow.NewUser;
import org.limitdesk.workflow.ReadQuarantine;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/** The data screen over a book of one borrower, C-1. */
final class DataStand implements AutoCloseable {
  private final Background background = Background.threads();
  private final Parts parts;
  private final OpenBook book;
  private final DeskUser user;
  private final Stage stage = new Stage();
  private final FilesController files;
  private final DataView view;

  /** To be made on the screen's thread. */
  DataStand(Path folder) throws IOException {
    parts = TestParts.in(folder.resolve("home"));
    Path file = folder.resolve("a.book");
    Path borrowers = folder.resolve("borrowers.csv");
    Files.writeString(borrowers, "borrower_id,name,phone\nC-1,甲,13800005678\n");
    parts.loadFiles().create(file, List.of(FileWish.of(borrowers)), "os:test", Progress.NONE);
    user = officer(file);
    book = OpenBook.open(file, parts.shelf(), background);
    Texts texts = new Texts(Language.EN);
    Layers layers = new Layers(parts.clock());
    DataModel model = new DataModel();
    files = new FilesController(model.files(), new LookAtFile(), background);
    DataActs acts =
        new DataActs(
            parts.loadFiles(), parts.assessMonth(), parts.backUpBook(), new ReadQuarantine());
    DataController controller = new DataController(model, files, acts, book, user, new Status());
    FilesView filesView = new FilesView(model.files(), files, texts, new SystemFileDialogs(stage));
    view =
        new DataView(
            model,
            controller,
            filesView,
            ScreenMaker.handOvers(work(folder, texts, layers), parts),
            ScreenMaker.core(work(folder, texts, layers), parts),
            texts,
            layers.toasts(),
            new SystemFileDialogs(stage));
    layers.show(view.node());
    show(layers);
  }

  private Workplace work(Path folder, Texts texts, Layers layers) {
    return new Workplace(
        texts,
        new Theme(),
        new Preferences(
            Settings.DEFAULT, new SettingsFile(folder.resolve("settings.json")), background),
        layers.dialogs(),
        layers.toasts(),
        new SystemFileDialogs(stage),
        new Status(),
        book,
        user,
        (screen, subject) -> {});
  }

  private DeskUser officer(Path file) {
    try (Book open = parts.shelf().write(file)) {
      NewUser boss = new NewUser("boss", Set.of(Role.ADMINISTRATOR), "long enough".toCharArray());
      NewUser officer = new NewUser("officer", Set.of(Role.OFFICER), "long enough".toCharArray());
      return parts.manageUsers().found(open, "os:test", List.of(boss, officer)).getLast();
    }
  }

  private void show(Layers layers) {
    Theme theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    stage.setScene(new Scene(layers, 1440, 900));
    theme.dress(stage.getScene());
    stage.show();
    view.attach();
  }

  Scene scene() {
    return stage.getScene();
  }

  Node node(String id) {
    return scene().lookup("#" + id);
  }

  String text(String id) {
    return ((Label) node(id)).getText();
  }

  DataView view() {
    return view;
  }

  void choose(Path... chosen) {
    files.add(List.of(chosen));
  }

  /** How many borrowers another reader sees. */
  long borrowers() {
    try (Book open = parts.shelf().read(book.file())) {
      return open.borrowers();
    }
  }

  @Override
  public void close() {
    view.detach();
    stage.close();
    stage.setScene(null);
    background.close();
    book.close();
  }
}
