package org.limitdesk.ui.data;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.FileDialogs;
import org.limitdesk.ui.kit.KeyAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.LoadAnswers.Taken;
import org.limitdesk.workflow.SendInstructions.Sent;
import org.limitdesk.workflow.SendInstructions.Standing;
import org.limitdesk.workflow.SetAside;

/** The core system: what was sent out leaves as a file, and what it answers comes back as one. */
public final class CorePanel extends VBox {
  private static final int MOST_FAULTS = 5;

  private final CoreModel model;
  private final CoreController controller;
  private final Workplace work;
  private final Texts texts;
  private final Label waits = DialogBox.sentence("");
  private final VBox answered = new VBox(2);
  private final Label refused = DialogBox.sentence("", "field-error");
  private final Button send;
  private final Button take;

  public CorePanel(CoreModel model, CoreController controller, Workplace work) {
    super(8);
    this.model = model;
    this.controller = controller;
    this.work = work;
    texts = work.texts();
    getStyleClass().add("panel");
    setId("core");
    waits.setId("coreWaits");
    answered.setId("coreAnswered");
    refused.setId("coreRefused");
    send = Buttons.withKey(Buttons.plain(texts.bind("core.send"), this::send), "I");
    send.setId("sendInstructions");
    take = Buttons.withKey(Buttons.plain(texts.bind("core.take"), this::take), "A");
    take.setId("takeAnswers");
    Label title = new Label();
    title.textProperty().bind(texts.bind("core.title"));
    title.getStyleClass().add("section");
    getChildren().addAll(title, waits, new VBox(6, send, take), answered, refused);
    Seen.when(this, controller.may());
  }

  List<KeyAct> keys() {
    return controller.may()
        ? List.of(
            KeyAct.plain(KeyCode.I, "core.keySend", send::fire),
            KeyAct.plain(KeyCode.A, "core.keyTake", take::fire))
        : List.of();
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    shown.watch(model.standing(), this::show);
    shown.watch(model.taken(), this::tell);
    shown.watch(model.refusal(), this::refuse);
    shown.onChange(
        texts.language(),
        () -> {
          show(model.standing().get());
          tell(model.taken().get());
          refuse(model.refusal().get());
        });
    shown.watch(
        model.busy(),
        busy -> {
          take.setDisable(busy);
          send.setDisable(busy || nothing(model.standing().get()));
        });
    controller.attach(shown);
  }

  private static boolean nothing(@Nullable Standing standing) {
    return standing == null || standing.unsent() == 0;
  }

  private void show(@Nullable Standing standing) {
    send.setDisable(nothing(standing) || model.busy().get());
    if (standing != null) {
      String held =
          standing.held() == 0
              ? ""
              : " " + texts.text("core.held", texts.numbers().count(standing.held()));
      waits.setText(
          texts.text(
                  standing.unsent() == 0 ? "core.nothing" : "core.waits",
                  texts.numbers().count(standing.unsent()),
                  texts.numbers().count(standing.files()))
              + held);
    }
  }

  private void tell(@Nullable Taken taken) {
    answered.getChildren().clear();
    Seen.when(answered, taken != null);
    if (taken == null) {
      return;
    }
    List<SetAside> faults = taken.setAside();
    answered
        .getChildren()
        .add(
            DialogBox.sentence(
                texts.text(
                    "core.taken",
                    texts.numbers().count(taken.done()),
                    texts.numbers().count(taken.failed()),
                    texts.numbers().count(taken.unchanged()),
                    texts.numbers().count(faults.size())),
                taken.failed() + faults.size() == 0 ? "success" : "warning"));
    for (SetAside each : faults.subList(0, Math.min(MOST_FAULTS, faults.size()))) {
      answered
          .getChildren()
          .add(
              DialogBox.sentence(
                  texts.text(
                      "core.fault",
                      texts.numbers().count(each.line()),
                      each.column(),
                      each.value(),
                      each.reason()),
                  "second",
                  "muted"));
    }
    if (faults.size() > MOST_FAULTS) {
      answered
          .getChildren()
          .add(
              DialogBox.sentence(
                  texts.text("core.more", texts.numbers().count(faults.size() - MOST_FAULTS)),
                  "second",
                  "muted"));
    }
  }

  private void refuse(@Nullable Refusal why) {
    refused.setText(why == null ? "" : why.in(texts));
    Seen.when(refused, why != null);
  }

  private void send() {
    Standing standing = model.standing().get();
    if (standing == null || nothing(standing)) {
      return;
    }
    work.files()
        .save(
            texts.text("core.send"),
            "instructions-%d.csv".formatted(standing.files() + 1),
            FileDialogs.Kind.of(texts.text("core.files"), "*.csv", "*.json"))
        .ifPresent(file -> controller.send(file, sent -> told(sent, file.getFileName())));
  }

  private void told(Sent sent, @Nullable Path name) {
    work.toasts()
        .tell(
            Notice.Kind.DONE,
            texts.text(
                "core.sent",
                texts.numbers().count(sent.instructions().size()),
                String.valueOf(name),
                texts.numbers().count(sent.file())));
  }

  private void take() {
    if (!model.busy().get()) {
      work.files()
          .open(texts.text("core.take"), FileDialogs.Kind.of(texts.text("core.files"), "*.csv"))
          .ifPresent(controller::take);
    }
  }
}
