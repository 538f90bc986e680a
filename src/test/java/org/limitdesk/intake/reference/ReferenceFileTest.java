package org.limitdesk.intake.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.RowFailure;

class ReferenceFileTest {
  private static final Path MACRO = Path.of("../shared/data/macro");

  private static ReferenceFile.Read read(String... lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return ReferenceFile.read(new ByteArrayInputStream(bytes));
  }

  private static ReferenceFile.Read shared(String name) throws IOException {
    Path file = MACRO.resolve(name);
    assumeTrue(Files.exists(file), "the public series are not beside this clone");
    try (InputStream in = Files.newInputStream(file)) {
      return ReferenceFile.read(in);
    }
  }

  @Test
  void aBadRowIsToldWithItsPlaceAndTheRestIsLoaded() throws IOException {
    ReferenceFile.Read read =
        read(
            "date,value",
            "2003-03-01,8.84",
            "2003-06-01T00:00:00.000000,8.9",
            "03/09/2003,9.1",
            "2003-12-01,high",
            "2003-03-31,7",
            "2004-03-01,NaN",
            "2004-06-01,");
    assertEquals(
        List.of(YearMonth.of(2003, 3), YearMonth.of(2003, 6)), List.copyOf(read.values().keySet()));
    assertEquals(List.of(YearMonth.of(2004, 3), YearMonth.of(2004, 6)), read.unpublished());
    assertEquals(
        List.of(
            new RowFailure(
                4, "date", "03/09/2003", "it is no date like 2003-03-01 or 1948-01-01T00:00:00"),
            new RowFailure(5, "value", "high", "it is no number like 4.28"),
            new RowFailure(6, "date", "2003-03-31", "an earlier row has this month")),
        read.failures());
  }

  @Test
  void aFileWithoutAHeaderOrWithoutAValueIsNone() {
    IntakeException bare =
        assertThrows(IntakeException.class, () -> read("2003-03-01,8.84", "2003-06-01,8.9"));
    assertEquals("LD-585", bare.code());
    IntakeException empty =
        assertThrows(IntakeException.class, () -> read("date,value", "2003-03-01,NaN"));
    assertEquals("LD-586", empty.code());
  }

  @Test
  void thePublishedFilesAreReadWhole() throws IOException {
    ReferenceFile.Read fred = shared("fred_DRCCLACBS.csv");
    assertEquals(139, fred.values().size());
    assertEquals(new BigDecimal("6.77"), fred.values().get(YearMonth.of(2009, 4)));
    assertEquals(List.of(), fred.failures());
    ReferenceFile.Read jobs = shared("unrate.csv");
    assertEquals(942, jobs.values().size());
    assertEquals(List.of(YearMonth.of(2025, 10)), jobs.unpublished());
    assertEquals(List.of(), jobs.failures());
  }
}
