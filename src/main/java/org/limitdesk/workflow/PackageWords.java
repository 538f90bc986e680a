package org.limitdesk.workflow;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.report.npl.PackageSheetRows;

/**
 * What the sheet of a package says, for whoever reads it at a terminal, which speaks English, or at
 * the desk.
 */
public final class PackageWords {
  private PackageWords() {}

  /**
   * A figure of the sheet.
   *
   * @param remark what must be known with it; empty for nothing
   */
  public record Figure(String label, String value, String remark) {}

  /**
   * All figures of a package, in the sheet's order, but for a name that it has not.
   *
   * @param name empty for a package that is only looked at
   * @param sha256 of its list
   */
  public static List<Figure> of(String name, PackageChoice choice, String sha256, String currency) {
    return of(name, choice, sha256, currency, Locale.ENGLISH);
  }

  /** The same in a language. */
  public static List<Figure> of(
      String name, PackageChoice choice, String sha256, String currency, Locale language) {
    return PackageSheetRows.of(name, choice, sha256, currency, language).stream()
        .filter(row -> !row.value().isEmpty())
        .map(row -> new Figure(row.label(), row.value(), row.remark()))
        .toList();
  }
}
