package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.DecisionKind;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;
import org.limitdesk.workflow.TakeReply.Result;
import org.limitdesk.workflow.port.Progress;

/** The desk of a book, and a supervisor's other desk, which has another home and not the book. */
abstract class HandOverStand {
  @TempDir Path folder;
  TestDesk desk;
  AnswerHandOver other;
  DeskUser officer;
  DeskUser supervisor;
  private int files;

  @BeforeEach
  final void open() {
    desk = new TestDesk(folder, 6);
    other = desk.otherDesk(folder.resolve("other home"));
    officer = desk.first(Role.OFFICER);
    supervisor = desk.first(Role.SUPERVISOR);
    in(supervisor);
    in(officer);
  }

  @AfterEach
  final void close() {
    desk.close();
  }

  final void in(DeskUser user) {
    desk.signIn().signIn(desk.book(), user.name(), TestDesk.PASSWORD.toCharArray(), "os:test");
  }

  final void decide(DeskUser who, long id, DecisionKind kind, MakerAuthority authority) {
    CaseFacts seen = desk.caseOf(id);
    desk.decideProposal()
        .decide(
            desk.book(), who, seen, Requests.of(kind, seen.proposed()), authority, TestDesk.TODAY);
  }

  final Path next() {
    files++;
    return last();
  }

  final Path last() {
    return last(files);
  }

  final Path last(int number) {
    return folder.resolve("file " + number);
  }

  final Path out() throws IOException {
    Path file = next();
    desk.writeHandOver()
        .write(desk.book(), officer, supervisor.id(), "a.book", file, Progress.NONE);
    return file;
  }

  final Path reply(Opened opened, Function<HandedItem, String> word) throws IOException {
    Path file = next();
    other.reply(
        opened,
        opened.handOver().items().stream()
            .map(item -> new Said(item, word.apply(item), "said at the other desk"))
            .toList(),
        TestDesk.PASSWORD.toCharArray(),
        file);
    return file;
  }

  final Result take(Path reply) throws IOException {
    return desk.takeReply().take(desk.book(), officer, reply, Progress.NONE);
  }

  static String code(TakeReply.Row row) {
    return row.why() == null ? "" : row.why().code();
  }

  final String problems() {
    return desk.file().ask("log verify").expect(1).json().get("problems").toString();
  }
}
