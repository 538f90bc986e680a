package org.limitdesk.ui.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.notice.NoticeTemplate;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.domain.notice.TemplateFault;
import org.limitdesk.domain.notice.TemplateRefused;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.workflow.NoticeWording;
import org.limitdesk.workflow.NoticeWording.Draft;
import org.limitdesk.workflow.port.Templates.Stored;

/** Reads the wording in force, tries what is written, and has it put in force. */
public final class WordingController {
  private final WordingModel model;
  private final OpenBook book;
  private final DeskUser user;
  private final NoticeWording wording;
  private final long caseId;
  private Subscriptions shown = new Subscriptions();

  WordingController(
      WordingModel model, OpenBook book, DeskUser user, NoticeWording wording, long caseId) {
    this.model = model;
    this.book = book;
    this.user = user;
    this.wording = wording;
    this.caseId = caseId;
  }

  /** Reads it, and again in every language that is chosen. */
  void attach(Subscriptions now) {
    shown = now;
    shown.watch(model.language(), _ -> read(false));
    shown.onChange(model.text(), this::keep);
  }

  /** What was written stays when the dialog is left. */
  private void keep() {
    Draft now = model.draft().get();
    if (now != null && !isAskedShown()) {
      Locale language = model.language().get();
      if (model.text().get().equals(now.text())) {
        model.unsent().remove(language);
      } else {
        model.unsent().put(language, model.text().get());
      }
    }
  }

  private void read(boolean anew) {
    Locale language = model.language().get();
    model.draft().set(null);
    model.refusal().set(null);
    book.read((open, progress) -> wording.read(open, caseId, language, progress))
        .onSuccess(found -> {
          if (language.equals(model.language().get())) {
            show(found, anew ? null : model.unsent().get(language));
          }
        })
        .onError(failure -> model.refusal().set(Refusal.of("wording.unread", failure)))
        .start(shown);
  }

  /**
   * What waits for this person is what they look at: they put in force what they have read.
   *
   * @param unsent what they wrote before and did not send; null for nothing
   */
  private void show(Draft found, @Nullable String unsent) {
    Stored asked = toConfirm(found);
    String text = asked != null ? asked.text() : unsent == null ? found.text() : unsent;
    model.text().set(text);
    model.draft().set(found);
  }

  /** Whether the text that is looked at is the one that waits for this person. */
  boolean isAskedShown() {
    Stored asked = toConfirm();
    return asked != null && asked.text().equals(model.text().get());
  }

  /** What is wrong in it as it stands, by line. */
  List<TemplateFault> faults() {
    return NoticeTemplate.check(model.text().get());
  }

  /** The notice as it would stand on paper; null while something is wrong. */
  @Nullable NoticeText tried() {
    try {
      return model.draft().get() == null
          ? null
          : NoticeTemplate.parse(model.text().get()).fill(model.words());
    } catch (TemplateRefused withFaults) {
      // They are told beside the editor.
      return null;
    }
  }

  boolean mayWrite() {
    return user.may(Act.WRITE_TEMPLATE, Ownership.OTHER);
  }

  /** The one that waits for this person's word; null where none does. */
  @Nullable Stored toConfirm() {
    Draft now = model.draft().get();
    return now == null ? null : toConfirm(now);
  }

  private @Nullable Stored toConfirm(Draft found) {
    return found.versions().stream()
        .filter(each -> each.result() == null)
        .filter(each -> user.may(Act.CONFIRM_TEMPLATE, Ownership.ownIf(each.maker() == user.id())))
        .findFirst()
        .orElse(null);
  }

  /** Sends it to its second approval. */
  void submit() {
    Locale language = model.language().get();
    String text = model.text().get();
    book.write((open, progress) -> wording.submit(open, user, language, text))
        .onSuccess(_ -> {
          model.unsent().remove(language);
          read(true);
        })
        .onError(failure -> model.refusal().set(Refusal.of("wording.notSent", failure)))
        .start(shown);
  }

  /** Puts one in force, or sends it back. */
  void answer(Stored waiting, ApprovalResult result) {
    book.write(
            (open, progress) -> {
              wording.answer(open, user, waiting.id(), result);
              return waiting;
            })
        .onSuccess(_ -> read(true))
        .onError(failure -> model.refusal().set(Refusal.of("wording.notSent", failure)))
        .start(shown);
  }
}
