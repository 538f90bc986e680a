package org.limitdesk.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AssessBook;
import org.limitdesk.workflow.AssessMonth;
import org.limitdesk.workflow.BackUpBook;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.LoadBook;
import org.limitdesk.workflow.LoadFiles;
import org.limitdesk.workflow.LookAtFile;
import org.limitdesk.workflow.ReadQuarantine;
import org.limitdesk.workflow.ShipRules;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.port.Shelf;

/** Without a toolkit, over a true book. */
class DataControllerTest {
  private final Background background = Background.atOnce();
  private final DataModel model = new DataModel();
  private final Status status = new Status();

  @TempDir private Path folder;

  private OpenBook book;
  private FilesController files;
  private DataController controller;

  @BeforeEach
  void open() {
    TestDesk desk = new TestDesk(folder, 1);
    desk.close();
    Shelf shelf = desk.file().shelf();
    book = OpenBook.open(desk.file().file(), shelf, background);
    files = new FilesController(model.files(), new LookAtFile(), background);
    controller = controller(desk.first(Role.OFFICER), shelf);
  }

  private DataController controller(DeskUser user, Shelf shelf) {
    Clock clock = Clock.systemUTC();
    DataActs acts =
        new DataActs(
            new LoadFiles(shelf, new LoadBook(Runnable::run, clock), new ShipRules(clock)),
            new AssessMonth(new FindRules(), new AssessBook(new BookFloors(), clock)),
            new BackUpBook(shelf, clock),
            new ReadQuarantine());
    return new DataController(model, files, acts, book, user, status);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private void choose(String name, String text) throws IOException {
    files.add(List.of(Files.writeString(folder.resolve(name), text)));
  }

  private String trouble() {
    Trouble trouble = model.trouble().get();
    return trouble == null ? "" : trouble.code();
  }

  @Test
  void loadTellsWhatBecameOfEachRowAndThatTheBookIsAnother() throws IOException {
    choose(
        "months-2.csv",
        """
        borrower_id,month,limit,balance,dpd
        C-1,2026-01,10000.00,1.00,0
        C-1,2026-03,10000.00,3000.00,0
        C-1,2026-03x,10000.00,1.00,0
        """);
    controller.load();
    assertEquals("", trouble());
    assertEquals(1, model.loaded().size());
    assertEquals(3, model.loaded().getFirst().rows());
    assertEquals(1, model.loaded().getFirst().added());
    assertEquals(1, model.loaded().getFirst().unchanged());
    assertEquals(1, model.setAside().get().rows());
    assertEquals(1, status.changes().get());
    assertTrue(model.files().files().isEmpty());
    assertEquals(DataModel.Task.NONE, model.task().get());
  }

  @Test
  void fileThatCannotBeLoadedKeepsTheLoadFromBeginning() throws IOException {
    choose("unknown.csv", "a,b\n1,2\n");
    controller.load();
    assertTrue(model.loaded().isEmpty());
    assertEquals(0, status.changes().get());
  }

  @Test
  void fileThatIsGoneWhenItIsLoadedIsRefusedByItsName() throws IOException {
    choose("borrowers-2.csv", "borrower_id,name\nC-9,甲\n");
    Files.delete(folder.resolve("borrowers-2.csv"));
    controller.load();
    assertEquals("LD-206", trouble());
    assertEquals(1, model.files().files().size(), "what was chosen stays");
  }

  @Test
  void bookWithoutACardSaysSoInsteadOfAssessing() {
    controller.assess();
    assertFalse(trouble().isEmpty());
    assertEquals(DataModel.Task.NONE, model.task().get());
  }

  @Test
  void backUpIsAWholeBookAndNeverTakesTheNameOfAFile() {
    Path copy = folder.resolve("copy.book");
    controller.backUp(copy);
    assertEquals("", trouble());
    assertTrue(Files.exists(copy));
    controller.backUp(copy);
    assertEquals("LD-114", trouble());
  }

  @Test
  void whatIsSetAsideIsWrittenForASpreadsheet() throws IOException {
    choose("borrowers-3.csv", "borrower_id,name,phone\n,=1+1,13800005678\n");
    controller.load();
    Path file = folder.resolve("aside.csv");
    controller.export(file);
    List<String> lines = Files.readAllLines(file);
    assertEquals("\uFEFFfile,line,column,value,reason", lines.getFirst());
    assertTrue(lines.get(1).startsWith("borrowers-3.csv,2,borrower_id,"), lines.get(1));
  }
}
