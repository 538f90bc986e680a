package org.limitdesk.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.AnswerHandOver;
import org.limitdesk.workflow.AnswerHandOver.Opened;
import org.limitdesk.workflow.AnswerHandOver.Said;

/** Opens a hand-over, keeps what the supervisor says of each decision, and has it signed. */
public final class OtherDeskController {
  private final OtherDeskModel model;
  private final AnswerHandOver answer;
  private final Background background;
  private final Subscriptions shown = new Subscriptions();

  public OtherDeskController(OtherDeskModel model, AnswerHandOver answer, Background background) {
    this.model = model;
    this.answer = answer;
    this.background = background;
  }

  /** Opens a file; what is not sound is not shown. */
  void open(Path file) {
    model.busy().set(true);
    background
        .read(_ -> answer.open(file))
        .onSuccess(this::show)
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(() -> model.busy().set(false))
        .start(shown);
  }

  private void show(Opened opened) {
    model.opened().set(opened);
    model.chosen().set(opened.handOver().items().getFirst());
  }

  /**
   * Keeps what is said of the decision that is looked at, and goes on to the next that waits.
   *
   * @return false where a note is missing; nothing is kept then
   */
  boolean say(String word, String note) {
    HandedItem item = model.chosen().get();
    Opened opened = model.opened().get();
    if (item == null || opened == null || model.busy().get()) {
      return true;
    }
    Said said = new Said(item, word, note.strip());
    if (said.lacksNote()) {
      return false;
    }
    model.written().set(null);
    model.trouble().set(null);
    model.said().put(item.decision(), said);
    opened.handOver().items().stream()
        .filter(each -> !model.said().containsKey(each.decision()))
        .findFirst()
        .ifPresent(model.chosen()::set);
    return true;
  }

  /** Takes back what was said of the decision that is looked at. */
  void takeBack() {
    HandedItem item = model.chosen().get();
    if (item != null && !model.busy().get() && model.said().remove(item.decision()) != null) {
      model.written().set(null);
    }
  }

  /** Signs all that was said and writes it into a file that is not there yet. */
  void write(Path file) {
    Opened opened = model.opened().get();
    if (opened == null || model.busy().get()) {
      return;
    }
    List<Said> said =
        opened.handOver().items().stream()
            .map(each -> model.said().get(each.decision()))
            .filter(Objects::nonNull)
            .toList();
    char[] password = model.password().get().toCharArray();
    model.busy().set(true);
    model.trouble().set(null);
    background
        .write(_ -> answer.reply(opened, said, password, file))
        .onSuccess(_ -> {
          model.password().set("");
          model.written().set(file);
        })
        .onError(failure -> model.trouble().set(Trouble.of(failure)))
        .onEnd(() -> model.busy().set(false))
        .start(shown);
  }

  void end() {
    shown.close();
    model.password().set("");
  }
}
