package org.limitdesk.ui.policy;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.ui.kit.DayWords;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;

/** Asks what a supervisor must know before a draft is sent to its second approval. */
final class SendDialog extends DialogBox {
  private static final double WIDTH = 560;
  private static final int ROWS = 3;

  private final TextField title = new TextField();
  private final DatePicker from;
  private final TextArea reason = new TextArea();
  private final TextArea note = new TextArea();
  private final Label fault = sentence("", "field-error");
  private final boolean needsReason;
  private final Send send;

  /** Who takes it. */
  @FunctionalInterface
  interface Send {
    /**
     * @param from null for the day on which it is confirmed
     */
    void send(String title, @Nullable LocalDate from, String reason, String note);
  }

  /**
   * @param broken the gauges that the draft breaks
   */
  SendDialog(
      Policy draft,
      int changes,
      List<GaugeReading> broken,
      Send send,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.send", WIDTH, 0, leave);
    this.send = send;
    needsReason = !broken.isEmpty();
    title.setId("sendTitle");
    title.setText(draft.title());
    from = DayWords.field(texts);
    from.setId("sendFrom");
    from.setValue(draft.inForceFrom());
    from.setPromptText(texts.text("studio.fromConfirmed"));
    from.setMaxWidth(Double.MAX_VALUE);
    area(reason, "sendReason");
    area(note, "sendNote");
    getChildren()
        .addAll(
            sentence(
                texts.text(
                    "studio.sendWhat",
                    draft.name() + " " + draft.version(),
                    texts.numbers().count(changes)),
                "muted"),
            field("studio.title", title),
            field("studio.from", from));
    if (needsReason) {
      List<String> names =
          broken.stream().map(each -> texts.text("gauge." + each.gauge().code())).toList();
      getChildren()
          .addAll(
              sentence(
                  texts.text("studio.breaks", String.join(texts.text("policy.and"), names)),
                  "danger"),
              field("studio.reason", reason));
    }
    getChildren()
        .addAll(
            field("studio.note", note),
            fault,
            foot(List.of(main("studio.sendNow", this::submit)), "common.cancel"));
  }

  private static void area(TextArea area, String id) {
    area.setId(id);
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
  }

  private void submit() {
    if (title.getText().isBlank()) {
      fault.setText(texts().text("studio.titleFirst"));
    } else if (needsReason && reason.getText().isBlank()) {
      fault.setText(texts().text("studio.reasonFirst"));
    } else {
      leave();
      send.send(
          title.getText().strip(),
          from.getValue(),
          reason.getText().strip(),
          note.getText().strip());
    }
  }
}
