package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Layers;
import org.limitdesk.ui.kit.Preferences;
import org.limitdesk.ui.kit.Settings;
import org.limitdesk.ui.kit.SettingsFile;
import org.limitdesk.ui.kit.SystemFileDialogs;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.start.NewBookController;
import org.limitdesk.ui.start.NewBookModel;
import org.limitdesk.ui.start.NewBookView;
import org.limitdesk.workflow.LookAtFile;

/** From the first page: a book is made of files, and its first administrator signs in. */
class NewBookTest extends UiTest {
  private final Background background = Background.threads();

  @TempDir private Path folder;

  private Parts parts;
  private DeskFlow flow;
  private Stage stage;

  @BeforeEach
  void open() {
    parts = TestParts.in(folder);
    stage = onScreen(Stage::new);
    flow =
        onScreen(() -> {
          DeskFlow made =
              DeskFlow.of(stage, parts, background, work -> Screens.of(work, parts, background));
          made.begin();
          return made;
        });
  }

  @AfterEach
  void close() {
    onScreen(() -> {
      flow.close();
      stage.close();
      return true;
    });
    background.close();
  }

  private Scene scene() {
    return stage.getScene();
  }

  private boolean shows(String id) {
    Node node = scene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  /** A file dialog belongs to the system: what it would return is given in its place. */
  private void choose(Path place, Path file) {
    onScreen(() -> {
      NewBookModel model = new NewBookModel();
      FilesController files = new FilesController(model.files(), new LookAtFile(), background);
      Texts texts = new Texts(Language.EN);
      NewBookController controller =
          new NewBookController(
              model,
              files,
              new DeskBooks(parts, background),
              background,
              new Preferences(Settings.DEFAULT, settings(), background),
              flow::signIn);
      FilesView filesView =
          new FilesView(model.files(), files, texts, new SystemFileDialogs(stage));
      NewBookView view =
          new NewBookView(
              model, controller, filesView, texts, new SystemFileDialogs(stage), () -> {});
      ((Layers) scene().lookup(".desk")).show(view.node());
      view.attach();
      controller.place(place);
      files.add(List.of(file));
      return true;
    });
    until(() -> scene().lookup("#make") != null && !scene().lookup("#make").isDisabled());
  }

  private SettingsFile settings() {
    return new SettingsFile(folder.resolve("settings.json"));
  }

  @Test
  void bookIsMadeOfFilesAndItsAdministratorSignsIn() throws IOException {
    Path book = folder.resolve("mine.book");
    choose(
        book,
        Files.writeString(folder.resolve("borrowers.csv"), "borrower_id,name\nC-1,甲\nC-2,乙\n"));
    picture(scene(), "newbook");
    robot.clickOn("#make");
    until(() -> shows("repeated"));
    assertTrue(Files.exists(book));
    Window window = onScreen(() -> scene().getWindow());
    typeInto(window, "name", "boss");
    tabTo(window, "password");
    typeInto(window, "password", "long enough");
    tabTo(window, "repeated");
    typeInto(window, "repeated", "long enough");
    lead(KeyCode.ENTER, () -> shows("rail"));
    assertEquals("Administrator", ((Label) scene().lookup("#roles")).getText());
  }

  @Test
  void placeThatIsTakenIsRefusedAndTheFileThereStays() throws IOException {
    Path taken = Files.writeString(folder.resolve("mine.book"), "something else");
    choose(taken, Files.writeString(folder.resolve("borrowers.csv"), "borrower_id\nC-1\n"));
    robot.clickOn("#make");
    until(() -> shows("make") && code().equals("LD-114"));
    assertEquals("something else", Files.readString(taken));
    assertFalse(shows("making"));
  }

  private String code() {
    return scene().getRoot().lookupAll("#troubleCode").stream()
        .map(node -> ((Label) node).getText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
