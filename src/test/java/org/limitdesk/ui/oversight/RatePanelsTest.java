package org.limitdesk.ui.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.limitdesk.domain.audit.LogHead;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.FollowedCase;
import org.limitdesk.domain.decision.OverrideOutcome;
import org.limitdesk.domain.decision.OverrideRate;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.FollowOverrides.Followed;
import org.limitdesk.workflow.OverrideRates;
import org.limitdesk.workflow.ReadOversight.Oversight;

/** The panels of a large house: twelve officers of whom two lie outside. */
class RatePanelsTest extends UiTest {
  private static final double WIDE = 1066;
  private static final double NARROW = 826;
  private static final long[][] OFFICERS = {
    {118, 1120},
    {152, 1280},
    {158, 1480},
    {331, 1800},
    {223, 2020},
    {128, 1980},
    {262, 2240},
    {234, 2200},
    {255, 2410},
    {352, 2680},
    {300, 2720},
    {3, 4}
  };

  private final Texts texts = new Texts(Language.EN);
  private final Theme theme = onScreen(Theme::new);
  private final OversightModel model = new OversightModel();
  private final RatePanels panels =
      onScreen(() ->
          new RatePanels(
              texts,
              new Filters(
                  texts, new ComboBox<>(), new ComboBox<>(), new ComboBox<>(), new ComboBox<>())));
  private final Scene scene = onScreen(() -> scene());
  private final List<FollowedCase> cases = new ArrayList<>();

  private Scene scene() {
    VBox root = new VBox(panels.summary(), panels.node());
    root.getStylesheets().add(sheet());
    Scene made = new Scene(root, WIDE, 300);
    theme.dress(made);
    return made;
  }

  private static String sheet() {
    return String.valueOf(OversightView.class.getResource("oversight.css"));
  }

  @AfterEach
  void leave() {
    onScreen(() -> {
      theme.choice().set(ThemeChoice.LIGHT);
      theme.forget(scene);
      return true;
    });
  }

  private static OverrideRates rates() {
    Map<Long, OverrideRate> officers = new TreeMap<>();
    for (long[] each : OFFICERS) {
      officers.put((long) officers.size() + 1, new OverrideRate(each[0], each[1]));
    }
    Map<ReasonCode, Map<Direction, Long>> ways = new EnumMap<>(ReasonCode.class);
    long softer = 540;
    for (ReasonCode reason : ReasonCode.values()) {
      softer -= 60;
      if (softer > 0) {
        ways.put(
            reason, Map.of(Direction.SOFTER, softer % 180, Direction.HARDER, softer % 140 / 2));
      }
    }
    return new OverrideRates(
        new OverrideRate(2_796, 24_549),
        officers,
        Map.of(),
        Map.of(
            Direction.SOFTER, new OverrideRate(2_064, 24_549),
            Direction.HARDER, new OverrideRate(732, 24_549)),
        ways);
  }

  private void add(int lines, int bad, Direction way, @Nullable ReasonCode reason) {
    for (int i = 0; i < lines; i++) {
      cases.add(new FollowedCase(1, reason, way, 202509, Action.REDUCE, "high", i < bad));
    }
  }

  private Followed followed() {
    add(2_053, 123, Direction.AS_PROPOSED, null);
    add(504, 27, Direction.SOFTER, ReasonCode.GOOD_CONDUCT);
    add(453, 30, Direction.SOFTER, ReasonCode.INCOME_CONFIRMED);
    add(282, 39, Direction.SOFTER, ReasonCode.DEBT_REPAID);
    add(1, 1, Direction.SOFTER, ReasonCode.SIGNAL_EXPLAINED);
    add(108, 13, Direction.HARDER, ReasonCode.INCOME_LOST);
    return new Followed(
        3,
        OverrideOutcome.of(cases),
        OverrideOutcome.byDirection(cases),
        Map.of(),
        OverrideOutcome.by(cases, FollowedCase::reason));
  }

