package org.limitdesk.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.limitdesk.cli.TestBook;
import org.limitdesk.domain.audit.FreeText;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.CoreAnswer;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Instruction;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.workflow.DecideProposal;
import org.limitdesk.workflow.GiveSecondApproval;
import org.limitdesk.workflow.Requests;
import org.limitdesk.workflow.Stamps;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.LogStamp;

/**
 * A desk that decides, confirms, takes back and sends out the cases of a book, and has each refused
 * by the core system, round and round, until it is killed. It prints a line once a write was
 * acknowledged: {@code decision 5}, {@code approval 5}, {@code release 5}, {@code file 2} or {@code
 * answer 5}.
 */
public final class KilledDesk {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

  private final Book book;
  private final PrintStream out;
  private final DecideProposal decide;
  private final GiveSecondApproval approve;
  private final DeskUser officer;
  private final DeskUser supervisor;

  private KilledDesk(Book book, PrintStream out) {
    this.book = book;
    this.out = out;
    Stamps stamps = new Stamps(Clock.systemUTC(), new SecureRandom());
    decide = new DecideProposal(stamps);
    approve = new GiveSecondApproval(stamps);
    officer = book.users().find(1).orElseThrow();
    supervisor = book.users().find(3).orElseThrow();
  }

  /** The folder of the book, and how many cases it has. */
  public static void main(String... args) {
    TestBook file = new TestBook(Path.of(args[0]));
    try (Book book = file.shelf().write(file.file())) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println("open");
      new KilledDesk(book, out).goOn(Integer.parseInt(args[1]));
    }
  }

  private void goOn(int cases) {
    for (long round = 0; ; round++) {
      long id = round % cases + 1;
      switch (find(id).state()) {
        case PROPOSED, RETURNED ->
            decide(id, round % 2 == 0 ? DecisionKind.OVERRIDE : DecisionKind.KEEP);
        case OVERRIDDEN -> confirm(id);
        case CONFIRMED -> release(id);
        case RELEASED -> answer(id);
        default -> decide(id, DecisionKind.WITHDRAW);
      }
    }
  }

  private CaseFacts find(long id) {
    return book.cases().find(id).orElseThrow();
  }

  private void decide(long id, DecisionKind kind) {
    CaseFacts seen = find(id);
    Decision made =
        decide.decide(
            book, officer, seen, Requests.of(kind, seen.proposed()), TestDesk.SECOND, TODAY);
    out.println("decision " + made.id());
  }

  private void confirm(long id) {
    approve.give(book, supervisor, find(id), ApprovalResult.CONFIRMED, "seen");
    out.println("approval " + book.cases().decisions(id).getLast().id());
  }

  private void release(long id) {
    Decision decision = book.cases().decisions(id).getLast();
    NoticeTiming timing = new NoticeTiming(TODAY, null, TODAY, TODAY.plusDays(15));
    book.releases().release(find(id), decision, timing, officer.id(), TODAY, stamp(Map.of()));
    out.println("release " + decision.id());
  }

  /** What was sent out leaves at the latest before its answer. */
  private void answer(long id) {
    List<Instruction> unsent = book.releases().unsent();
    if (!unsent.isEmpty()) {
      out.println("file " + book.releases().send(unsent, TODAY, stamp(Map.of())));
    }
    long decision = book.cases().decisions(id).getLast().id();
    CoreAnswer refused = new CoreAnswer(CoreAnswer.Result.FAILED, 0, null, "refused");
    FreeText why = new FreeText("refused", new byte[FreeText.SALT_LENGTH]);
    book.releases()
        .answer(find(id), decision, refused, refused.state(), stamp(Map.of("reason", why)));
    out.println("answer " + decision);
  }

  private LogStamp stamp(Map<String, FreeText> texts) {
    return new LogStamp(officer.actor(), System.currentTimeMillis(), texts);
  }
}
