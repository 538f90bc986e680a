package org.limitdesk.ui.review;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.port.Worklist.Item;

/** The columns of the worklist: two lines a row. */
final class QueueTable {
  /** The circumstance that speaks for the borrower; the others are flags. */
  private static final String KEPT = "arrangement";

  private static final double ROW = 43;

  /** The first row of a day, which a line sets off. */
  private static final String DAY_BEGINS = "day-begins";

  private final ReviewModel model;
  private final Texts texts;
  private final CaseWords words;
  private final Map<CheckBox, Long> boxes = new WeakHashMap<>();
  private boolean isNarrow;
  private final Set<Row> rows = Collections.newSetFromMap(new WeakHashMap<>());

  QueueTable(ReviewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new CaseWords(texts);
  }

  void fill(TableView<Item> table) {
    table.setFixedCellSize(ROW);
    table.setItems(model.rows());
    table.setRowFactory(_ -> new Row());
    table
        .getColumns()
        .setAll(
            List.of(
                column("tick", "", 34, this::tick),
                column("borrower", "review.borrower", 112, this::borrower),
                column("segment", "review.segment", 118, this::segment),
                column("limit", "review.limit", 148, this::limit),
                right(column("cut", "review.cut", 60, this::cut)),
                column("reasons", "review.reasons", 116, this::reasons),
                column("signals", "review.signals", 62, this::signals),
                right(column("saved", "review.saved", 70, this::saved)),
                right(column("due", "review.due", 60, this::due))));
  }

  /** In a narrow list the score stands below the tier, in place of where a borrower lives. */
  void narrow(TableView<Item> table, boolean now) {
    if (isNarrow != now) {
      isNarrow = now;
      table.refresh();
    }
  }

  /** The rows keep their cells: only what says that they are ticked is another. */
  void showTicks() {
    boxes.forEach((box, id) -> box.setSelected(model.ticked().contains(id)));
    rows.forEach(Row::showTick);
  }

  private TableColumn<Item, Item> column(
      String id, String key, double width, Function<Item, Node> content) {
    TableColumn<Item, Item> column = new TableColumn<>();
    column.setId(id);
    if (!key.isEmpty()) {
      column.textProperty().bind(texts.bind(key));
    }
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(_ -> new Filled(content));
    return column;
  }

  private static TableColumn<Item, Item> right(TableColumn<Item, Item> column) {
    column.getStyleClass().add("right");
    return column;
  }

  private Node tick(Item item) {
    CheckBox box = new CheckBox();
    box.setSelected(model.ticked().contains(item.id()));
    box.setFocusTraversable(false);
    box.setAccessibleText(texts.text("review.tick"));
    box.setOnAction(_ -> tick(item, box.isSelected()));
    boxes.put(box, item.id());
    return box;
  }

  private void tick(Item item, boolean on) {
    if (on) {
      model.ticked().add(item.id());
    } else {
      model.ticked().remove(item.id());
    }
  }

  private Node borrower(Item item) {
    HBox second = Cells.row(6, Cells.label(item.person().id(), "subtle"));
    List<String> flags = item.circumstances().stream().filter(each -> !each.equals(KEPT)).toList();
    if (!flags.isEmpty()) {
      second.getChildren().add(mark("fth-flag", flags));
    }
    if (item.circumstances().contains(KEPT)) {
      second.getChildren().add(mark("fth-check-square", List.of(KEPT)));
    }
    return lines(Cells.label(item.person().called(), "medium"), second);
  }

  /** A mark that says itself in words under the pointer, and in the case. */
  private Label mark(String icon, List<String> circumstances) {
    String words =
        circumstances.stream()
            .map(each -> texts.text("circumstance.mark." + each))
            .collect(Collectors.joining(", "));
    Label mark = new Label();
    mark.setGraphic(new FontIcon(icon));
    mark.getStyleClass().addAll("mark", "mark-" + circumstances.getFirst());
    mark.setAccessibleText(words);
    HoverText.on(mark, words);
    return mark;
  }

  private Node segment(Item item) {
    HBox first = Cells.row(6);
    if (!item.tier().isEmpty()) {
      first
          .getChildren()
          .add(new TierBadge(texts, Tier.valueOf(item.tier().toUpperCase(Locale.ROOT))));
    }
    Double score = item.score();
    Label points =
        Cells.label(score == null ? "" : texts.numbers().decimal(score, 0), "muted", "num");
    if (isNarrow) {
      return lines(first, points);
    }
    first.getChildren().add(points);
    String where = item.person().region() + " · " + item.person().industry();
    return lines(first, Cells.label(where, "subtle", "abridged"));
  }

