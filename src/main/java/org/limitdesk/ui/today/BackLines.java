package org.limitdesk.ui.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.TodayBoard.Back;
import org.limitdesk.workflow.TodayBoard.Why;

/** What comes back to a person, a line each that leads to where it is dealt with. */
final class BackLines {
  private final Texts texts;
  private final Places places;
  private final Consumer<String> wording;

  /**
   * @param wording opens the one that waits, given its language and the case that it is tried on
   */
  BackLines(Texts texts, Places places, Consumer<String> wording) {
    this.texts = texts;
    this.places = places;
    this.wording = wording;
  }

  void fill(VBox box, List<Back> back) {
    box.getChildren().setAll(back.stream().map(this::line).toList());
  }

  private Button line(Back back) {
    String key = "back." + back.why().name();
    Label title = new Label(texts.text(key, texts.numbers().count(back.cases())));
    title.getStyleClass().add("medium");
    Label why = new Label(texts.text("backWhy." + back.why().name()));
    why.getStyleClass().addAll("muted", "second");
    Label day = new Label(texts.dates().dayOfYear(back.first()));
    day.getStyleClass().add("muted");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row =
        new HBox(
            12,
            new FontIcon(icon(back.why())),
            new VBox(0, title, why),
            between,
            day,
            new FontIcon("fth-chevron-right"));
    row.setAlignment(Pos.CENTER_LEFT);
    Button line = new Button("", row);
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.getStyleClass().add("back-line");
    row.prefWidthProperty().bind(line.widthProperty().subtract(8));
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleText(title.getText());
    line.setOnAction(event -> lead(back));
    return line;
  }

  private void lead(Back back) {
    if (back.why() == Why.WORDING) {
      wording.accept(back.subject());
    } else {
      places.open(place(back.why()), list(back));
    }
  }

  private static String place(Why why) {
    return switch (why) {
      case TO_CONFIRM -> "oversight";
      case DISPUTED, OFFERED -> "profile";
      case POLICY -> "policy";
      case CARD -> "cards";
      case ERASURE -> "settings";
      case UNSENT -> "data";
      default -> "review";
    };
  }

  /** The list of the review that has them; empty for the one that is open anyway. */
  private static String list(Back back) {
    return switch (back.why()) {
      case DISPUTED, OFFERED -> back.subject();
      case RETURNED -> ":returned";
      case DEFERRED -> ":deferred";
      case WAITING, TO_RELEASE -> ":decided";
      case APPEALED, OWED -> ":appeals";
      case DEFERRAL_ENDED, TO_CONFIRM, WORDING, ERASURE, POLICY, CARD, UNSENT -> "";
    };
  }

  private static String icon(Why why) {
    return switch (why) {
      case RETURNED -> "fth-corner-up-left";
      case DEFERRAL_ENDED, DEFERRED -> "fth-clock";
      case DISPUTED -> "fth-alert-octagon";
      case APPEALED, OWED -> "fth-message-circle";
      case TO_CONFIRM, WAITING, OFFERED, WORDING, ERASURE, POLICY, CARD -> "fth-users";
      case TO_RELEASE, UNSENT -> "fth-send";
    };
  }
}
