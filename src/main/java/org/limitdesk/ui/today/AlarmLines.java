package org.limitdesk.ui.today;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.TrendsSubject;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadAlarms.Raised;
import org.limitdesk.workflow.port.Alarms.Kept;

/** Alarms, a line each: it leads to the trends of its segment, and below it it is answered. */
final class AlarmLines {
  /** No more than somebody can look into; the rest is counted. */
  private static final int MOST = 12;

  /** So many have room beside the rest of the screen. */
  private static final int FIRST = 3;

  private final Texts texts;
  private final Places places;
  private final @Nullable Consumer<Alarm> acknowledge;

  /** In their order on the screen. */
  private final List<Button> buttons = new ArrayList<>();

  private boolean unfolded;

  /**
   * @param acknowledge asks what is done about one; null for whoever may not say
   */
  AlarmLines(Texts texts, Places places, @Nullable Consumer<Alarm> acknowledge) {
    this.texts = texts;
    this.places = places;
    this.acknowledge = acknowledge;
  }

  /** The first few, and the others when they are asked for. The focus stays at its place. */
  void fill(VBox box, Found found) {
    int place = IntStream.range(0, buttons.size()).filter(this::isFocused).findFirst().orElse(-1);
    buttons.clear();
    List<Node> lines = new ArrayList<>();
    int shown = unfolded ? MOST : FIRST;
    found.alarms().stream().limit(shown).forEach(each -> lines.add(line(each)));
    int more = Math.min(MOST, found.alarms().size()) - lines.size();
    int beyond = found.alarms().size() - MOST;
    if (found.alarms().isEmpty()) {
      lines.add(muted(texts.text("alarm.calm")));
    } else if (more > 0) {
      lines.add(unfold(box, found, more));
    } else if (beyond > 0) {
      lines.add(muted(texts.text("alarm.more", texts.numbers().count(beyond))));
    }
    box.getChildren().setAll(lines);
    if (place >= 0 && !buttons.isEmpty()) {
      buttons.get(Math.min(place, buttons.size() - 1)).requestFocus();
    }
  }

  private boolean isFocused(int place) {
    return buttons.get(place).isFocused();
  }

  private Button unfold(VBox box, Found found, int more) {
    Button all =
        Buttons.quiet(
            texts.bind("alarm.showMore", texts.numbers().count(more)),
            () -> {
              unfolded = true;
              fill(box, found);
            });
    all.setId("alarmsMore");
    buttons.add(all);
    return all;
  }

  /** What is beyond what, in one sentence. */
  static String sentence(Alarm alarm, Texts texts) {
    String of =
        alarm.segment().isEmpty()
            ? texts.text("trends.wholeBook")
            : alarm.field().equals(EarlyWarning.OPENED)
                ? texts.dates().month(YearMonth.parse(alarm.segment()))
                : alarm.segment();
    return texts.text(
        (alarm.isBelow() ? "alarm.below." : "alarm.") + alarm.rule().code(),
        of,
        texts.numbers().rate(alarm.value(), 2),
        texts.numbers().rate(alarm.usual(), 2),
        texts.numbers().rate(alarm.limit(), 2));
  }

  private VBox line(Raised raised) {
    Alarm alarm = raised.alarm();
    Kept kept = raised.kept();
    HBox lead = lead(alarm, kept);
    VBox below = new VBox(0);
    below.getStyleClass().add("alarm-below");
    if (!raised.echoes().isEmpty()) {
      String count = texts.numbers().count(raised.echoes().size());
      below.getChildren().add(muted(texts.text("alarm.echoes", count)));
    }
    Consumer<Alarm> ask = acknowledge;
    if (kept != null) {
      below.getChildren().add(muted(said(kept, alarm)));
    } else if (ask != null) {
      Button answer = Buttons.quiet(texts.bind("alarm.acknowledge"), () -> ask.accept(alarm));
      answer.getStyleClass().add("acknowledge");
      buttons.add(answer);
      below.getChildren().add(answer);
    }
    VBox line = new VBox(0, lead, below);
    line.getStyleClass().add("alarm");
    return line;
  }

  private String said(Kept kept, Alarm alarm) {
    return kept.month() == alarm.month()
        ? texts.text("alarm.kept", kept.by(), kept.note())
        : texts.text(
            "alarm.keptBefore",
            kept.by(),
            kept.note(),
            texts.dates().month(CalendarNumber.month(kept.month())));
  }

  private HBox lead(Alarm alarm, @Nullable Kept kept) {
    Button lead =
        new Button(sentence(alarm, texts), kept == null ? mark(alarm) : icon("fth-check"));
    lead.setWrapText(true);
    lead.setMinHeight(Region.USE_PREF_SIZE);
    lead.setMaxWidth(Double.MAX_VALUE);
    // Not a button's own class: that one is as high as one line.
    lead.getStyleClass().setAll("alarm-line", kept == null ? "medium" : "muted");
    lead.setOnAction(_ -> places.open("trends", subject(alarm)));
    HBox.setHgrow(lead, Priority.ALWAYS);
    buttons.add(lead);
    HBox row = new HBox(8, lead, icon("fth-chevron-right"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node mark(Alarm alarm) {
    return new SeverityMark(texts, Severity.valueOf(alarm.severity().name()), 1);
  }

  private static FontIcon icon(String name) {
    FontIcon icon = new FontIcon(name);
    icon.getStyleClass().add("muted");
    return icon;
  }

  /** The trends know no segments by month of opening: those are in the vintages. */
  private static String subject(Alarm alarm) {
    if (alarm.segment().isEmpty()) {
      return TrendsSubject.WHOLE;
    }
    return alarm.field().equals(EarlyWarning.OPENED)
        ? TrendsSubject.VINTAGES
        : TrendsSubject.segment(alarm.field(), alarm.segment());
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
