package org.limitdesk.ui.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.ui.kit.Columns;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.TableHands;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.packages.PackagesModel.Row;
import org.limitdesk.workflow.PackageWords.Figure;

/** The columns of the tables: the packages, the figures of one, and its lines. */
final class PackageTables {
  private static final double ROW = 26;
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}\\.\\d\\d");
  private static final Pattern COUNT = Pattern.compile("\\d{1,15}");

  private final Texts texts;

  PackageTables(Texts texts) {
    this.texts = texts;
  }

  void kept(TableView<Row> table) {
    table.setFixedCellSize(ROW);
    text(table, "name", 200, Row::name);
    text(table, "baseDate", 110, row -> day(row.month()));
    text(table, "rule", 110, Row::rule);
    number(table, "lines", 80, row -> texts.numbers().count(row.lines()));
    number(table, "principal", 130, row -> texts.numbers().money(row.principal()));
    number(table, "total", 130, row -> texts.numbers().money(row.total()));
    text(table, "at", 150, row -> moment(row.at()));
    text(table, "by", 120, Row::by);
    TableHands.widths(table, "name");
  }

  private String day(int month) {
    return texts.dates().dayInTable(CalendarNumber.month(month).atEndOfMonth());
  }

  /** A moment, by this desk's clock. */
  String moment(long at) {
    ZonedDateTime when = Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault());
    return texts.dates().dayInTable(when.toLocalDate())
        + ", "
        + texts.dates().time(when.toLocalTime());
  }

  void figures(TableView<Figure> table) {
    table.setFixedCellSize(ROW);
    text(table, "item", 208, Figure::label);
    number(table, "value", 124, figure -> value(figure.value()));
    text(table, "remark", 200, Figure::remark);
    TableHands.widths(table, "remark");
  }

  /** As the desk writes numbers; words stay as they are. */
  private String value(String value) {
    if (AMOUNT.matcher(value).matches()) {
      return texts.numbers().money(Fen.parse(value));
    }
    return COUNT.matcher(value).matches() ? texts.numbers().count(Long.parseLong(value)) : value;
  }

  void lines(TableView<PackageLine> table) {
    table.setFixedCellSize(ROW);
    text(table, "borrower", 86, PackageLine::borrowerId);
    number(table, "principal", 90, line -> texts.numbers().money(line.principal()));
    number(table, "interest", 72, line -> amount(line.interest()));
    number(table, "fees", 62, line -> amount(line.fees()));
    number(table, "days", 48, line -> texts.numbers().count(line.dpd()));
    text(table, "grade", 92, line -> texts.text("packages.grade." + line.grade().code()));
    text(table, "notes", 90, this::notes);
    TableHands.widths(table, "notes");
  }

  private String amount(@Nullable Long fen) {
    return fen == null ? Numbers.NONE : texts.numbers().money(fen);
  }

  private String notes(PackageLine line) {
    String written = line.isWrittenOff() ? texts.text("packages.writtenOff") : "";
    String sued = line.isSued() ? texts.text("packages.sued") : "";
    return written.isEmpty() || sued.isEmpty() ? written + sued : written + ", " + sued;
  }

  private <T> void text(TableView<T> table, String id, double width, Function<T, String> value) {
    table.getColumns().add(Columns.text(id, texts.bind("packages.column." + id), width, value));
  }

  private <T> void number(TableView<T> table, String id, double width, Function<T, String> value) {
    table.getColumns().add(Columns.number(id, texts.bind("packages.column." + id), width, value));
  }
}
