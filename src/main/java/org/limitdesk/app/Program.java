package org.limitdesk.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.limitdesk.cli.CommandLineDesk;
import org.limitdesk.cli.Workflows;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.AssessBook;
import org.limitdesk.workflow.BackUpBook;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.DecideProposal;
import org.limitdesk.workflow.DemoHistory;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.ExportLog;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.GiveSecondApproval;
import org.limitdesk.workflow.LoadBook;
import org.limitdesk.workflow.LoadFiles;
import org.limitdesk.workflow.MakeDemo;
import org.limitdesk.workflow.ManageUsers;
import org.limitdesk.workflow.Passwords;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.ShipRules;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.port.Shelf;

/** Wires the program and runs one command of it. */
public final class Program {
  private final Path userFolder;
  private final Clock clock;

  /**
   * @param userFolder where the logs' anchors are kept
   * @param clock says when something was done
   */
  public Program(Path userFolder, Clock clock) {
    this.userFolder = userFolder;
    this.clock = clock;
  }

  /** For this computer's user and clock. */
  public static Program ofThisUser() {
    return new Program(UserFolder.path(), Clock.systemUTC());
  }

  /** Runs one command; returns its exit status. */
  public int run(PrintStream out, PrintStream err, String... args) {
    try (ExecutorService background =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
      return new CommandLineDesk(workflows(background), out, err).run(args);
    }
  }

  private Workflows workflows(ExecutorService background) {
    Shelf shelf = new SqliteShelf(new AnchorFile(userFolder.resolve("anchors")), clock);
    LoadBook loadBook = new LoadBook(background, clock);
    VerifyLog verifyLog = new VerifyLog();
    ShipRules shipRules = new ShipRules(clock);
    BookFloors floors = new BookFloors();
    FindRules findRules = new FindRules();
    AssessBook assessBook = new AssessBook(floors, clock);
    SecureRandom random = new SecureRandom();
    Stamps stamps = new Stamps(clock, random);
    DemoHistory history =
        new DemoHistory(
            loadBook,
            findRules,
            assessBook,
            new ManageUsers(new Passwords(random, Passwords.Cost.USUAL), stamps),
            new DecideProposal(stamps),
            new GiveSecondApproval(stamps));
    return new Workflows(
        shelf,
        new LoadFiles(shelf, loadBook, shipRules),
        new MakeDemo(shelf, shipRules, history),
        new ReadTrends(),
        verifyLog,
        new ExportLog(shelf, verifyLog, clock),
        new BackUpBook(shelf, clock),
        findRules,
        assessBook,
        new ExplainLine(floors, clock),
        "os:" + System.getProperty("user.name"));
  }
}
