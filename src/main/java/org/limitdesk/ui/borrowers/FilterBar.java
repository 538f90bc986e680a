package org.limitdesk.ui.borrowers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LineStatus;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketRange;
import org.limitdesk.domain.trend.CohortPart;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.LineCut;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.RollEnd;
import org.limitdesk.domain.trend.RollTo;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.ui.kit.Buttons;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** The parts of a filter as chips, and the menu that adds one. */
final class FilterBar {
  /** Parts of a limit that are used, in percent, to choose from. */
  private static final List<String> USES = List.of("50", "60", "70", "80", "90", "100");

  private final BorrowersController controller;
  private final Texts texts;

  FilterBar(BorrowersController controller, Texts texts) {
    this.controller = controller;
    this.texts = texts;
  }

  /** Shows a chip for each part; the search has a field of its own. */
  void chips(Pane place, LineFilter filter) {
    place.getChildren().clear();
    filter
        .parts()
        .forEach((key, value) -> {
          if (!key.equals(LineFilter.QUERY)) {
            place.getChildren().add(chip(key, value));
          }
        });
    if (!place.getChildren().isEmpty()) {
      place.getChildren().add(Buttons.quiet(texts.bind("lines.clear"), controller::clear));
    }
  }

  private Button chip(String key, String value) {
    Button chip = new Button(label(key, value), new FontIcon("fth-x"));
    chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "on");
    chip.setMnemonicParsing(false);
    chip.setAccessibleText(texts.text("lines.drop", label(key, value)));
    chip.setOnAction(event -> controller.filter(key, ""));
    return chip;
  }

  /** A part in words: {@code Region: Zhejiang}. */
  String label(String key, String value) {
    return texts.text("lines.part", texts.text("lines.field." + key), word(key, value));
  }

  private String word(String key, String value) {
    return switch (key) {
      case LineFilter.MONTH -> texts.dates().month(YearMonth.parse(value));
      case LineFilter.BUCKET, LineFilter.BEFORE -> texts.word("bucket.", value);
      case LineFilter.ROLLED -> RollTo.parse(value).map(this::word).orElse(value);
      case LineFilter.COHORT -> CohortPart.parse(value).map(this::word).orElse(value);
      case LineFilter.CUT -> LineCut.parse(value).map(this::word).orElse(value);
      case LineFilter.USE -> texts.text("lines.useFrom", value);
      case LineFilter.STATUS -> texts.text("status." + value);
      case "tier" -> value.equals(Segments.UNKNOWN) ? Numbers.NONE : texts.text("tier." + value);
      default -> value.equals(Segments.UNKNOWN) ? Numbers.NONE : texts.word(key + ".", value);
    };
  }

  /** Values of one field behind a stroke, fields behind a cross. */
  private String word(LineCut cut) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (LineCut.Part part : cut.parts()) {
      fields
          .computeIfAbsent(part.field(), field -> new ArrayList<>())
          .add(word(part.field(), part.value()));
    }
    List<String> words = new ArrayList<>();
    fields.forEach((field, values) ->
        words.add(
            texts.text("lines.part", texts.text("field." + field), String.join(" / ", values))));
    return String.join(" × ", words);
  }

  private String word(RollTo to) {
    Bucket bucket = to.bucket();
    RollEnd end = to.end();
    String place =
        bucket != null ? bucket.label() : end == null ? "" : texts.text("roll." + end.code());
    return texts.text("lines.rolledTo", place, texts.dates().month(to.month()));
  }

  /** Says what is bad, and of which lines it is not known what they are a share of. */
  private String word(CohortPart part) {
    Bucket worst = part.worst();
    String key = worst == null ? "all" : part.ever() ? "ever" : "now";
    String told =
        texts.text(
            "lines.cohort." + key,
            texts.dates().month(part.opened()),
            worst == null ? "" : worst.label());
    boolean someLack =
        part.denominator() == Denominator.INITIAL_LIMITS || part.denominator() == Denominator.DRAWN;
    String of = texts.text("vintage.of." + part.denominator().code());
    return someLack ? texts.text("lines.cohort.known", told, of) : told;
  }

  /** Fills the menu with what the book has to choose from. */
  void menu(MenuButton button, BorrowersModel model) {
    LineTable table = model.table().get();
    button.getItems().clear();
    if (table == null) {
      return;
    }
    add(
        button,
        LineFilter.MONTH,
        table.months().reversed().stream().map(m -> CalendarNumber.month(m).toString()).toList());
    List<String> buckets = BucketRange.ALL.stream().map(BucketRange::label).toList();
    add(button, LineFilter.BUCKET, buckets);
    add(button, LineFilter.BEFORE, buckets);
    add(button, LineFilter.USE, USES);
    for (String field : LineFilter.FIELDS) {
      add(button, field, table.names(field));
    }
    add(
        button,
        LineFilter.STATUS,
        java.util.Arrays.stream(LineStatus.values()).map(LineStatus::code).toList());
  }

  private void add(MenuButton button, String key, List<String> values) {
    Menu menu = new Menu(texts.text("lines.field." + key.toLowerCase(Locale.ROOT)));
    menu.setMnemonicParsing(false);
    for (String value : values) {
      MenuItem item = new MenuItem(word(key, value));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> controller.filter(key, value));
      menu.getItems().add(item);
    }
    if (!values.isEmpty()) {
      button.getItems().add(menu);
    }
  }
}
