package org.limitdesk.ui.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.notice.NoticeText;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.domain.notice.TemplateFault;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.NoticeWording;
import org.limitdesk.workflow.NoticeWording.Draft;
import org.limitdesk.workflow.port.Templates.Stored;

/** The wording of notices: the text at the left, at the right a real notice as it would read. */
final class WordingDialog extends DialogBox {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 680;
  private static final double LEFT = 520;

  private final WordingModel model;
  private final WordingController controller;
  private final ComboBox<Locale> language = new ComboBox<>();
  private final ComboBox<Choice> versions = new ComboBox<>();
  private final ComboBox<Place> places = new ComboBox<>();
  private final TextArea text = new TextArea();
  private final Label faults = sentence("", "field-error");
  private final Label waiting = sentence("", "second", "warning");
  private final VBox paper = new VBox(4);
  private final Button submit;
  private final Button confirm;
  private final Button giveBack;

  /** A text that can be taken up again. */
  private record Choice(String name, String text) {}

  WordingDialog(WordingModel model, WordingController controller, Texts texts, Runnable leave) {
    super(texts, "wording.title", WIDTH, HEIGHT, leave);
    this.model = model;
    this.controller = controller;
    setId("wording");
    keepsWords();
    text.setId("wordingText");
    text.setWrapText(true);
    text.setEditable(controller.mayWrite());
    paper.getStyleClass().add("paper");
    faults.setId("wordingFaults");
    waiting.setId("wordingWaits");
    submit = main("wording.submit", controller::submit);
    submit.setId("submitWording");
    confirm = Buttons.plain(texts.bind("wording.confirm"), () -> answer(ApprovalResult.CONFIRMED));
    confirm.setId("confirmWording");
    giveBack = Buttons.plain(texts.bind("wording.return"), () -> answer(ApprovalResult.RETURNED));
    giveBack.setId("returnWording");
    language.getItems().setAll(Locale.CHINESE, Locale.ENGLISH);
    language.setId("wordingLanguage");
    language.setConverter(new Wording<>(each -> texts.text("notice.in." + each.getLanguage())));
    versions.setConverter(new Wording<>(Choice::name));
    versions.setPromptText(texts.text("wording.versions"));
    versions.setOnAction(_ -> take());
    places.getItems().setAll(Place.values());
    places.setConverter(new Wording<>(each -> texts.text("place." + each.code())));
    places.setPromptText(texts.text("wording.place"));
    places.setOnAction(_ -> insert());
    getChildren().addAll(head(), halves(), waiting, foot(buttons(), "common.close"));
  }

  private List<Node> buttons() {
    return List.of(submit, confirm, giveBack);
  }

  private HBox head() {
    HBox head = new HBox(8, language, versions, places);
    head.setAlignment(Pos.CENTER_LEFT);
    Seen.when(places, controller.mayWrite());
    return head;
  }

  private HBox halves() {
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox left = new VBox(6, text, faults);
    left.setPrefWidth(LEFT);
    left.setMinWidth(LEFT);
    ScrollPane scroll = new ScrollPane(paper);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("paper-scroll");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox halves = new HBox(12, left, scroll);
    VBox.setVgrow(halves, Priority.ALWAYS);
    return halves;
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    language.valueProperty().bindBidirectional(model.language());
    text.textProperty().bindBidirectional(model.text());
    shown.onClose(() -> {
      language.valueProperty().unbindBidirectional(model.language());
      text.textProperty().unbindBidirectional(model.text());
    });
    shown.watch(model.draft(), this::show);
    shown.onChange(model.text(), this::tryOut);
    shown.watch(model.refusal(), this::refuse);
    controller.attach(shown);
  }

  private void show(@Nullable Draft draft) {
    submit.setDisable(true);
    confirm.setDisable(true);
    giveBack.setDisable(draft == null);
    if (draft != null) {
      versions.getItems().setAll(choices(draft));
      Stored asked = controller.toConfirm();
      boolean own = draft.versions().stream().anyMatch(each -> each.result() == null);
      waiting.setText(
          asked == null
              ? own ? texts().text("wording.waits") : ""
              : texts().text("wording.asked", asked.by()));
      Seen.when(waiting, own);
      Seen.when(confirm, asked != null);
      Seen.when(giveBack, asked != null);
      tryOut();
    }
  }

  private List<Choice> choices(Draft draft) {
    List<Choice> choices = new ArrayList<>();
    for (Stored each : draft.versions()) {
      ApprovalResult result = each.result();
      String state = texts().text("wording.state." + (result == null ? "waits" : result.code()));
      choices.add(
          new Choice(
              texts().text("wording.version", texts().numbers().count(each.id()), each.by(), state),
              each.text()));
    }
    choices.add(new Choice(texts().text("wording.shipped"), shipped()));
    return choices;
  }

  private String shipped() {
    try {
      return NoticeWording.shipped(model.language().get());
    } catch (IOException failure) {
      throw new UncheckedIOException("the program lacks its own template", failure);
    }
  }

  private void take() {
    Choice choice = versions.getValue();
    if (choice != null) {
      text.replaceText(0, text.getLength(), choice.text());
    }
  }

  private void insert() {
    Place place = places.getValue();
    if (place != null) {
      text.insertText(text.getCaretPosition(), "{" + place.code() + "}");
      text.requestFocus();
    }
  }

  /** At every change: what is wrong in it, or how the notice reads. */
  private void tryOut() {
    List<TemplateFault> wrong = controller.faults();
    faults.setText(wrong.stream().map(this::words).collect(Collectors.joining("\n")));
    Draft draft = model.draft().get();
    submit.setDisable(
        !controller.mayWrite()
            || !wrong.isEmpty()
            || draft == null
            || draft.text().equals(model.text().get()));
    confirm.setDisable(!controller.isAskedShown());
    NoticeText tried = controller.tried();
    if (tried != null) {
      paper.getChildren().setAll(sentence(tried.title(), "title"));
      tried
          .blocks()
          .forEach(each ->
              paper
                  .getChildren()
                  .add(
                      each.isHeading()
                          ? sentence(each.words(), "section", "paper-heading")
                          : sentence(each.words())));
    }
  }

  private String words(TemplateFault fault) {
    boolean place = fault.kind() == TemplateFault.Kind.MISSING_PLACE;
    String detail = place ? texts().text("place." + fault.detail()) : fault.detail();
    String what =
        texts().text("wording.fault." + fault.kind().code(), detail, "{" + fault.detail() + "}");
    return fault.line() == 0
        ? what
        : texts().text("wording.line", texts().numbers().count(fault.line()), what);
  }

  private void answer(ApprovalResult result) {
    Stored asked = controller.toConfirm();
    if (asked != null) {
      controller.answer(asked, result);
    }
  }

  private void refuse(@Nullable Refusal why) {
    if (why != null) {
      faults.setText(why.in(texts()));
    }
  }
}
