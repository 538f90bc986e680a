package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.SetAside;
import org.testfx.util.WaitForAsyncUtils;

/** A file goes in by keyboard, and every screen follows another language and theme at once. */
class LoadAndLanguagesTest extends DeskAtWork {
  private static final List<String> SCREENS =
      List.of("today", "review", "borrowers", "profile", "trends", "oversight", "data", "settings");

  @Test
  void badRowIsSetAsideWithItsPlaceAndTheBookTakesTheRest() throws IOException {
    files.answer(
        Files.write(
            folder().resolve("months.csv"),
            List.of(
                "borrower_id,month,limit,balance,dpd",
                "D0000001,2026-04,20000,1000.00,0",
                "D0000002,2026-13,20000,1000.00,0")));
    signIn("officer1", KeyCode.H);
    goToData();
    press(KeyCode.CONTROL, KeyCode.O);
    until(() -> !scene().lookup("#load").isDisabled());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene().lookup("#done").isVisible());
    assertEquals("Loaded. 1 rows were set aside.", label("doneTitle"));
    TableView<?> results = (TableView<?>) scene().lookup("#results");
    assertEquals(List.of("2", "1", "0", "0", "1"), cells(results));
    TableView<?> quarantine = (TableView<?>) scene().lookup("#quarantine");
    until(() -> quarantine.getItems().stream().anyMatch(this::isTheBadRow));
    chinese();
    until(() -> label("title").equals("数据"));
    until(() -> scene().lookup(".toast") == null);
    assertEquals(List.of(), onScreen(() -> new TextInspector(Language.ZH).look(scene())));
  }

  private boolean isTheBadRow(Object row) {
    SetAside aside = (SetAside) row;
    return aside.file().equals("months.csv")
        && aside.line() == 3
        && aside.column().equals("month")
        && aside.value().equals("2026-13")
        && !aside.reason().isEmpty();
  }

  /** The counts of the first row. */
  private static List<String> cells(TableView<?> table) {
    return table.getColumns().stream()
        .skip(2)
        .map(column -> String.valueOf(column.getCellData(0)))
        .toList();
  }

  private String label(String id) {
    return ((Label) scene().lookup("#" + id)).getText();
  }

  private void goToData() {
    onDesk();
    press(KeyCode.CONTROL, KeyCode.K);
    until(() -> scene().getFocusOwner() instanceof TextField);
    type("data");
    press(KeyCode.ENTER);
    until(() -> label("title").equals("Data"));
  }

  private void chinese() {
    onScreenDo(() -> work().preferences().change(now -> now.withLanguage(Language.ZH)));
  }

  @Test
  void everyScreenFollowsLanguageAndThemeWhileItIsOpen() {
    signIn("supervisor1", KeyCode.H);
    List<String> findings = new ArrayList<>();
    for (String screen : SCREENS) {
      onScreenDo(() -> work().places().open(screen, screen.equals("profile") ? "D0000001" : ""));
      rest();
      for (Language language : List.of(Language.ZH, Language.EN)) {
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
          onScreenDo(() ->
              work().preferences().change(now -> now.withLanguage(language).withTheme(theme)));
          rest();
          String at = screen + " " + language + " " + theme + ": ";
          onScreen(() -> new TextInspector(language).look(scene()))
              .forEach(finding -> findings.add(at + finding));
        }
      }
    }
    assertEquals(List.of(), findings);
  }

  /** Until nothing runs and all is drawn. */
  private void rest() {
    until(this::isIdle);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
