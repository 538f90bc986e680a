package org.limitdesk.domain.npl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule as people write it, and where it stops being one. */
class PackageRuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"npl", " NPL ", "30+", "60+", "90+", "M4", "m6+, M5", "M1,M1"})
  void aRuleThatIsReadHasNoFault(String text) {
    assertEquals(Optional.empty(), PackageRule.fault(text));
    assertEquals(true, PackageRule.parse(text).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|MISSING|1|\"\"",
        "M4,|MISSING|4|\"\"",
        ",M4|MISSING|1|\"\"",
        "M4,,M5|MISSING|4|\"\"",
        "M0|NOT_OVERDUE|1|M0",
        "M4, m0,M9|NOT_OVERDUE|5|m0",
        "M9|UNKNOWN|1|M9",
        "M4,M5 M6|UNKNOWN|4|M5 M6",
        "M4,npl|UNKNOWN|4|npl",
        "91+|UNKNOWN|1|91+"
      })
  void theFirstFaultIsToldWithItsPlace(String text, RuleFault.Kind kind, int at, String part) {
    assertEquals(Optional.of(new RuleFault(kind, at, part)), PackageRule.fault(text));
    assertEquals(Optional.empty(), PackageRule.parse(text));
  }
}
