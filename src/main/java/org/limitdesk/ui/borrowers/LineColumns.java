package org.limitdesk.ui.borrowers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.LineOrder.By;
import org.limitdesk.domain.trend.LineTable;
import org.limitdesk.domain.trend.Standings;
import org.limitdesk.ui.kit.BucketBadge;
import org.limitdesk.ui.kit.CopyTable;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;

/** The columns of the list, with what each is ordered by. */
final class LineColumns {
  private static final int SCORE_DECIMALS = 0;
  private static final Set<String> HIDDEN_FIRST = Set.of("available", "product", "campaign");

  /** What only a line with a proposal has. */
  private static final Set<String> OF_PROPOSALS = Set.of("tier", "score", "pd");

  private final Texts texts;
  private final List<TableColumn<LineRow, ?>> columns = new ArrayList<>();
  private final Map<By, TableColumn<LineRow, ?>> byOrder = new EnumMap<>(By.class);
  private final Map<TableColumn<LineRow, ?>, By> orders = new java.util.HashMap<>();

  LineColumns(Texts texts) {
    this.texts = texts;
    text("id", By.ID, 108, row -> row.borrowerId()).getStyleClass().add("mono");
    CopyTable.named(text("name", null, 104, row -> row.name())).getStyleClass().add("medium");
    drawn("tier", By.TIER, 96, row -> tierText(row), this::tier);
    number("score", By.SCORE, 62, this::score);
    number("pd", By.PD, 68, this::pd);
    number("limit", By.LIMIT, 82, row -> numbers().limit(row.line().limit()));
    number("balance", By.BALANCE, 94, row -> numbers().money(row.line().balance()));
    number("available", By.AVAILABLE, 94, row -> numbers().money(row.line().available()));
    drawn(
        "utilisation",
        By.UTILISATION,
        116,
        row -> numbers().rate(row.line().utilisation(), 1),
        (row, text) -> new UseBar(row.line().utilisation(), text));
    drawn("bucket", By.BUCKET, 62, LineColumns::bucketText, (row, text) -> bucket(row));
    number("dpd", By.DPD, 72, row -> numbers().count(row.line().dpd()));
    drawn("last", null, 86, LineColumns::lastText, (row, text) -> new BucketStrip(row, text));
    segment("region", By.REGION, 110);
    segment("industry", By.INDUSTRY, 120);
    segment("purpose", By.PURPOSE, 120);
    segment("product", By.PRODUCT, 110);
    segment("campaign", By.CAMPAIGN, 110);
    text("opened", By.OPENED, 84, this::opened);
    text("status", By.STATUS, 92, row -> texts.text("status." + row.line().status().code()));
  }

  /** All of them, in their first order. */
  List<TableColumn<LineRow, ?>> all() {
    return columns;
  }

  /** Whether it is shown before anybody chose. */
  static boolean isShownFirst(TableColumn<?, ?> column) {
    return !HIDDEN_FIRST.contains(column.getId());
  }

  /** What a column is ordered by; null where it cannot be. */
  @Nullable By orderOf(TableColumn<LineRow, ?> column) {
    return orders.get(column);
  }

  /** The column that shows what lines are ordered by. */
  @Nullable TableColumn<LineRow, ?> of(By by) {
    return byOrder.get(by);
  }

  /** Why a line may have no value there, in words; empty where that needs none. */
  private String whyNone(String id) {
    return OF_PROPOSALS.contains(id) ? texts.text("lines.onlyProposed") : "";
  }

  private Numbers numbers() {
    return texts.numbers();
  }

  private TableColumn<LineRow, String> text(
      String id, @Nullable By by, double width, Function<LineRow, String> value) {
    TableColumn<LineRow, String> column = new TableColumn<>();
    column.setId(id);
    column.textProperty().bind(texts.bind("lines.column." + id));
    column.setPrefWidth(width);
    column.setVisible(isShownFirst(column));
    column.setReorderable(true);
    column.setSortable(by != null);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(ignored -> new LineCell((row, text) -> null, () -> whyNone(id)));
    columns.add(column);
    if (by != null) {
      byOrder.put(by, column);
      orders.put(column, by);
    }
    return column;
  }

  private TableColumn<LineRow, String> number(
      String id, By by, double width, Function<LineRow, String> value) {
    TableColumn<LineRow, String> column = text(id, by, width, value);
    column.getStyleClass().addAll("num", "right");
    return column;
  }

  private void drawn(
      String id,
      @Nullable By by,
      double width,
      Function<LineRow, String> value,
      BiFunction<LineRow, String, @Nullable Node> node) {
    TableColumn<LineRow, String> column = text(id, by, width, value);
    column.setCellFactory(ignored -> new LineCell(node, () -> whyNone(id)));
  }

  private TableColumn<LineRow, String> segment(String field, By by, double width) {
    return text(
        field,
        by,
        width,
        row -> texts.word(field + ".", row.line().segments().getOrDefault(field, Numbers.NONE)));
  }

  private String score(LineRow row) {
    double score = row.line().score();
    return Double.isNaN(score) ? Numbers.NONE : numbers().decimal(score, SCORE_DECIMALS);
  }

  private String pd(LineRow row) {
    int pd = row.line().pd();
    return pd == Standings.NO_PD ? Numbers.NONE : numbers().rate(pd / 10_000.0, 2);
  }

  private String tierText(LineRow row) {
    String tier = row.line().segments().get("tier");
    return tier == null ? Numbers.NONE : texts.text("tier." + tier);
  }

  private @Nullable Node tier(LineRow row, String text) {
    String tier = row.line().segments().get("tier");
    return tier == null
        ? null
        : new TierBadge(texts, Tier.valueOf(tier.toUpperCase(java.util.Locale.ROOT)));
  }

  private static String bucketText(LineRow row) {
    Bucket bucket = row.line().bucket();
    return bucket == null ? Numbers.NONE : bucket.label();
  }

  private static @Nullable Node bucket(LineRow row) {
    Bucket bucket = row.line().bucket();
    return bucket == null ? null : BucketBadge.of(bucket);
  }

  private static String lastText(LineRow row) {
    return String.join(
        " ",
        row.line().last().stream()
            .map(each -> each == null ? Numbers.NONE : each.label())
            .toList());
  }

  private String opened(LineRow row) {
    String month = row.line().segments().get(LineTable.OPENED);
    return month == null ? Numbers.NONE : texts.dates().month(YearMonth.parse(month));
  }
}
