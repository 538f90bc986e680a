package org.limitdesk.ui.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadAlarms.Raised;
import org.limitdesk.workflow.port.Alarms.Kept;

/** Alarms, a line each: it leads to the trends of its segment, and beside it it is answered. */
final class AlarmLines {
  /** No more than somebody can look into; the rest is counted. */
  private static final int MOST = 12;

  private final Texts texts;
  private final Places places;
  private final @Nullable Consumer<Alarm> acknowledge;

  /**
   * @param acknowledge asks what is done about one; null for whoever may not say
   */
  AlarmLines(Texts texts, Places places, @Nullable Consumer<Alarm> acknowledge) {
    this.texts = texts;
    this.places = places;
    this.acknowledge = acknowledge;
  }

  void fill(VBox box, Found found) {
    List<Node> lines = new ArrayList<>();
    found.alarms().stream().limit(MOST).forEach(each -> lines.add(line(each)));
    if (found.alarms().isEmpty()) {
      lines.add(muted(texts.text("alarm.calm")));
    }
    int more = found.alarms().size() - MOST;
    if (more > 0) {
      lines.add(muted(texts.text("alarm.more", texts.numbers().count(more))));
    }
    box.getChildren().setAll(lines);
  }

  /** What is beyond what, in one sentence. */
  static String sentence(Alarm alarm, Texts texts) {
    String of =
        alarm.segment().isEmpty()
            ? texts.text("trends.wholeBook")
            : alarm.field().equals("vintage")
                ? texts.dates().month(YearMonth.parse(alarm.segment()))
                : alarm.segment();
    return texts.text(
        "alarm." + alarm.rule().code(),
        of,
        texts.numbers().rate(alarm.value(), 2),
        texts.numbers().rate(alarm.usual(), 2),
        texts.numbers().rate(alarm.limit(), 2));
  }

  private HBox line(Raised raised) {
    Alarm alarm = raised.alarm();
    Kept kept = raised.kept();
    Label what = new Label(sentence(alarm, texts));
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    what.getStyleClass().add(kept == null ? "medium" : "muted");
    VBox words = new VBox(0, what);
    words.setAlignment(Pos.CENTER_LEFT);
    if (kept != null) {
      words.getChildren().add(muted(texts.text("alarm.kept", kept.by(), kept.note())));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    FontIcon icon = new FontIcon(kept == null ? "fth-bell" : "fth-check");
    icon.getStyleClass().add(kept == null ? "warning" : "muted");
    HBox row = new HBox(12, icon, words, new FontIcon("fth-chevron-right"));
    row.setAlignment(Pos.CENTER_LEFT);
    Button lead = new Button("", row);
    lead.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    lead.getStyleClass().add("back-line");
    lead.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(lead.widthProperty().subtract(8));
    lead.setAccessibleText(what.getText());
    lead.setOnAction(_ -> places.open("trends", subject(alarm)));
    HBox.setHgrow(lead, Priority.ALWAYS);
    HBox line = new HBox(8, lead);
    line.setAlignment(Pos.CENTER_LEFT);
    Consumer<Alarm> ask = acknowledge;
    if (kept == null && ask != null) {
      Button answer = Buttons.quiet(texts.bind("alarm.acknowledge"), () -> ask.accept(alarm));
      answer.setMinWidth(Region.USE_PREF_SIZE);
      answer.getStyleClass().add("acknowledge");
      line.getChildren().add(answer);
    }
    return line;
  }

  /** The trends know no segments by month of opening: those are in the vintages. */
  private static String subject(Alarm alarm) {
    return alarm.segment().isEmpty() || alarm.field().equals("vintage")
        ? ""
        : alarm.field() + "=" + alarm.segment();
  }

  String title(Found found) {
    return texts.text("alarm.title", texts.dates().month(CalendarNumber.month(found.month())));
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("muted", "second");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
