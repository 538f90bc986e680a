package org.limitdesk.report.npl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.npl.Bar;
import org.limitdesk.domain.npl.LeftOut;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.domain.npl.PackageRule;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.domain.npl.WrittenOff;
import org.limitdesk.domain.trend.FiveGrade;
import org.limitdesk.report.npl.PackageSheetRows.Row;

/** The words of a package's sheet. */
class PackageSheetRowsTest {
  private static final PackageLine LINE =
      new PackageLine(1, "C-1", 1, 100, null, 5L, 95, 0, null, FiveGrade.SUBSTANDARD, false, true);

  private static PackageChoice choice(WrittenOff writtenOff, List<String> products) {
    Map<Bar, Long> why = new EnumMap<>(Bar.class);
    for (Bar bar : Bar.values()) {
      why.put(bar, 2L);
    }
    PackageTerms terms =
        new PackageTerms(PackageRule.parse("npl").orElseThrow(), writtenOff, 100, products);
    return new PackageChoice(202603, terms, List.of(LINE), new LeftOut(3, 300, why));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    ResourceBundle english = PackageSheetRows.bundle(Locale.ENGLISH);
    ResourceBundle chinese = PackageSheetRows.bundle(Locale.CHINESE);
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
    assertTrue(chinese.getString("principal").contains("本金"));
  }

  @Test
  void everyKeyIsUsed() {
    List<String> used = new ArrayList<>();
    for (WrittenOff writtenOff : WrittenOff.values()) {
      for (List<String> products : List.of(List.<String>of(), List.of("aid"))) {
        for (Row row :
            PackageSheetRows.of("P", choice(writtenOff, products), "0", "CNY", Locale.ENGLISH)) {
          used.addAll(List.of(row.label(), row.value(), row.remark()));
        }
      }
    }
    used.add(PackageCsv.sheet(List.of(), Locale.ENGLISH));
    ResourceBundle texts = PackageSheetRows.bundle(Locale.ENGLISH);
    String all = String.join("\n", used);
    for (String key : texts.keySet()) {
      String fixed = texts.getString(key).replaceAll("\\{0}.*", "").strip();
      boolean isTitle = key.equals("title") || texts.getString(key).startsWith("{0}");
      assertTrue(isTitle || all.contains(fixed), key);
    }
  }

  @Test
  void noCellIsTakenForAFormula() {
    PackageLine evil =
        new PackageLine(1, "=1+1", 1, 100, null, 5L, 95, 0, null, FiveGrade.LOSS, true, false);
    assertTrue(PackageCsv.list(List.of(evil)).contains("'=1+1,,1.00,,0.05,1.05,95,0.00,,loss,yes"));
  }
}