  private Node limit(Item item) {
    Numbers numbers = texts.numbers();
    HBox figures =
        Cells.row(
            6,
            Cells.label(numbers.limit(item.limitBefore()), "muted", "num"),
            Cells.gap(),
            Cells.label("→", "muted"),
            Cells.gap(),
            Cells.label(numbers.limit(item.limitAfter()), "strong", "num"));
    return new VBox(
        4, figures, new LimitBar(item.limitBefore(), item.limitAfter(), item.balance()));
  }

  private Node cut(Item item) {
    VBox lines =
        lines(
            Cells.label(texts.numbers().rateSigned(-item.cut(), 1), "num", "strong"),
            Cells.label(texts.text("action." + item.action().code()), "second", "muted"));
    lines.setAlignment(Pos.CENTER_RIGHT);
    return lines;
  }

  private Node reasons(Item item) {
    VBox lines = new VBox();
    item.reasons().stream()
        .limit(2)
        .map(name -> Cells.label(words.characteristic(name), "second", "abridged"))
        .forEach(lines.getChildren()::add);
    return item.reasons().isEmpty() ? Cells.label(Numbers.NONE, "subtle") : lines;
  }

  private Node signals(Item item) {
    HBox marks = Cells.row(2);
    add(marks, Severity.SEVERE, item.severe());
    add(marks, Severity.WARN, item.warn());
    add(marks, Severity.INFO, item.info());
    return marks;
  }

  private void add(HBox marks, Severity severity, int count) {
    if (count > 0) {
      marks.getChildren().add(new SeverityMark(texts, severity, count));
    }
  }

  private Node saved(Item item) {
    boolean known = item.pd() != null;
    return Cells.label(known ? texts.numbers().money(item.lossSaved()) : Numbers.NONE, "num");
  }

  private Node due(Item item) {
    boolean today = !item.due().isAfter(model.today().get());
    Label day =
        Cells.label(
            texts.dates().dayOfYear(item.due()), "num", "second", today ? "warning" : "muted");
    if (item.group().assignee().isEmpty()) {
      return day;
    }
    VBox lines = lines(day, Cells.label(item.group().assignee(), "assignee", "abridged"));
    lines.setAlignment(Pos.CENTER_RIGHT);
    HoverText.on(lines, texts.text("review.worksOnIt", item.group().assignee()));
    return lines;
  }

  private static VBox lines(Node first, Node second) {
    return new VBox(1, first, second);
  }

  /** A cell that is filled from its row's case. */
  private static final class Filled extends TableCell<Item, Item> {
    private final Function<Item, Node> content;

    Filled(Function<Item, Node> content) {
      this.content = content;
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(item == null || empty ? null : content.apply(item));
    }
  }

  /** A row that is read out as one sentence. */
  private final class Row extends TableRow<Item> {
    private static final String TICKED = "ticked";

    Row() {
      rows.add(this);
      indexProperty().subscribe(_ -> showDay());
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      showTick();
      showDay();
      setAccessibleText(item == null || empty ? null : sentence(item));
    }

    /** Also where only the row before it went. */
    private void showDay() {
      Item item = getItem();
      getStyleClass().remove(DAY_BEGINS);
      if (item != null && beginsADay(item)) {
        getStyleClass().add(DAY_BEGINS);
      }
    }

    private boolean beginsADay(Item item) {
      int before = getIndex() - 1;
      return before >= 0
          && before < model.rows().size()
          && model.tab().get().isByDay()
          && day(model.rows().get(before)) != day(item);
    }

    private DayGroup day(Item item) {
      return DayGroup.of(item.due(), model.today().get());
    }

    void showTick() {
      Item item = getItem();
      boolean ticked = item != null && model.ticked().contains(item.id());
      if (ticked != getStyleClass().contains(TICKED)) {
        if (ticked) {
          getStyleClass().add(TICKED);
        } else {
          getStyleClass().remove(TICKED);
        }
      }
    }

    private String sentence(Item item) {
      return texts.text(
          "review.rowSentence",
          item.person().called(),
          texts.numbers().limit(item.limitBefore()),
          texts.numbers().limit(item.limitAfter()),
          texts.numbers().rateSigned(-item.cut(), 1));
    }
  }
}
