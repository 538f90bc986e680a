package org.limitdesk.ui.cards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.ui.kit.Drawn;
import org.limitdesk.ui.kit.EmptyState;
import org.limitdesk.ui.kit.ErrorPane;
import org.limitdesk.ui.kit.LoadingPane;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Reckoning.State;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.workflow.CardHealth;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadCards.CardLife;
import org.limitdesk.workflow.port.Publications.Kept;

/** The tab of a card's health: two months, perhaps another card, and what was measured. */
final class HealthTab {
  private static final int ROWS = 8;

  private final CardsModel cards;
  private final Reckoning<CardHealth> model;
  private final HealthController controller;
  private final Workplace work;
  private final Texts texts;
  private final CardWords words;
  private final Parts parts;
  private final LoadingPane loading;
  private final Drawn drawn = new Drawn();

  /** The number of the card that stands on the tab. */
  private long measured;

  /** What stands on the tab. */
  record Parts(
      ComboBox<Choice<Integer>> base,
      ComboBox<Choice<Integer>> month,
      ComboBox<Choice<Kept>> other,
      Button measure,
      Button save,
      StackPane body) {}

  HealthTab(
      CardsModel cards,
      Reckoning<CardHealth> model,
      HealthController controller,
      Workplace work,
      CardWords words,
      Parts parts) {
    this.cards = cards;
    this.model = model;
    this.controller = controller;
    this.work = work;
    this.words = words;
    this.parts = parts;
    texts = work.texts();
    loading = new LoadingPane(texts, texts.bind("cards.measuring"), ROWS, controller::cancel);
    parts.measure().setOnAction(event -> measure());
    parts.save().setOnAction(event -> chooseFile());
  }

  void attach(Subscriptions shown) {
    shown.watch(cards.months(), months -> fill());
    shown.watch(cards.chosen(), this::showCard);
    shown.watch(model.state(), state -> show());
    shown.onChange(model.result(), this::show);
    shown.watch(
        model.step(),
        step -> {
          if (step != null) {
            loading.at(words.step(step));
          }
        });
    shown.onChange(texts.language(), this::retell);
    shown.onClose(loading::stop);
    controller.attach(shown);
  }

  /** What was measured of the card before is not of this one. */
  private void showCard(@Nullable CardLife life) {
    long number = life == null ? 0 : life.card().id();
    if (number != measured) {
      measured = number;
      controller.forget();
    }
    fill();
  }

  private void retell() {
    fill();
    show();
  }

  private void fill() {
    List<Integer> months = cards.months().get();
    List<Choice<Integer>> choices =
        months.reversed().stream()
            .map(month -> new Choice<Integer>(month, texts.dates().month(month)))
            .toList();
    int base = HealthController.usualBase(months);
    Choice.fill(parts.base(), choices, base);
    Choice.fill(parts.month(), choices, months.isEmpty() ? 0 : months.getLast());
    Choice.fill(parts.other(), others(), null);
    parts.measure().setDisable(months.isEmpty() || cards.chosen().get() == null);
  }

  private List<Choice<Kept>> others() {
    CardLife chosen = cards.chosen().get();
    List<Choice<Kept>> others = new ArrayList<>();
    others.add(new Choice<>(null, texts.text("cards.noChallenger")));
    for (CardLife each : cards.cards()) {
      if (chosen != null && each.card().id() != chosen.card().id()) {
        String name = each.card().name() + " " + each.card().version();
        others.add(new Choice<>(each.card(), name));
      }
    }
    return others;
  }

  /** Measures what is chosen. */
  void measure() {
    CardLife life = cards.chosen().get();
    Integer base = Choice.value(parts.base());
    Integer month = Choice.value(parts.month());
    if (life != null && base != null && month != null) {
      controller.measure(life.card(), base, month, Choice.value(parts.other()));
    }
  }

  /** The last month whose lines were followed to the card's horizon; 0 for none. */
  int followed() {
    Scorecard card = cards.card().get();
    int horizon = card == null ? 0 : card.terms().horizonMonths();
    return horizon == 0 ? 0 : HealthController.lastFollowed(cards.months().get(), horizon);
  }

  /** Measures where it is known what became of the lines. */
  void measureFollowed() {
    measureAt(followed());
  }

  private void measureAt(int month) {
    Scorecard card = cards.card().get();
    List<Integer> months = cards.months().get();
    int base =
        card == null ? months.getFirst() : ReadCardHealth.firstWithHistory(card, months, month);
    Choice.select(parts.base(), base);
    Choice.select(parts.month(), month);
    measure();
  }

  private void show() {
    State state = model.state().get();
    CardHealth health = model.result().get();
    parts.save().setDisable(state != State.READY);
    if (!drawn.isNew("body", state, health, model.trouble().get(), texts.language().get())) {
      return;
    }
    loading.stop();
    parts.body().getChildren().setAll(pane(state, health));
    if (state == State.RUNNING) {
      loading.start();
    }
  }

  private Node pane(State state, @Nullable CardHealth health) {
    Trouble trouble = model.trouble().get();
    if (state == State.RUNNING) {
      return loading;
    }
    if (state == State.FAILED && trouble != null) {
      return new ErrorPane(texts, "cards.notMeasured", trouble)
          .withMain(texts, "cards.again", this::measure);
    }
    if (health != null) {
      return new HealthPage(words, this::measureAt).of(health, followed());
    }
    return new EmptyState(
            "fth-activity", texts.bind("cards.unmeasured"), texts.bind("cards.unmeasuredSentence"))
        .withMain(texts.bind("cards.measure"), this::measure);
  }

  private void chooseFile() {
    work.files().save(texts.text("cards.saveHealth"), "card-health.csv").ifPresent(this::save);
  }

  private void save(Path file) {
    controller.export(
        file,
        rows ->
            work.toasts()
                .tell(
                    Notice.Kind.DONE,
                    texts.text(
                        "cards.healthSaved",
                        words.numbers().count(rows),
                        String.valueOf(file.getFileName()))),
        why -> work.toasts().tell(Notice.Kind.REFUSED, why.in(texts)));
  }
}
