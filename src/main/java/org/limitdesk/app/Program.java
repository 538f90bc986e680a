package org.limitdesk.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.limitdesk.cli.CardDesk;
import org.limitdesk.cli.CommandLineDesk;
import org.limitdesk.cli.CoreDesk;
import org.limitdesk.cli.PackageDesk;
import org.limitdesk.cli.PolicyDesk;
import org.limitdesk.cli.Workflows;
import org.limitdesk.workflow.AnswerLetter;
import org.limitdesk.workflow.BackTestPolicy;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.BuildTrial;
import org.limitdesk.workflow.ChoosePackage;
import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.ComposeReport;
import org.limitdesk.workflow.EraseBorrowers;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.ExportCounts;
import org.limitdesk.workflow.ExportLog;
import org.limitdesk.workflow.ExportPackage;
import org.limitdesk.workflow.ExportPolicy;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.FindPath;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.FreezePackage;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.ReadAppeals;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadCollections;
import org.limitdesk.workflow.ReadDisputes;
import org.limitdesk.workflow.ReadPackages;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.ReadScores;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.ScoreTable;
import org.limitdesk.workflow.TryPolicy;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.WriteNotice;
import org.limitdesk.workflow.WriteReport;

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
    Parts parts = Parts.of(userFolder, clock, background);
    VerifyLog verifyLog = new VerifyLog();
    return new Workflows(
        parts.shelf(),
        parts.loadFiles(),
        parts.makeDemo(),
        new ReadTrends(),
        verifyLog,
        new ExportLog(parts.shelf(), verifyLog, clock),
        new ExportCounts(parts.stamps()),
        parts.backUpBook(),
        parts.findRules(),
        parts.assessBook(),
        new TryPolicy(new BuildTrial(new BookFloors(), clock)),
        new ExplainLine(new BookFloors(), clock),
        new FindClusters(new BookFloors()),
        new BackTestPolicy(new BookFloors()),
        new WriteNotice(parts.stamps(), new FindPath(parts.findRules(), new BookFloors()), clock),
        new ReadDisputes(clock),
        new ReadAppeals(clock),
        new AnswerLetter(parts.stamps(), clock),
        new ReadCollections(clock),
        new EraseBorrowers(parts.stamps(), clock),
        new WriteReport(
            new ComposeReport(new FindClusters(new BookFloors()), clock), parts.stamps()),
        new CardDesk(
            new ScoreTable(),
            parts.importCard(),
            parts.exportCard(),
            new FitCard(new BookFloors()),
            new ReadScores(new BookFloors()),
            new ReadCardHealth(new BookFloors()),
            new FindPath(parts.findRules(), new BookFloors())),
        new PolicyDesk(
            new ComparePolicies(parts.shelf(), parts.findRules()),
            new ImportPolicy(parts.stamps()),
            new ExportPolicy(parts.stamps()),
            new ExportTrial(parts.stamps()),
            new ReadPolicies(clock)),
        new PackageDesk(
            new ChoosePackage(),
            new FreezePackage(parts.stamps()),
            new ReadPackages(),
            new ExportPackage(parts.stamps())),
        new CoreDesk(parts.sendInstructions(), parts.loadAnswers()),
        (book, folder, look) ->
            Tour.of(parts.shelf(), clock, Tour.Witness.NONE).take(book, folder, look),
        parts.actor());
  }
}
