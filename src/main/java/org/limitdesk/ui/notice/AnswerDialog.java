package org.limitdesk.ui.notice;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Clip;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.AnswerLetter.Letter;

/** The answer to an appeal, as it will stand on paper, and the way to write it. */
final class AnswerDialog extends DialogBox {
  private static final double WIDTH = 680;
  private static final double HEIGHT = 620;

  private final AnswerModel model;
  private final AnswerController controller;
  private final Workplace work;
  private final ComboBox<Locale> language;
  private final Paper paper = new Paper();
  private final Label refused = sentence("", "field-error");
  private final Button save;
  private final Button copy;

  AnswerDialog(AnswerModel model, AnswerController controller, Workplace work, Runnable leave) {
    super(work.texts(), "answer.title", WIDTH, HEIGHT, leave);
    this.model = model;
    this.controller = controller;
    this.work = work;
    setId("answerLetter");
    language = Paper.languages(texts());
    copy = Buttons.plain(texts().bind("notice.copy"), this::copy);
    copy.disableProperty().bind(model.letter().isNull());
    save = main("notice.save", this::save);
    save.setId("saveAnswer");
    getChildren().addAll(language, paper, refused, foot(List.of(save, copy), "common.close"));
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    language.valueProperty().bindBidirectional(model.language());
    shown.onClose(() -> language.valueProperty().unbindBidirectional(model.language()));
    shown.watch(model.letter(), this::show);
    shown.watch(model.refusal(), this::refuse);
    shown.watch(model.busy(), _ -> save.setDisable(!controller.canSave()));
    controller.attach(shown);
  }

  private void show(@Nullable Letter letter) {
    save.setDisable(!controller.canSave());
    if (letter == null) {
      paper.say(texts().text("notice.reading"));
    } else {
      paper.show(letter.text());
    }
  }

  private void refuse(@Nullable Refusal why) {
    refused.setText(why == null ? "" : why.in(texts()));
    if (why != null && model.letter().get() == null) {
      paper.say("");
    }
  }

  private void save() {
    Letter letter = model.letter().get();
    if (letter == null || !controller.canSave()) {
      return;
    }
    work.files()
        .save(
            texts().text("notice.save"),
            letter.reference() + ".pdf",
            FileDialogs.Kind.of(texts().text("notice.files"), "*.pdf"))
        .ifPresent(file ->
            controller.save(
                file,
                written ->
                    work.toasts()
                        .tell(
                            Notice.Kind.DONE,
                            texts()
                                .text(
                                    "answer.saved",
                                    letter.reference(),
                                    String.valueOf(written.getFileName())))));
  }

  private void copy() {
    Letter letter = model.letter().get();
    if (letter != null) {
      Clip.put(letter.text().text());
    }
  }
}
