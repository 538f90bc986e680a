package org.limitdesk.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.store.AnchorFile;
import org.limitdesk.store.SeenBookFiles;
import org.limitdesk.store.SqliteShelf;
import org.limitdesk.workflow.AnswerAppeal;
import org.limitdesk.workflow.AnswerHandOver;
import org.limitdesk.workflow.AssessBook;
import org.limitdesk.workflow.AssessMonth;
import org.limitdesk.workflow.BackUpBook;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.DecideProposal;
import org.limitdesk.workflow.DemoAppeals;
import org.limitdesk.workflow.DemoCore;
import org.limitdesk.workflow.DemoHistory;
import org.limitdesk.workflow.DemoPromises;
import org.limitdesk.workflow.ExportCard;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.GiveSecondApproval;
import org.limitdesk.workflow.ImportCard;
import org.limitdesk.workflow.LoadAnswers;
import org.limitdesk.workflow.LoadBook;
import org.limitdesk.workflow.LoadFiles;
import org.limitdesk.workflow.MakeDemo;
import org.limitdesk.workflow.ManageUsers;
import org.limitdesk.workflow.MarkOverride;
import org.limitdesk.workflow.NoteContact;
import org.limitdesk.workflow.Passwords;
import org.limitdesk.workflow.ReadCollections;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.SendInstructions;
import org.limitdesk.workflow.ShipRules;
import org.limitdesk.workflow.SignIn;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.TakeAppeal;
import org.limitdesk.workflow.TakeReply;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.WriteHandOver;
import org.limitdesk.workflow.port.Shelf;

/**
 * What the command line and the desk are both made of.
 *
 * @param userFolder where the logs' anchors, the settings and the demo book are kept
 * @param clock says when something was done
 * @param actor who the log names before anybody has signed in: the operating system's user
 */
record Parts(
    Path userFolder,
    Clock clock,
    String actor,
    Shelf shelf,
    LoadBook loadBook,
    ShipRules shipRules,
    FindRules findRules,
    AssessBook assessBook,
    SecureRandom random,
    Stamps stamps,
    Passwords passwords) {

  /**
   * @param background what a load reads ahead with
   */
  static Parts of(Path userFolder, Clock clock, Executor background) {
    SecureRandom random = new SecureRandom();
    return new Parts(
        userFolder,
        clock,
        "os:" + System.getProperty("user.name"),
        new SqliteShelf(new AnchorFile(userFolder.resolve("anchors")), clock),
        new LoadBook(background, clock),
        new ShipRules(clock),
        new FindRules(),
        new AssessBook(new BookFloors(), clock),
        random,
        new Stamps(clock, random),
        new Passwords(random, Passwords.Cost.USUAL));
  }

  ManageUsers manageUsers() {
    return new ManageUsers(passwords, stamps);
  }

  DecideProposal decideProposal() {
    return new DecideProposal(stamps);
  }

  GiveSecondApproval giveSecondApproval() {
    return new GiveSecondApproval(stamps);
  }

  SignIn signIn() {
    return new SignIn(passwords, SignInLimits.USUAL, stamps);
  }

  WriteHandOver writeHandOver() {
    return new WriteHandOver(new VerifyLog(), stamps);
  }

  TakeReply takeReply() {
    return new TakeReply(new VerifyLog(), giveSecondApproval(), new MarkOverride(stamps), stamps);
  }

  AnswerHandOver answerHandOver() {
    return new AnswerHandOver(
        passwords, stamps, new SeenBookFiles(userFolder.resolve("handed-over")));
  }

  ReleaseDecisions releaseDecisions() {
    return new ReleaseDecisions(signIn(), stamps, clock);
  }

  SendInstructions sendInstructions() {
    return new SendInstructions(stamps, clock);
  }

  TakeAppeal takeAppeal() {
    return new TakeAppeal(stamps, clock);
  }

  AnswerAppeal answerAppeal() {
    return new AnswerAppeal(decideProposal(), stamps, clock);
  }

  LoadAnswers loadAnswers() {
    return new LoadAnswers(stamps);
  }

  ImportCard importCard() {
    return new ImportCard(stamps);
  }

  ExportCard exportCard() {
    return new ExportCard(stamps);
  }

  LoadFiles loadFiles() {
    return new LoadFiles(shelf, loadBook, shipRules);
  }

  BackUpBook backUpBook() {
    return new BackUpBook(shelf, clock);
  }

  AssessMonth assessMonth() {
    return new AssessMonth(findRules, assessBook);
  }

  MakeDemo makeDemo() {
    DemoHistory history =
        new DemoHistory(
            loadBook,
            findRules,
            assessBook,
            manageUsers(),
            decideProposal(),
            giveSecondApproval(),
            new DemoCore(releaseDecisions(), sendInstructions(), loadAnswers()),
            new DemoAppeals(takeAppeal(), answerAppeal()),
            new DemoPromises(
                new ReadCollections(clock),
                new NoteContact(stamps, clock, ZoneId.systemDefault())));
    return new MakeDemo(shelf, shipRules, history);
  }
}
