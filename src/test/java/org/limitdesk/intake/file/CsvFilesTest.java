package org.limitdesk.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.limitdesk.intake.IntakeException;

class CsvFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "months.csv|borrower_id,month,limit,balance,dpd|months",
        "Months-2026-03.CSV|borrower_id,month,limit,balance,dpd|months",
        "limit_changes_2026.csv|borrower_id,at,old,new|limit_changes",
        "export.csv|borrower_id,month,limit,balance,dpd,paid|months",
        "export.csv|borrower_id,month,horizon_months,bad|outcomes",
        "export.csv|borrower_id,name,phone|borrowers",
        "export.csv|BORROWER_ID,At,old,new|limit_changes",
        "export.csv|id,borrower_id,kind,state,from|arrangements",
        "export.csv|borrower_id,kind,from,source|flags",
        "monthsofmine.csv|borrower_id,drawn_at,amount|draws",
      })
  void theTableIsFoundByNameOrHeader(String name, String header, String table) throws IOException {
    assertEquals(table, examine(name, header, IntakeChoice.NONE).layout().name());
  }

  @Test
  void theChosenTableComesBeforeTheName() throws IOException {
    IntakeChoice choice = IntakeChoice.of("outcomes", null, null);
    String header = "borrower_id,month,horizon_months,bad";
    assertEquals("outcomes", examine("months.csv", header, choice).layout().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export.csv|a,b,c|LD-210|give --table with one of borrowers, months",
        "export.csv|borrower_id,month,limit,balance|LD-210|no table for sure",
        "export.csv|borrower_id,other|LD-210|no table for sure",
        "export.csv|borrower_id,month,limit,balance,dpd,horizon_months,bad|LD-210|months and"
            + " outcomes",
        "months.csv|borrower_id,month,limit,balance,dpd,Month|LD-211|the column Month stands twice",
        "months.csv|borrower_id,month,limit,balance,note,NOTE |LD-211|stands twice",
        "months.csv|borrower_id,month,balance|LD-212|the file lacks limit, dpd, which months needs",
        "months.csv|borrower_id;month;limit;balance;dpd|LD-213|delimited by semicolons, not by"
            + " commas",
        "months.csv|borrower_id,mon\"th,limit|LD-215|the header row cannot be read",
      })
  void anUnclearHeaderIsRefused(String name, String header, String code, String what) {
    IntakeException e =
        assertThrows(IntakeException.class, () -> examine(name, header, IntakeChoice.NONE), header);
    assertEquals(code, e.code());
    assertTrue(e.getMessage().contains(what), e.getMessage());
  }

  @Test
  void aTabbedFileIsRefusedWithItsDelimiter() {
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () -> examine("months.csv", "borrower_id\tmonth", IntakeChoice.NONE));
    assertTrue(e.getMessage().contains("delimited by tabs"), e.getMessage());
  }

  @Test
  void aFileThatFitsAShippedLayoutSaysSo() throws IOException {
    String header =
        "ID,LIMIT_BAL,SEX,EDUCATION,MARRIAGE,AGE,PAY_1,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6,BILL_AMT1,"
            + "BILL_AMT2,BILL_AMT3,BILL_AMT4,BILL_AMT5,BILL_AMT6,PAY_AMT1,PAY_AMT2,PAY_AMT3,"
            + "PAY_AMT4,PAY_AMT5,PAY_AMT6,default payment next month";
    IntakeException e =
        assertThrows(IntakeException.class, () -> examine("cards.csv", header, IntakeChoice.NONE));
    assertTrue(e.getMessage().contains("--layout default-of-credit-card-clients"));
    IntakeChoice choice = IntakeChoice.of(null, "default-of-credit-card-clients", null);
    IntakeFile file = examine("cards.csv", header, choice);
    assertEquals("TWD", file.currency());
    assertTrue(file.ignoredColumns().isEmpty());
  }

  @Test
  void whatIsNoFileOrHasNoHeaderIsRefused() {
    assertEquals("LD-206", refused(folder.resolve("nowhere.csv")).code());
    assertEquals("LD-206", refused(folder).code());
    IntakeException e =
        assertThrows(IntakeException.class, () -> examine("months.csv", "\n\n", IntakeChoice.NONE));
    assertEquals("LD-201", e.code());
  }

  @ParameterizedTest
  @CsvSource(
      value = {"month, null, LD-214", "months, my-layout, LD-216", "null, my-layout, LD-220"},
      nullValues = "null")
  void aChoiceThatCannotBeIsRefused(@Nullable String table, @Nullable String layout, String code) {
    IntakeException e =
        assertThrows(IntakeException.class, () -> IntakeChoice.of(table, layout, null));
    assertEquals(code, e.code());
  }

  @Test
  void aChosenEncodingReachesTheFile() throws IOException {
    IntakeChoice choice = IntakeChoice.of("borrowers", null, "GBK");
    IntakeFile file = examine("x.csv", "borrower_id,name", choice);
    assertEquals("GB18030", file.exam().encoding().label());
    assertTrue(!file.exam().encoding().detected());
  }

  private IntakeException refused(Path path) {
    return assertThrows(IntakeException.class, () -> CsvFiles.examine(path, IntakeChoice.NONE));
  }

  private IntakeFile examine(String name, String header, IntakeChoice choice) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, header + "\n", StandardCharsets.UTF_8);
    return CsvFiles.examine(path, choice);
  }
}