  private void show() {
    Map<Long, String> people = new TreeMap<>();
    for (int i = 1; i <= OFFICERS.length; i++) {
      people.put((long) i, "officer" + i);
    }
    Followed followed = followed();
    onScreen(() -> {
      model
          .oversight()
          .set(
              new Oversight(
                  List.of(),
                  0,
                  people,
                  List.of(),
                  BucketEdges.STANDARD,
                  new LogHead(0, new byte[32])));
      model.rates().set(rates());
      panels.show(model);
      return draw();
    });
    assertTrue(shown().contains("Reading how the lines went on…"), shown().toString());
    onScreen(() -> {
      model.followed().set(followed);
      panels.show(model);
      return draw();
    });
  }

  private boolean draw() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return true;
  }

  private List<String> shown() {
    return scene.getRoot().lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private int marks(String style) {
    return panels.node().lookupAll(style).size();
  }

  @Test
  void figuresAndMarksAreThoseOfTheRates() {
    show();
    List<String> said = shown();
    for (String text :
        List.of(
            "2,796 overrides in 24,549 decisions, 11.4%",
            "2,064 softer",
            "732 harder",
            "all 11.5%,",
            "2 outside",
            "99.8% limits",
            "officer4 18.4%",
            "officer6 6.5%",
            "13.8%",
            "30+ in 3 months, %",
            "Reasons with fewer than 10 lines: 1.")) {
      assertTrue(said.contains(text), text + " is not in " + said);
    }
    assertEquals(2, marks(".funnel-out"));
    assertEquals(1, marks(".funnel-above"), "3 of 4 are few and have no room");
    assertEquals(3, marks(".seen-dot-apart"), "softer, its worst reason, and harder differ");
    String told = String.valueOf(panels.node().lookup("#turnedOut").getAccessibleText());
    assertTrue(
        told.contains("Debt repaid: 13.8% came to 30+ (39 of 282; 95% interval 10.3% to 18.3%)"),
        told);
  }

  @Test
  void theyReadWellInBothLanguagesBothThemesAndASmallWindow() {
    show();
    for (Language language : Language.values()) {
      for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
        for (double width : new double[] {WIDE, NARROW}) {
          onScreen(() -> {
            texts.language().set(language);
            theme.choice().set(choice);
            panels.node().setPrefWidth(width);
            panels.node().setMaxWidth(width);
            panels.node().setPrefHeight(RatePanels.height(width == WIDE ? 856 : 676));
            panels.show(model);
            draw(); // a head that loses a part lays itself out once more
            return draw();
          });
          String name =
              "rate-panels-%s-%s-%.0f".formatted(language, choice, width).toLowerCase(Locale.ROOT);
          assertTrue(colours(picture(scene, name)) > 40, name);
          assertEquals(List.of(), onScreen(this::cut), name);
        }
      }
    }
  }

  /** Whatever may be cut short says all of it where the pointer rests. */
  private List<String> cut() {
    return panels.node().lookupAll(".label").stream()
        .map(Label.class::cast)
        .filter(label ->
            label.isVisible()
                && !label.getText().isEmpty()
                && !label.getStyleClass().contains("abridged"))
        .filter(RatePanelsTest::isCut)
        .map(Label::getText)
        .toList();
  }

  private static boolean isCut(Label label) {
    return label.isWrapText()
        ? label.getHeight() + 0.5 < label.prefHeight(label.getWidth())
        : label.getWidth() + 0.5 < label.prefWidth(-1) || standsOut(label);
  }

  private static boolean standsOut(Label label) {
    Node panel = label;
    while (!panel.getStyleClass().contains("panel")) {
      panel = panel.getParent();
    }
    Bounds within = panel.localToScene(panel.getLayoutBounds());
    Bounds bounds = label.localToScene(label.getLayoutBounds());
    return bounds.getMinX() < within.getMinX() || bounds.getMaxX() > within.getMaxX();
  }
}
