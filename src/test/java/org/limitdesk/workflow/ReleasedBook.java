package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;
import org.limitdesk.cli.TickingClock;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.decision.SignInLimits;
import org.limitdesk.store.Outside;
import org.limitdesk.workflow.ReleaseDecisions.Result;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;
import org.limitdesk.workflow.port.Worklist.Item;

/** A demo book with decided cases, and what sends them out, for tests of what follows. */
abstract class ReleasedBook {
  static final Set<CaseState> DECIDED =
      Set.of(CaseState.APPROVED, CaseState.OVERRIDDEN, CaseState.KEPT, CaseState.CONFIRMED);

  @TempDir Path folder;
  TestBook book;
  Stamps stamps;
  ReleaseDecisions release;
  SendInstructions send;
  LoadAnswers answers;
  Book open;

  @BeforeEach
  final void make() throws IOException {
    book = new TestBook(folder);
    book.ask("demo", "--borrowers", "1500", "--months", "15").expect(0);
    TickingClock clock = new TickingClock();
    stamps = new Stamps(clock, new SecureRandom());
    release =
        new ReleaseDecisions(
            new SignIn(
                new Passwords(new SecureRandom(), Passwords.Cost.USUAL),
                SignInLimits.USUAL,
                stamps),
            stamps,
            clock);
    send = new SendInstructions(stamps, clock);
    answers = new LoadAnswers(stamps);
    open = book.shelf().write(book.file());
    SomeDecisions.make(open, stamps, clock);
  }

  @AfterEach
  final void close() {
    open.close();
  }

  final List<Item> decided() {
    return open.worklist().cases(DECIDED);
  }

  final DeskUser officer() {
    return SomeDecisions.person(open, "officer1");
  }

  final Result releaseAll() throws IOException {
    return release.release(
        open, officer(), decided(), "demo-officer1".toCharArray(), Progress.NONE);
  }

  final long count(String query) {
    return Long.parseLong(Outside.lines(book.file(), query).getFirst());
  }

  final boolean waits(Item item) {
    return item.state() != CaseState.CONFIRMED && !last(item).second().isEmpty();
  }

  final Decision last(Item item) {
    return open.cases().decisions(item.id()).getLast();
  }

  final CaseState state(Instruction each) {
    return open.cases().find(each.caseId()).orElseThrow().state();
  }
}
