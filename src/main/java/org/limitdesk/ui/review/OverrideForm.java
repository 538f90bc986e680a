package org.limitdesk.ui.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DecisionRules;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.domain.decision.SimilarCases;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.KeyHint;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Seen;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.workflow.CaseSheet;

/** Another limit or action: shows at once what happens then, and who must agree. */
final class OverrideForm extends DecisionForm {
  private static final double FADED = 0.35;
  private static final long SMALL_STEP = 10_000;
  private static final long LARGE_STEP = 100_000;
  private static final double WIDTH = 1000;
  private static final int NOTE_ROWS = 5;
  private static final double LEFT = 412;
  private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");

  private final DeskUser user;
  private final OverrideRange range;
  private final ComboBox<Action> action = new ComboBox<>();
  private final TextField field = new TextField();
  private final LimitSlider limits;
  private final Slider slider;
  private final HBox direction = Cells.row(8);
  private final Label authority = Cells.wrapped("", "second");
  private final HBox consequence = Cells.row(10);
  private final StackPane effect = new StackPane();
  private final SimilarSection similar;
  private long limit;

  /** Whether a field is being written by the form itself. */
  private boolean showing;

  /**
   * @param findSimilar finds how the cases most like this one were decided, and hands it on
   */
  OverrideForm(
      CaseSheet sheet,
      DeskUser user,
      Texts texts,
      Consumer<Consumer<SimilarCases>> findSimilar,
      Consumer<DecisionRequest> write,
      Runnable leave) {
    super(sheet, "override.title", texts, write, leave);
    this.user = user;
    similar = new SimilarSection(texts);
    range = OverrideRange.of(sheet);
    limits = new LimitSlider(range, sheet.facts().proposed().terms().limit(), texts);
    slider = limits.slider();
    setPrefWidth(WIDTH);
    note.setPrefRowCount(NOTE_ROWS);
    getStylesheets()
        .add(Objects.requireNonNull(OverrideForm.class.getResource("override.css")).toString());
    authority.setId("authority");
    field.setId("overrideLimit");
    chooseActions();
    layOut();
    slider.setBlockIncrement((double) SMALL_STEP);
    slider.valueProperty().subscribe(value -> slide(Math.round(value.doubleValue())));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    field.focusedProperty().subscribe(on -> takeTyped(on));
    field
        .textProperty()
        .subscribe(_ -> {
          if (!showing) {
            typing();
          }
        });
    change(range.first());
    findSimilar.accept(similar::show);
  }

  private void chooseActions() {
    List<Action> possible = range.actions();
    action.getItems().setAll(possible);
    action.setValue(possible.getFirst());
    action.setConverter(new Wording<>(new CaseWords(texts)::action));
    action.valueProperty().subscribe(_ -> change(limit));
  }

  /** What is chosen and why on the left, what follows from it on the right. */
  private void layOut() {
    field.setPrefWidth(112);
    field.getStyleClass().add("num");
    VBox choice =
        new VBox(
            12,
            Cells.row(
                8,
                field(texts.text("override.action"), action),
                field(texts.text("override.limit"), field),
                keys()),
            direction,
            limits,
            reasonAndNote(),
            faults());
    consequence.getStyleClass().add("consequence");
    HBox.setHgrow(authority, Priority.ALWAYS);
    VBox follows = new VBox(12, effect, consequence, similar);
    follows.getStyleClass().add("choice-follows");
    choice.setPrefWidth(LEFT);
    choice.setMinWidth(LEFT);
    HBox.setHgrow(follows, Priority.ALWAYS);
    HBox foot =
        Cells.row(
            8,
            Cells.wrapped(texts.text("override.once"), "small", "muted"),
            Cells.gap(),
            buttons());
    getChildren()
        .addAll(Cells.wrapped(subtitle(), "second", "muted"), new HBox(20, choice, follows), foot);
  }

  private String subtitle() {
    Proposed proposed = sheet.facts().proposed();
    return texts.text(
        "override.subtitle",
        sheet.person().id(),
        new CaseWords(texts).action(proposed.terms().action()),
        texts.numbers().limitYuan(proposed.limitBefore()),
        texts.numbers().limitYuan(proposed.terms().limit()),
        sheet.frozen().policyVersion());
  }

  private Node keys() {
    HBox keys =
        Cells.row(
            4,
            new KeyHint("↑"),
            new KeyHint("↓"),
            Cells.label(texts.numbers().limitYuan(SMALL_STEP), "small", "muted"),
            new KeyHint("PgUp"),
            new KeyHint("PgDn"),
            Cells.label(texts.numbers().limitYuan(LARGE_STEP), "small", "muted"));
    keys.setPadding(new Insets(22, 0, 0, 0));
    return keys;
  }

  private void step(KeyEvent event) {
    long by =
        switch (event.getCode()) {
          case UP -> SMALL_STEP;
          case DOWN -> -SMALL_STEP;
          case PAGE_UP -> LARGE_STEP;
          case PAGE_DOWN -> -LARGE_STEP;
          default -> 0;
        };
    if (by != 0) {
      event.consume();
      change(range.within(limit + by));
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      takeTyped(false);
    }
  }

