package org.limitdesk.ui.notice;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.notice.NoticeTiming;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Clip;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.ReadNotice.Preview;

/** What the borrower is told, as it will stand on paper, with its days and the way to write it. */
final class NoticeDialog extends DialogBox {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 720;

  private final NoticeModel model;
  private final NoticeController controller;
  private final Workplace work;
  private final ComboBox<Locale> language;
  private final Label days = sentence("", "second", "num");
  private final Label told = sentence("", "second");
  private final Paper paper = new Paper();
  private final Button save;
  private final Button copy;

  /**
   * @param wording opens the wording that it is written by
   */
  NoticeDialog(
      NoticeModel model,
      NoticeController controller,
      Workplace work,
      Runnable wording,
      Runnable leave) {
    super(work.texts(), "notice.title", WIDTH, HEIGHT, leave);
    this.model = model;
    this.controller = controller;
    this.work = work;
    setId("notice");
    told.setId("noticeTold");
    language = Paper.languages(texts());
    copy = Buttons.plain(texts().bind("notice.copy"), this::copy);
    save = main("notice.save", this::save);
    save.setId("saveNotice");
    Button open = Buttons.plain(texts().bind("wording.open"), wording);
    open.setId("openWording");
    copy.disableProperty().bind(model.preview().isNull());
    HBox head = new HBox(12, language, days);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(days, Priority.ALWAYS);
    getChildren().addAll(head, paper, told, foot(List.of(save, copy, open), "common.close"));
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    language.valueProperty().bindBidirectional(model.language());
    shown.onClose(() -> language.valueProperty().unbindBidirectional(model.language()));
    shown.watch(model.preview(), this::show);
    shown.watch(model.refusal(), this::refuse);
    shown.watch(model.busy(), _ -> save.setDisable(!controller.canSave()));
    controller.attach(shown);
  }

  private void show(@Nullable Preview preview) {
    save.setDisable(!controller.canSave());
    if (preview == null) {
      paper.say(texts().text("notice.reading"));
      return;
    }
    days.setText(days(preview.timing()));
    told.setText(texts().text(preview.waits() ? "notice.waits" : "notice.how"));
    told.getStyleClass().setAll("label", "second", preview.waits() ? "warning" : "muted");
    paper.show(preview.text());
  }

  private String days(NoticeTiming timing) {
    return texts()
        .text(
            timing.heldFrom() == null ? "notice.days" : "notice.daysHeld",
            texts().dates().day(timing.notice()),
            texts().dates().day(timing.effect()),
            texts().dates().day(timing.appealUntil()),
            timing.heldFrom() == null ? "" : texts().dates().day(timing.heldFrom()));
  }

  /** Where there is no notice at all the reason stands in its place. */
  private void refuse(@Nullable Refusal why) {
    if (why == null) {
      return;
    }
    boolean none = model.preview().get() == null;
    told.setText(none ? "" : why.in(texts()));
    told.getStyleClass().setAll("label", "field-error");
    if (none) {
      paper.say(why.in(texts()));
    }
  }

  private void save() {
    Preview preview = model.preview().get();
    if (preview != null && controller.canSave()) {
      work.files()
          .save(
              texts().text("notice.save"),
              preview.reference() + ".pdf",
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
                                      "notice.saved",
                                      preview.reference(),
                                      String.valueOf(written.getFileName())))));
    }
  }

  private void copy() {
    Preview preview = model.preview().get();
    if (preview != null) {
      Clip.put(preview.text().text());
    }
  }
}
