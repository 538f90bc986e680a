package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.DialogBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;
import org.limitdesk.ui.policy.OwnStresses.Place;
import org.limitdesk.ui.policy.OwnStresses.Wish;
import org.limitdesk.ui.policy.ScenarioRules.Value;

/** Asks for a stress: odds and income of all lines, odds of a region and of an industry. */
final class StressDialog extends DialogBox {
  private static final double WIDTH = 520;
  private static final double THERE = 170;
  private static final Value NOWHERE = new Value("", 0);

  private final FieldFaults<Place> faults = new FieldFaults<>(Place.class, "stressFault");
  private final TextField odds = number("stressOdds");
  private final TextField income = number("stressIncome");
  private final ComboBox<Value> region = new ComboBox<>();
  private final TextField regionOdds = number("stressRegionOdds");
  private final ComboBox<Value> industry = new ComboBox<>();
  private final TextField industryOdds = number("stressIndustryOdds");
  private final Function<Wish, Map<Place, String>> add;

  /**
   * @param offered the book's values of a field
   * @param add says what is wrong with the stress, or takes it
   */
  StressDialog(
      Function<SegmentField, List<Value>> offered,
      Function<Wish, Map<Place, String>> add,
      Texts texts,
      Runnable leave) {
    super(texts, "studio.own.title", WIDTH, 0, leave);
    this.add = add;
    offer(region, "stressRegion", SegmentField.REGION, offered);
    offer(industry, "stressIndustry", SegmentField.INDUSTRY, offered);
    forget(odds, Place.ODDS);
    forget(income, Place.INCOME);
    forget(regionOdds, Place.REGION);
    forget(industryOdds, Place.INDUSTRY);
    HBox all =
        new HBox(
            12,
            faults.under(field("studio.own.odds", odds), Place.ODDS),
            faults.under(field("studio.own.income", income), Place.INCOME));
    all.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    getChildren()
        .addAll(
            sentence(texts.text("studio.own.how"), "muted"),
            all,
            shock("studio.own.region", region, regionOdds, Place.REGION),
            shock("studio.own.industry", industry, industryOdds, Place.INDUSTRY),
            faults.under(new VBox(), Place.WHOLE),
            foot(List.of(main("studio.own.add", this::submit)), "common.cancel"));
  }

  /** What was wrong is not said any more once something else is typed. */
  private void forget(TextField field, Place place) {
    field
        .textProperty()
        .subscribe(() -> {
          faults.tell(place, "");
          faults.tell(Place.WHOLE, "");
        });
  }

  private void offer(
      ComboBox<Value> box,
      String id,
      SegmentField field,
      Function<SegmentField, List<Value>> offered) {
    List<Value> values = new ArrayList<>(List.of(NOWHERE));
    values.addAll(offered.apply(field));
    box.setId(id);
    box.setItems(FXCollections.observableArrayList(values));
    box.setConverter(new Wording<>(each -> name(field, each)));
    box.setValue(NOWHERE);
    box.setMaxWidth(Double.MAX_VALUE);
  }

  private String name(SegmentField field, Value value) {
    return value.equals(NOWHERE)
        ? texts().text("studio.own.nowhere")
        : texts()
            .text(
                "studio.rule.value",
                texts().word(field.code() + ".", value.value()),
                texts().numbers().count(value.lines()));
  }

  private VBox shock(String key, ComboBox<Value> where, TextField times, Place place) {
    VBox chosen = field(key, where);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    VBox there = field("studio.own.oddsThere", times);
    there.setMinWidth(THERE);
    there.setMaxWidth(THERE);
    where.setMinWidth(0);
    where.setPrefWidth(THERE);
    VBox both = new VBox(4, new HBox(12, chosen, there));
    return faults.under(both, place);
  }

  private static @Nullable String value(ComboBox<Value> box) {
    Value chosen = box.getValue();
    return chosen == null || chosen.equals(NOWHERE) ? null : chosen.value();
  }

  private void submit() {
    Map<Place, String> wrong =
        add.apply(
            new Wish(
                odds.getText(),
                income.getText(),
                value(region),
                regionOdds.getText(),
                value(industry),
                industryOdds.getText()));
    if (wrong.isEmpty()) {
      leave();
    } else {
      faults.tell(wrong);
      first(wrong).requestFocus();
    }
  }

  private TextField first(Map<Place, String> wrong) {
    if (wrong.containsKey(Place.INCOME) && !wrong.containsKey(Place.ODDS)) {
      return income;
    }
    if (wrong.containsKey(Place.ODDS) || wrong.containsKey(Place.WHOLE)) {
      return odds;
    }
    return wrong.containsKey(Place.REGION) ? regionOdds : industryOdds;
  }
}
