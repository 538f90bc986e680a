package org.limitdesk.ui.circumstance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.DisputeResult;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Texts;

/** What a borrower says is wrong: with its clock while it is open, and what came of it. */
public final class DisputeRows extends VBox {
  private final Texts texts;
  private final LocalDate today;
  private final @Nullable Consumer<Dispute> answer;

  /**
   * @param answer asks what came of one; null for whoever cannot say
   */
  public DisputeRows(
      List<Dispute> disputes, LocalDate today, Texts texts, @Nullable Consumer<Dispute> answer) {
    super(6);
    this.texts = texts;
    this.today = today;
    this.answer = answer;
    setId("disputes");
    disputes.forEach(each -> getChildren().add(row(each)));
  }

  private Node row(Dispute each) {
    String style = each.isLate(today) ? "danger" : each.isOpen() ? "warning" : "muted";
    FontIcon mark = new FontIcon("fth-alert-octagon");
    mark.getStyleClass().add(style);
    VBox words =
        new VBox(2, wrapped(sentence(each), "second"), wrapped(hint(each), "second", style));
    HBox row = new HBox(8, mark, words);
    row.setAlignment(Pos.TOP_LEFT);
    Consumer<Dispute> ask = answer;
    if (each.isOpen() && ask != null) {
      Button button = Buttons.quiet(texts.bind("dispute.answer"), () -> ask.accept(each));
      button.setId("answerDispute");
      button.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(button);
    }
    return row;
  }

  private String sentence(Dispute each) {
    return texts.text(
        "dispute.row",
        texts.text("dispute.about." + each.about().code()),
        texts.dates().dayInTable(each.received()),
        each.note().isEmpty() ? texts.text("dispute.erased") : each.note());
  }

  private String hint(Dispute each) {
    Dispute.Answer answered = each.answer();
    if (answered != null) {
      boolean right = answered.result() == DisputeResult.RECORD_RIGHT;
      return texts.text(
          right ? "dispute.answered" : "dispute.answeredWrong",
          texts.dates().dayInTable(answered.day()),
          texts.text("dispute.result." + answered.result().code()),
          answered.note().isEmpty() ? texts.text("dispute.erased") : answered.note());
    }
    return texts.text(
        each.isLate(today) ? "dispute.late" : "dispute.open", texts.dates().dayInTable(each.due()));
  }

  private static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
