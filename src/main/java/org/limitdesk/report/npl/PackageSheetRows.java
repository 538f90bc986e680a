package org.limitdesk.report.npl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.LeftOut;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageSheet;
import org.limitdesk.domain.npl.WrittenOff;

/** The figures that a transfer notice prints, one after the other. */
public final class PackageSheetRows {
  private static final String BUNDLE = "org.limitdesk.report.package";

  private final ResourceBundle texts;
  private final Locale language;
  private final List<Row> rows = new ArrayList<>();

  /**
   * A figure.
   *
   * @param remark what must be known with it; empty for nothing
   */
  public record Row(String label, String value, String remark) {}

  private PackageSheetRows(Locale language) {
    this.language = language;
    texts = bundle(language);
  }

  /** Chinese for Chinese locales, else English. */
  static ResourceBundle bundle(Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return ResourceBundle.getBundle(
        BUNDLE,
        chinese ? Locale.CHINESE : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * All figures of a package.
   *
   * @param sha256 of its list
   */
  public static List<Row> of(
      String name, PackageChoice choice, String sha256, String currency, Locale language) {
    PackageSheetRows made = new PackageSheetRows(language);
    made.head(name, choice, currency);
    made.amounts(choice.sheet());
    made.people(choice.sheet());
    made.kinds(choice.sheet());
    made.leftOut(choice.leftOut());
    made.row("contracts", made.contracts(choice), "");
    made.row("sha256", sha256, "");
    return List.copyOf(made.rows);
  }

  private void row(String key, String value, String remark) {
    rows.add(new Row(texts.getString(key), value, remark));
  }

  private String text(String key, Object... of) {
    return new MessageFormat(texts.getString(key), language).format(of);
  }

  private void head(String name, PackageChoice choice, String currency) {
    row("name", name, "");
    row("base_date", CalendarNumber.month(choice.month()).atEndOfMonth().toString(), "");
    row("rule", choice.terms().rule().toString(), "");
    WrittenOff writtenOff = choice.terms().writtenOff();
    row("written_off_terms", texts.getString("written_off." + writtenOff.code()), "");
    if (choice.terms().minBalance() > 0) {
      row("min_balance", Fen.decimal(choice.terms().minBalance()), "");
    }
    row("currency", currency, "");
  }

  private void amounts(PackageSheet sheet) {
    row("principal", Fen.decimal(sheet.principal()), "");
    row("interest", amount(sheet.interest()), untold(sheet.interestUnknown()));
    row("fees", amount(sheet.fees()), untold(sheet.feesUnknown()));
    row(
        "total",
        Fen.decimal(sheet.total()),
        sheet.isTotalComplete() ? "" : texts.getString("incomplete"));
  }

  private String amount(@Nullable Long fen) {
    return fen == null ? texts.getString("unknown") : Fen.decimal(fen);
  }

  private String untold(long lines) {
    return lines == 0 ? "" : text("untold", lines);
  }

  private void people(PackageSheet sheet) {
    row("lines", Long.toString(sheet.lines()), "");
    row("borrowers", Long.toString(sheet.borrowers()), texts.getString("one_person"));
    row("overdue_days", number(sheet.overdueDays()), texts.getString("weighted"));
    row("largest", Fen.decimal(sheet.largest()), "");
    row("mean_per_borrower", Fen.decimal(sheet.meanPerBorrower()), "");
    row("mean_age", number(sheet.meanAge()), untold(sheet.ageUnknown()));
    OptionalDouble limit = sheet.meanLimit();
    row(
        "mean_limit",
        limit.isEmpty() ? texts.getString("unknown") : Fen.decimal(Math.round(limit.getAsDouble())),
        texts.getString("weighted"));
  }

  private String number(OptionalDouble mean) {
    return mean.isEmpty()
        ? texts.getString("unknown")
        : BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private void kinds(PackageSheet sheet) {
    sheet
        .grades()
        .forEach((grade, part) ->
            row("grade." + grade.code(), Fen.decimal(part.principal()), lines(part.lines())));
    PackageSheet.Part writtenOff = sheet.writtenOff();
    row("written_off", Fen.decimal(writtenOff.principal()), lines(writtenOff.lines()));
    row("sued", Long.toString(sheet.sued()), texts.getString("stage_unknown"));
    row(
        "litigation_unknown",
        Long.toString(sheet.lines() - sheet.sued()),
        texts.getString("stage_unknown"));
  }

  private String lines(long count) {
    return text("count", count);
  }

  private void leftOut(LeftOut leftOut) {
    row("left_out", Long.toString(leftOut.lines()), texts.getString("several_reasons"));
    leftOut.why().forEach((bar, count) -> row("bar." + bar.code(), Long.toString(count), ""));
  }

  private String contracts(PackageChoice choice) {
    List<String> products = choice.terms().barredProducts();
    return products.isEmpty()
        ? texts.getString("contracts.unchecked")
        : text("contracts.products", String.join(", ", products));
  }
}
