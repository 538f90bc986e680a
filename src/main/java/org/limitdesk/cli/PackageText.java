package org.limitdesk.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageSheet;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.PackageWords;
import org.limitdesk.workflow.port.Packages.Kept;

/** A package's figures, for a program and for a person. */
final class PackageText {
  private final PackageChoice choice;
  private final PackageSheet sheet;
  private final String sha256;
  private final @Nullable Kept kept;

  /**
   * @param sha256 of the list
   * @param kept null for one that is only looked at
   */
  PackageText(PackageChoice choice, String sha256, @Nullable Kept kept) {
    this.choice = choice;
    this.sha256 = sha256;
    this.kept = kept;
    sheet = choice.sheet();
  }

  static PackageText of(FrozenPackage frozen) {
    return new PackageText(frozen.choice(), frozen.kept().sha256(), frozen.kept());
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", kept == null ? null : kept.wish().name());
    object.put("frozen_at", kept == null ? null : Instant.ofEpochMilli(kept.at()).toString());
    object.put("month", CalendarNumber.month(choice.month()).toString());
    object.put("base_date", CalendarNumber.month(choice.month()).atEndOfMonth().toString());
    object.put("rule", choice.terms().rule().toString());
    object.put("charged_off_terms", choice.terms().writtenOff().code());
    object.put("min_balance", Fen.decimal(choice.terms().minBalance()));
    object.put("barred_products", choice.terms().barredProducts());
    putAmounts(object);
    putPeople(object);
    putKinds(object);
    putLeftOut(object);
    object.put("sha256", sha256);
    return object;
  }

  private void putAmounts(Map<String, @Nullable Object> object) {
    object.put("lines", sheet.lines());
    object.put("borrowers", sheet.borrowers());
    object.put("principal", Fen.decimal(sheet.principal()));
    object.put("interest", amount(sheet.interest()));
    object.put("interest_unknown", sheet.interestUnknown());
    object.put("fees", amount(sheet.fees()));
    object.put("fees_unknown", sheet.feesUnknown());
    object.put("total", Fen.decimal(sheet.total()));
    object.put("total_is_complete", sheet.isTotalComplete());
  }

  private static @Nullable String amount(@Nullable Long fen) {
    return fen == null ? null : Fen.decimal(fen);
  }

  private void putPeople(Map<String, @Nullable Object> object) {
    object.put("overdue_days", RollText.number(sheet.overdueDays()));
    object.put("largest_per_borrower", Fen.decimal(sheet.largest()));
    object.put("mean_per_borrower", Fen.decimal(sheet.meanPerBorrower()));
    object.put("mean_age", RollText.number(sheet.meanAge()));
    object.put("age_unknown", sheet.ageUnknown());
    object.put(
        "mean_limit",
        sheet.meanLimit().isEmpty()
            ? null
            : Fen.decimal(Math.round(sheet.meanLimit().getAsDouble())));
  }

  private void putKinds(Map<String, @Nullable Object> object) {
    Map<String, Object> grades = new LinkedHashMap<>();
    sheet.grades().forEach((grade, part) -> grades.put(grade.code(), part(part)));
    object.put("five_grade", grades);
    object.put("charged_off", part(sheet.writtenOff()));
    Map<String, Object> litigation = new LinkedHashMap<>();
    litigation.put("flagged", sheet.sued());
    litigation.put("unknown", sheet.lines() - sheet.sued());
    object.put("litigation", litigation);
  }

  private static Map<String, Object> part(PackageSheet.Part part) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("lines", part.lines());
    object.put("principal", Fen.decimal(part.principal()));
    return object;
  }

  private void putLeftOut(Map<String, @Nullable Object> object) {
    Map<String, Object> why = new LinkedHashMap<>();
    choice.leftOut().why().forEach((bar, count) -> why.put(bar.code(), count));
    Map<String, Object> leftOut = new LinkedHashMap<>();
    leftOut.put("lines", choice.leftOut().lines());
    leftOut.put("principal", Fen.decimal(choice.leftOut().principal()));
    leftOut.put("why", why);
    object.put("left_out", leftOut);
    object.put("contracts", choice.terms().barredProducts().isEmpty() ? "unchecked" : "by_product");
  }

  String words(String currency) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s at %s, rule %s, amounts in %s%n"
            .formatted(
                kept == null ? "A package" : "Package " + kept.wish().name(),
                CalendarNumber.month(choice.month()).atEndOfMonth(),
                choice.terms().rule(),
                currency));
    if (kept != null) {
      text.append("Kept in the book since %s%n".formatted(Instant.ofEpochMilli(kept.at())));
    }
    String name = kept == null ? "" : kept.wish().name();
    for (PackageWords.Figure each : PackageWords.of(name, choice, sha256, currency)) {
      String remark = each.remark().isEmpty() ? "" : "  (%s)".formatted(each.remark());
      text.append("%-42s %16s%s%n".formatted(each.label(), shown(each.value()), remark));
    }
    return text.toString();
  }

  private static String shown(String value) {
    return QuarantineText.shown(
        value.matches("\\d+") ? Figures.count(Long.parseLong(value)) : Figures.shown(value));
  }
}
