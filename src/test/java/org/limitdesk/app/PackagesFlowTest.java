package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.store.Outside;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.PackageWords.Figure;

/** From the trends to a package that is kept, its files, and whether it is reproduced. */
class PackagesFlowTest extends DeskAtWork {
  private void toPackages(String name) {
    signIn(name, KeyCode.T);
    until(() -> scene().lookup("#bucketChart") != null);
    lead(KeyCode.N, () -> scene().lookup("#packageRule") != null);
    until(() -> sum().contains("lines ·"));
    onDesk();
  }

  private String sum() {
    return label("packageSum");
  }

  private String label(String id) {
    return onScreen(() ->
        scene().lookup("#" + id) instanceof Label label && label.isVisible()
            ? label.getText()
            : "");
  }

  private void write(String id, String text) {
    onScreenDo(() -> ((TextField) scene().lookup("#" + id)).setText(text));
  }

  private Button freezeButton() {
    return (Button) scene().lookup("#packageFreeze");
  }

  @SuppressWarnings("unchecked") // as the screen makes it
  private <T> TableView<T> table(String id) {
    return (TableView<T>) scene().lookup("#" + id);
  }

  private void freeze(String name) {
    write("packageName", name);
    until(() -> !freezeButton().isDisabled());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> label("keptTitle").startsWith(name + ", frozen "));
  }

  private List<String> stored(String sql) {
    return Outside.lines(book(), sql);
  }

  @Test
  void aFaultOfTheRuleIsSaidWithItsPlaceWhileOneTypesAndTakesTheFiguresAway() {
    toPackages("officer1");
    write("packageRule", "M4, M9");
    until(() ->
        label("packageRuleFault")
            .equals(
                "Character 5: “M9” is no rule. Write npl, 30+, 60+, 90+, or buckets M1 to M6+ with"
                    + " commas."));
    until(() -> freezeButton().isDisabled() && scene().lookup("#packageFigures") == null);
    write("packageRule", "M4,M0");
    until(() -> label("packageRuleFault").startsWith("Character 4: M0 is not overdue."));
    write("packageRule", "M4,");
    until(() -> label("packageRuleFault").startsWith("Character 4: a bucket is missing."));
    write("packageRule", "m4");
    until(() -> label("packageRuleFault").isEmpty() && sum().contains("lines ·"));
    write("packageLeast", "ten");
    until(() -> label("packageLeastFault").startsWith("No amount."));
    write("packageLeast", "");
    write("packageBarred", "no such loan");
    until(() -> label("packageBarredFault").startsWith("The book has no product “no such loan”."));
    until(() -> freezeButton().isDisabled());
  }

  @Test
  void figuresFollowTheRuleAndSayWhatStaysOutAndWhy() {
    toPackages("officer1");
    String npl = sum();
    write("packageRule", "30+");
    until(() -> !sum().equals(npl) && sum().contains("lines ·"));
    String wide = sum();
    write("packageLeast", "5000");
    until(() -> !sum().equals(wide));
    until(() -> label("packageLeftOut").contains("below the least principal "));
    picture(scene(), "packages-new");
  }

  @Test
  void whatWasSeenIsFrozenUnderItsNameWithAnEntryOfWhoDidItAndReproducesToTheFen() {
    toPackages("officer1");
    String seen = sum();
    freeze("First sale");
    List<String> kept = stored("SELECT name || '|' || lines FROM package");
    assertEquals(1, kept.size());
    assertTrue(
        seen.startsWith(kept.getFirst().replace("First sale|", "") + " lines ·"), seen + kept);
    assertEquals(
        stored("SELECT 'user:' || user FROM user WHERE name = 'officer1' LIMIT 1"),
        stored(
            "SELECT json_extract(CAST(e.body AS TEXT), '$.actor') FROM package p"
                + " JOIN entry e ON e.seq = p.seq"));
    until(() -> table("kept").getItems().size() == 1);
    assertTrue(table("kept").getItems().getFirst().toString().contains("by=officer1"));
    press(KeyCode.R);
    until(() -> label("keptVerdict").startsWith("Reproduced to the fen: "));
    Outside.runWithoutTriggers(book(), "UPDATE package_line SET principal = principal + 1");
    press(KeyCode.R);
    until(() -> label("keptVerdict").startsWith("The list does not have the hash"));
  }

  @Test
  void aBookThatChangedSinceIsToldByHowMuch() {
    toPackages("officer1");
    freeze("Before the dispute");
    TableView<PackageLine> lines = table("keptLines");
    PackageLine first = onScreen(() -> lines.getItems().getFirst());
    Outside.runWithoutTriggers(
        book(),
        "INSERT INTO dispute SELECT coalesce(max(dispute), 0) + 1, "
            + first.borrower()
            + ", 'balance', 20260101, 20260121, 2, 1, (SELECT min(e.seq) FROM entry e WHERE e.seq"
            + " NOT IN (SELECT seq FROM dispute)) FROM dispute");
    press(KeyCode.R);
    until(() -> label("keptVerdict").contains("the rule gives −1 lines and −"));
    assertTrue(label("keptVerdict").contains("its figures stand to the fen"));
  }

  @Test
  void whatTheBookGivesNoMoreIsNotFrozenUnseen() {
    toPackages("officer1");
    write("packageName", "Stale");
    until(() -> !freezeButton().isDisabled());
    String borrower =
        stored("SELECT borrower FROM month WHERE month = 202603 AND dpd > 90 AND balance > 0")
            .getFirst();
    Outside.runWithoutTriggers(
        book(),
        "INSERT INTO dispute SELECT coalesce(max(dispute), 0) + 1, "
            + borrower
            + ", 'balance', 20260101, 20260121, 2, 1, (SELECT min(e.seq) FROM entry e WHERE e.seq"
            + " NOT IN (SELECT seq FROM dispute)) FROM dispute");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> label("packageRefusal").contains("LD-600"));
    assertEquals(List.of(), stored("SELECT name FROM package"));
  }

  @Test
  void listAndSheetLeaveTheBookAndTheLogKnowsOfThem() throws IOException {
    toPackages("officer1");
    freeze("To the buyer");
    Path list = folder().resolve("list.csv");
    files.answer(list);
    press(KeyCode.CONTROL, KeyCode.E);
    until(() -> Files.exists(list));
    TableView<PackageLine> lines = table("keptLines");
    int count = onScreen(() -> lines.getItems().size());
    List<String> rows = Files.readAllLines(list);
    assertEquals(count + 1, rows.size());
    assertTrue(rows.get(1).startsWith(onScreen(() -> lines.getItems().getFirst().borrowerId())));
    Path sheet = folder().resolve("sheet.pdf");
    files.answer(sheet);
    until(() -> !scene().lookup("#packageExportSheet").isDisabled());
    press(KeyCode.CONTROL, KeyCode.P);
    until(() -> Files.exists(sheet));
    assertEquals("%PDF", new String(Files.readAllBytes(sheet), 0, 4, StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of("package list", "package sheet"),
        stored(
            "SELECT json_extract(CAST(body AS TEXT), '$.data.what') FROM entry"
                + " WHERE json_extract(CAST(body AS TEXT), '$.data.package') = 1"
                + " AND json_extract(CAST(body AS TEXT), '$.data.what') IS NOT NULL ORDER BY seq"));
  }

  @Test
  void aLineLeadsToItsBorrowerAndEscBackStepByStep() {
    toPackages("supervisor1");
    freeze("One");
    picture(scene(), "packages-frozen");
    TableView<PackageLine> lines = table("keptLines");
    onScreenDo(() -> {
      lines.requestFocus();
      lines.getSelectionModel().selectFirst();
    });
    press(KeyCode.ENTER);
    until(() -> scene().lookup("#tabs") != null);
    onScreenDo(() -> work().places().open("packages", "One"));
    until(() -> label("keptTitle").startsWith("One, "));
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#packageRule") != null);
    press(KeyCode.ESCAPE);
    until(() -> scene().lookup("#bucketChart") != null);
  }

  @Test
  void somebodyWhoMayNotFreezeSeesTheFiguresAndNoButton() {
    toPackages("policyowner");
    assertFalse(onScreen(() -> freezeButton().isVisible()));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(this::isIdle);
    assertEquals(List.of(), stored("SELECT name FROM package"));
  }

  @Test
  void figuresSpeakBothLanguagesInBothThemes() {
    toPackages("officer1");
    freeze("Words");
    press(KeyCode.R);
    until(() -> label("keptVerdict").startsWith("Reproduced"));
    for (Language language : Language.values()) {
      for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
        onScreenDo(() -> {
          work().texts().language().set(language);
          work().theme().choice().set(theme);
        });
        picture(scene(), "packages-%s-%s".formatted(language, theme).toLowerCase(Locale.ROOT));
      }
    }
    TableView<Figure> sheet = table("keptFigures");
    onScreenDo(() -> work().texts().language().set(Language.ZH));
    assertEquals("基准日", onScreen(() -> sheet.getItems().getFirst().label()));
    assertTrue(label("keptVerdict").startsWith("逐分一致"), label("keptVerdict"));
  }
}