  /** What is typed counts at once, so that nothing is ever written that was not shown. */
  private void typing() {
    OptionalLong typed = typed();
    if (wrong().isEmpty() && typed.isPresent() && typed.getAsLong() != limit) {
      limit = typed.getAsLong();
      showing = true;
      slider.setValue((double) limit);
      showing = false;
      showConsequence();
    }
    tell(wrong());
    showWhetherItStands();
  }

  /** What is not written is not promised either. */
  private void showWhetherItStands() {
    boolean stands = wrong().isEmpty();
    effect.setOpacity(stands ? 1 : FADED);
    Seen.when(consequence, stands);
  }

  /** A limit that may be had is written as limits are; any other stays, to be mended. */
  private void takeTyped(boolean focused) {
    if (!focused && !field.isDisabled() && wrong().isEmpty()) {
      change(limit);
    }
  }

  @Override
  String wrong() {
    OptionalLong typed = typed();
    boolean possible =
        field.isDisabled()
            || typed.isPresent() && range.within(typed.getAsLong()) == typed.getAsLong();
    if (possible) {
      return "";
    }
    String least = texts.numbers().limit(range.least());
    String most = texts.numbers().limit(range.most());
    String told = field.getText().strip();
    return told.isEmpty()
        ? texts.text("override.noLimit", least, most)
        : texts.text("override.outside", told, least, most);
  }

  /** In fen; empty for what is no amount. */
  private OptionalLong typed() {
    // With a Chinese keyboard digits come wide.
    String text =
        Normalizer.normalize(field.getText(), Normalizer.Form.NFKC).replaceAll("[,\\s¥]", "");
    return text.matches("[0-9]{1,9}([.][0-9]{1,2})?")
        ? OptionalLong.of(Fen.parse(text))
        : OptionalLong.empty();
  }

  @Override
  void takeFields() {
    takeTyped(false);
  }

  private void slide(long wanted) {
    if (!showing) {
      change(range.stepped(wanted));
    }
  }

  private void change(long wanted) {
    if (showing) {
      return;
    }
    showing = true;
    limit = action.getValue().blocksDraws() ? range.blocked() : range.within(wanted);
    slider.setDisable(action.getValue().blocksDraws());
    field.setDisable(action.getValue().blocksDraws());
    slider.setValue((double) limit);
    field.setText(texts.numbers().limit(limit));
    showing = false;
    tell("");
    showConsequence();
  }

  /** Puts the focus where most people begin. */
  void focusLimit() {
    field.requestFocus();
  }

  /** Chooses a softer limit, a reason and a note, as a person would. */
  void fillIn() {
    change(range.stepped((range.least() + range.most()) / 2));
    reason.getSelectionModel().selectFirst();
    note.setText(texts.text("override.exampleNote"));
  }

  private LimitTerms terms() {
    return new LimitTerms(action.getValue(), limit);
  }

  private void showConsequence() {
    Proposed proposed = sheet.facts().proposed();
    Direction way = Direction.of(proposed.terms(), terms());
    direction
        .getChildren()
        .setAll(Cells.direction(way, texts), Cells.label(against(proposed), "second", "muted"));
    limits.show(way);
    reason.offer(use ->
        DecisionRules.needsConsent(proposed, terms())
            ? use == ReasonUse.CONSENT
            : use == ReasonUse.EITHER || fits(use, way));
    effect.getChildren().setAll(ChoiceEffect.of(sheet, terms(), texts));
    Verdict verdict = sheet.authority().judge(user.roles(), proposed, terms());
    boolean second = verdict.needsSecondApproval();
    String style = second ? "warning" : "success";
    authority.setText(new CaseWords(texts).authority(verdict));
    authority.getStyleClass().setAll("label", "second", style);
    FontIcon icon = new FontIcon(second ? "fth-users" : "fth-check-circle");
    icon.getStyleClass().add(style);
    consequence.getChildren().setAll(icon, authority);
    consequence.pseudoClassStateChanged(SECOND, second);
    nameDone(second ? "override.send" : "override.write");
    edited();
  }

  /** By how much it lies from the proposal. */
  private String against(Proposed proposed) {
    long wide = limit - proposed.terms().limit();
    if (wide == 0) {
      return texts.text(
          "override.against",
          texts.numbers().limitYuan(proposed.terms().limit()),
          texts.numbers().limitYuan(proposed.limitBefore()));
    }
    String share =
        Deviation.of(proposed.terms().limit(), limit)
            .map(of -> texts.numbers().rateSigned(of.doubleValue(), 1))
            .orElse(Numbers.NONE);
    String by = texts.numbers().limitYuan(Math.abs(wide));
    return texts.text(wide > 0 ? "override.above" : "override.below", by, share);
  }

  private static boolean fits(ReasonUse use, Direction way) {
    return way == Direction.SOFTER && use == ReasonUse.SOFTER
        || way == Direction.HARDER && use == ReasonUse.HARDER;
  }

  @Override
  DecisionRequest request() {
    return DecisionRequest.override(terms(), reason.getValue(), note.getText());
  }
}
