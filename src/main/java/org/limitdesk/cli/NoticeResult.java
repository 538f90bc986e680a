package org.limitdesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.notice.WrittenReason;
import org.limitdesk.workflow.WriteNotice.Batch;
import org.limitdesk.workflow.WriteNotice.Written;

/** A notice that was written, for a program and for a person; the name is in the file alone. */
final class NoticeResult {
  private NoticeResult() {}

  static Map<String, @Nullable Object> json(Written written, Path file) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    LocalDate held = written.timing().heldFrom();
    object.put("borrower", written.borrowerId());
    object.put("reference", written.reference());
    object.put("action", written.decided().action().code());
    object.put("limit_before", Fen.decimal(written.limitBefore()));
    object.put("limit_after", Fen.decimal(written.decided().limit()));
    object.put("told_on", written.timing().notice().toString());
    object.put("draws_held_from", held == null ? null : held.toString());
    object.put("effective_from", written.timing().effect().toString());
    object.put("appeal_until", written.timing().appealUntil().toString());
    object.put("days_late", written.daysLate());
    object.put("reasons", written.reasons().stream().map(NoticeResult::reason).toList());
    object.put("file", file.toString());
    return object;
  }

  static Map<String, @Nullable Object> json(Batch batch, int month, Path folder) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("month", CalendarNumber.month(month).toString());
    object.put(
        "notices", batch.written().stream().map(each -> json(each, file(folder, each))).toList());
    List<Map<String, Object>> refused = new ArrayList<>();
    batch
        .refused()
        .forEach((borrower, why) ->
            refused.add(
                Map.of(
                    "borrower", borrower,
                    "code", why.code(),
                    "message", String.valueOf(why.getMessage()))));
    object.put("refused", refused);
    return object;
  }

  private static Path file(Path folder, Written written) {
    return folder.resolve(written.reference() + ".pdf");
  }

  /**
   * There are none of a month; which months have some.
   *
   * @param months how many borrowers have a decided cut, by month
   */
  static String none(int month, SortedMap<Integer, Integer> months) {
    String there =
        months.isEmpty()
            ? "No cut of this book is decided yet; that is done at the desk."
            : "Months with decided cuts: "
                + months.entrySet().stream()
                    .map(each ->
                        "%s (%,d)".formatted(CalendarNumber.month(each.getKey()), each.getValue()))
                    .collect(Collectors.joining(", "))
                + ".";
    return "No notice was written: no cut of %s is decided. %s"
        .formatted(CalendarNumber.month(month), there);
  }

  static String words(Batch batch, int month, Path folder) {
    StringBuilder words =
        new StringBuilder(
            "%d notices of %s are in %s.%n"
                .formatted(batch.written().size(), CalendarNumber.month(month), folder));
    batch
        .refused()
        .values()
        .forEach(why -> words.append("  %s [%s]%n".formatted(why.getMessage(), why.code())));
    return words.toString();
  }

  private static Map<String, Object> reason(WrittenReason reason) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("source", reason.source().code());
    object.put("code", reason.code());
    object.put("words", reason.words());
    return object;
  }

  static String words(Written written, Path file) {
    String late =
        written.daysLate() == 0
            ? ""
            : "%nThe borrower was to be told on %s, %d days ago; --on makes the notice out on another day."
                .formatted(written.timing().notice(), written.daysLate());
    List<String> reasons = written.reasons().stream().map(WrittenReason::words).toList();
    return "%s: %s from %s to %s, told on %s, in effect from %s. The notice %s is in %s.%n  %s%s"
        .formatted(
            written.borrowerId(),
            written.decided().action().code(),
            Figures.money(written.limitBefore()),
            Figures.money(written.decided().limit()),
            written.timing().notice(),
            written.timing().effect(),
            written.reference(),
            file,
            String.join("%n  ".formatted(), reasons),
            late);
  }
}
