package org.limitdesk.ui.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;

/** What a borrower objects to: with its clock while it is open, and what came of it. */
public final class AppealRows extends VBox {
  private final Texts texts;
  private final LocalDate today;
  private final Consumer<Appeal> letter;

  /**
   * @param letter opens the answer to one as a letter
   */
  public AppealRows(List<Appeal> appeals, LocalDate today, Texts texts, Consumer<Appeal> letter) {
    super(6);
    this.texts = texts;
    this.today = today;
    this.letter = letter;
    setId("appeals");
    appeals.forEach(each -> getChildren().add(row(each)));
  }

  private Node row(Appeal each) {
    String style = each.isLate(today) ? "danger" : each.isOpen() ? "warning" : "muted";
    FontIcon mark = new FontIcon("fth-message-circle");
    mark.getStyleClass().add(style);
    List<Label> words = new ArrayList<>();
    words.add(
        DialogBox.sentence(
            texts.text(
                "appeal.row",
                texts.numbers().count(each.caseId()),
                texts.dates().dayInTable(each.received()),
                said(each.note())),
            "second"));
    Appeal.Prolonged prolonged = each.prolonged();
    if (prolonged != null) {
      words.add(
          DialogBox.sentence(
              texts.text(
                  "appeal.prolonged",
                  texts.dates().dayInTable(prolonged.day()),
                  said(prolonged.note())),
              "second",
              "muted"));
    }
    words.add(DialogBox.sentence(hint(each), "second", style));
    VBox said = new VBox(2, words.toArray(Node[]::new));
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(8, mark, said);
    row.setAlignment(Pos.TOP_LEFT);
    if (!each.isOpen()) {
      Button open = Buttons.quiet(texts.bind("answer.open"), () -> letter.accept(each));
      open.setId("openAnswer");
      open.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(open);
    }
    return row;
  }

  private String hint(Appeal each) {
    Appeal.Answer answered = each.answer();
    return answered == null
        ? texts.text(
            each.isLate(today) ? "appeal.late" : "appeal.open",
            texts.dates().dayInTable(each.due()))
        : texts.text(
            "appeal.answered." + answered.result().code(),
            texts.dates().dayInTable(answered.day()),
            said(answered.note()));
  }

  private String said(String note) {
    return note.isEmpty() ? texts.text("dispute.erased") : note;
  }
}
