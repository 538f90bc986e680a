package org.limitdesk.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.limitdesk.domain.decision.Role;
import org.limitdesk.domain.trend.alarm.Alarm;
import org.limitdesk.domain.trend.alarm.AlarmRule;
import org.limitdesk.domain.trend.alarm.EarlyWarning;
import org.limitdesk.ui.TextInspector;
import org.limitdesk.ui.UiTest;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Dialogs;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Theme;
import org.limitdesk.ui.kit.ThemeChoice;
import org.limitdesk.workflow.ReadAlarms.Found;
import org.limitdesk.workflow.ReadAlarms.Raised;
import org.limitdesk.workflow.ReadToday;
import org.limitdesk.workflow.TestDesk;
import org.limitdesk.workflow.port.Alarms.Kept;

/** Early warning on the first screen, in the smallest window, with more alarms than have room. */
class AlarmLinesTest extends UiTest {
  private static final int MONTH = 202603;

  private final TodayModel model = new TodayModel();
  private final Status status = new Status();
  private final List<String> opened = new ArrayList<>();

  @TempDir private Path folder;
  private TestDesk desk;
  private OpenBook book;

  @BeforeEach
  void open() {
    desk = new TestDesk(folder, 3);
    desk.close();
    book = OpenBook.open(desk.file().file(), desk.file().shelf(), Background.atOnce());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static Alarm alarm(AlarmRule rule, String field, String segment, double limit) {
    return new Alarm(rule, field, segment, MONTH, 0.0206, 0.0112, limit, 0.011, List.of());
  }

  private static Raised raised(AlarmRule rule, String field, String segment) {
    return new Raised(alarm(rule, field, segment, 0.0182), List.of(), null);
  }

  private static Found one() {
    return new Found(MONTH, List.of(raised(AlarmRule.ROLL_M0, "region", "浙江")));
  }

  /** Every rule, below and acknowledged too, and then many more of one. */
  private static Found many() {
    List<Raised> all = new ArrayList<>();
    Alarm whole = alarm(AlarmRule.ROLL_M0, "", "", 0.0125);
    all.add(new Raised(whole, List.of(alarm(AlarmRule.ROLL_M0, "region", "浙江", 0.019)), null));
    all.add(new Raised(alarm(AlarmRule.ROLL_M1, "", "", 0.03), List.of(), null));
    String note = "one employer closed; its lines are looked at one by one until the end of May";
    all.add(kept(AlarmRule.RATE_90_RISING, MONTH, note));
    all.add(kept(AlarmRule.RATE_30, 202602, note));
    for (AlarmRule rule : AlarmRule.values()) {
      if (rule == AlarmRule.COHORT) {
        all.add(raised(rule, EarlyWarning.OPENED, "2025-09"));
      } else {
        all.add(raised(rule, "industry", "批发零售"));
      }
    }
    IntStream.range(0, 5).forEach(i -> all.add(raised(AlarmRule.RATE_30, "region", "r" + i)));
    return new Found(MONTH, all);
  }

  private static Raised kept(AlarmRule rule, int month, String note) {
    Kept kept = new Kept(rule.code(), "", "", month, "officer1", 1, note);
    return new Raised(alarm(rule, "", "", 0.0182), List.of(), kept);
  }

  private Scene show(Language language, Role role, Found found) {
    return onScreen(() -> {
      Theme theme = new Theme();
      theme.choice().set(ThemeChoice.LIGHT);
      Dialogs dialogs = new Dialogs();
      TodayView view =
          new TodayView(
              model,
              new TodayController(
                  model,
                  book,
                  desk.first(role),
                  new ReadToday(desk.clock()),
                  desk.acknowledgeAlarm(),
                  status),
              new Texts(language),
              (screen, subject) -> opened.add(screen + " " + subject),
              status,
              dialogs,
              _ -> {});
      Scene scene = new Scene(new StackPane(view.node(), dialogs), 1130, 640);
      theme.dress(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      view.attach();
      model.alarms().set(found);
      return scene;
    });
  }

  private static List<String> findings(Scene scene, Language language) {
    return onScreen(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return new TextInspector(language).look(scene);
    });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void manyAreFoldedAndWholeInEachLanguage(Language language) {
    Scene scene = show(language, Role.OFFICER, many());
    picture(scene, "today-alarms-" + language);
    assertEquals(List.of(), findings(scene, language));
    assertEquals(3, scene.getRoot().lookupAll(".alarm").size());
    onScreenDo(() -> scene.lookup("#alarmsMore").requestFocus());
    lead(KeyCode.SPACE, () -> hasFocus(scene.getWindow()) && scene.lookup("#alarmsMore") == null);
    Node fourth = scene.getRoot().lookupAll(".alarm-line").stream().skip(3).findFirst().get();
    until(fourth::isFocused);
    assertEquals(List.of(), findings(scene, language));
    assertEquals(12, scene.getRoot().lookupAll(".alarm").size());
    onScreenDo(() -> ((ScrollPane) scene.lookup(".scroll-pane")).setVvalue(1));
    picture(scene, "today-alarms-all-" + language);
  }

  @Test
  void oneLeadsToTheTrendsOfItsSegment() {
    Scene scene = show(Language.EN, Role.OFFICER, one());
    onScreenDo(() -> ((Button) scene.lookup(".alarm-line")).fire());
    assertEquals(List.of("trends region=浙江"), opened);
  }

  @Test
  void oneOfTheWholeBookLeadsToTheWholeBookAndOneOfACohortToTheVintages() {
    Raised whole = raised(AlarmRule.RATE_30, "", "");
    Raised cohort = raised(AlarmRule.COHORT, EarlyWarning.OPENED, "2025-09");
    Scene scene = show(Language.EN, Role.OFFICER, new Found(MONTH, List.of(whole, cohort)));
    onScreenDo(
        () -> scene.getRoot().lookupAll(".alarm-line").forEach(line -> ((Button) line).fire()));
    assertEquals(Set.of("trends whole", "trends vintages"), Set.copyOf(opened));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyWhoMayAcknowledgeIsAskedTo(Role role) {
    Scene scene = show(Language.EN, role, one());
    boolean may = role == Role.OFFICER || role == Role.SUPERVISOR;
    assertEquals(may, onScreen(() -> scene.lookup(".acknowledge") != null));
  }

  @Test
  void oneIsAcknowledgedByKeyboardWithANoteThatSaysSomething() {
    Scene scene = show(Language.EN, Role.OFFICER, one());
    onScreenDo(() -> scene.lookup(".acknowledge").requestFocus());
    lead(KeyCode.SPACE, () -> hasFocus(scene.getWindow()) && scene.lookup("#alarmForm") != null);
    picture(scene, "today-alarm-form");
    assertEquals(List.of(), findings(scene, Language.EN));
    onScreenDo(() -> scene.lookup("#alarmNote").requestFocus());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    Node fault = scene.lookup("#alarmForm").lookup(".field-error");
    assertTrue(((Label) fault).getText().startsWith("Say in the note"));
    typeInto(scene.getWindow(), "alarmNote", "one employer closed");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> scene.lookup("#alarmForm") == null);
    assertEquals(List.of("roll_m0 region 浙江 202603"), kept());
    until(() -> scene.lookup(".acknowledge") == null);
    until(() -> scene.lookup(".alarm-line").isFocused());
  }

  private List<String> kept() {
    List<Kept> found = new ArrayList<>();
    book.read((open, progress) -> open.alarms().of(MONTH))
        .onSuccess(found::addAll)
        .start(new Subscriptions());
    return found.stream()
        .map(each -> each.rule() + " " + each.field() + " " + each.segment() + " " + each.month())
        .toList();
  }
}
