package org.limitdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.ui.policy.StudioState;
import org.limitdesk.ui.policy.VersionsModel;
import org.limitdesk.workflow.DraftText;

/** A policy with something of everything, as the tab of the policy in force shows it. */
class InForceTabTest extends UiTest {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d+(\\.\\d+)?(?![\\w.-])");

  @TempDir private Path folder;

  /** The shipped document, with numbers that stand nowhere else and what it leaves out. */
  private static String document() throws IOException {
    try (var shipped = Policies.class.getResourceAsStream("limitdesk-default.yaml")) {
      return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8)
          .replace("version: \"2\"", "version: \"3\"")
          .replace("months_clean: 6, share: 1}", "months_clean: 17, share: 0.83}")
          .replace(
              "{largest_step: 0.1, most: 50000, most_of_person: 100000, months_of_income: 3}",
              "{largest_step: 0.13, most: 51000, most_by_product: {shop: 31000}, most_of_person:"
                  + " 101000, months_of_income: 14}")
          .replace(
              "  lgd:\n",
              "  segments:\n"
                  + "    - name: shops\n"
                  + "      where: {product: [corner]}\n"
                  + "      lgd:\n"
                  + "        low: [0.61, 0.62, 0.63, 0.64]\n"
                  + "        medium: [0.661, 0.662, 0.663, 0.664]\n"
                  + "        high: [0.71, 0.72, 0.73, 0.74]\n"
                  + "        unscored: [0.761, 0.762, 0.763, 0.764]\n"
                  + "  lgd:\n")
          .replace("recall: {mode: hold_first, days: 30}", "recall: {mode: hold_first, days: 29}")
          .replace("{mode: notice_first, days: 0}", "{mode: notice_first, days: 19}")
          .replace("fairness: 0.8", "fairness: 0.77")
          .replace("median_cut: 0.5", "median_cut: 0.47");
    }
  }

  /** One section of the document, without its comments. */
  private static String section(String document, String key) {
    Matcher found = Pattern.compile("(?ms)^" + key + ":.*?(?=^\\w|\\z)").matcher(document);
    assertTrue(found.find(), key);
    return found.group().replaceAll("(?m)#.*$", "");
  }

  private Parts withThatPolicyInForce(String document) {
    try (StudioStand stand = new StudioStand(folder)) {
      DraftText read = DraftText.read(document);
      assertEquals(List.of(), read.faults());
      StudioController studio = stand.studio("policyowner");
      studio.begin();
      studio.change(Objects.requireNonNull(read.policy()));
      studio.runs().send("everything", null, "for a test", "");
      assertEquals("", stand.state().refused());
      assertNull(stand.state().draft());
      VersionsModel seen = new VersionsModel();
      stand.versions("supervisor1", seen).confirm(StudioState.chosen(seen));
      return stand.parts();
    }
  }

  @Test
  void nothingOfTheDocumentIsMissing() throws IOException {
    String document = document();
    try (DeskPlace desk = DeskPlace.of(withThatPolicyInForce(document), "officer1", "policy")) {
      until(() -> desk.shows("page") && !texts(desk, "triggers").isEmpty());
      assertShown(desk, section(document, "signals"), Set.of("triggers"));
      assertShown(desk, section(document, "raise"), Set.of("raise"));
      assertShown(desk, section(document, "notice"), Set.of("notice"));
      assertShown(desk, section(document, "gauges"), Set.of("marks"));
      assertShown(desk, section(document, "loss"), Set.of("losses", "lossSource"));
      assertShown(desk, section(document, "income"), Set.of("losses"));
      assertShown(desk, section(document, "restore"), Set.of("line"));
      assertShown(desk, section(document, "line"), Set.of("line"));
      assertShown(desk, section(document, "book"), Set.of("book"));
      assertShown(desk, section(document, "authority"), Set.of("authority"));
      assertShown(desk, section(document, "factors"), Set.of("signals"));
      assertShown(desk, section(document, "due_days"), Set.of("signals"));
      assertTrue(words(desk, Set.of("losses")).contains("shops – Product: corner"));
      assertTrue(words(desk, Set.of("raise")).contains("Greatest limit, shop "));
      scrollToEnd(desk);
      desk.pictures("policy-everything");
      onScreen(() -> {
        desk.work().texts().language().set(Language.ZH);
        return true;
      });
      until(() -> words(desk, Set.of("triggers")).contains("资金挪用"));
      picture(desk.scene(), "policy-everything-zh");
      assertTrue(words(desk, Set.of("triggers")).contains("证券"));
      assertTrue(words(desk, Set.of("notice")).contains("先告知，19 天后生效"));
    }
  }

  private static void scrollToEnd(DeskPlace desk) {
    onScreen(() -> {
      desk.<ScrollPane>find("page").setVvalue(1);
      return true;
    });
  }

  private static List<String> texts(DeskPlace desk, String id) {
    Node node = desk.<Node>find("page").lookup("#" + id);
    List<String> texts = new ArrayList<>();
    if (node instanceof GridPane grid) {
      grid.getChildren().forEach(each -> texts.add(((Labeled) each).getText()));
    } else if (node instanceof Labeled label) {
      texts.add(label.getText());
    }
    return texts;
  }

  private static String words(DeskPlace desk, Set<String> ids) {
    return onScreen(() ->
        ids.stream()
            .flatMap(id -> texts(desk, id).stream())
            .collect(Collectors.joining(" | ", "", " ")));
  }

  /** Every number of the section stands in one of these places: as it is, or as percent. */
  private static void assertShown(DeskPlace desk, String section, Set<String> ids) {
    String shown = words(desk, ids).replace(",", "");
    Set<String> numbers =
        NUMBER
            .matcher(shown)
            .results()
            .map(each -> new BigDecimal(each.group()).stripTrailingZeros().toPlainString())
            .collect(Collectors.toSet());
    NUMBER
        .matcher(section)
        .results()
        .map(each -> new BigDecimal(each.group()))
        .forEach(each ->
            assertTrue(
                numbers.contains(each.stripTrailingZeros().toPlainString())
                    || numbers.contains(each.movePointRight(2).stripTrailingZeros().toPlainString())
                    || isEdge(section, each),
                () -> each + " is not in " + shown));
  }

  /** Edges of bands are said as bands, and a source's own words as they are. */
  private static boolean isEdge(String section, BigDecimal number) {
    return section
        .lines()
        .filter(line -> line.contains("utilisation_from"))
        .anyMatch(line -> line.contains(number.toPlainString()));
  }
}
