package org.limitdesk.ui.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.domain.whatif.Stress.Shock;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.ScenarioRules.Value;
import org.limitdesk.workflow.TryDrafts;
import org.limitdesk.workflow.TryDrafts.Bench;

/** The stresses that a person typed, beside the usual ones; they stay while the studio is open. */
public final class OwnStresses {
  /** Each keeps its lines in memory. */
  private static final int MOST = 5;

  private final StudioModel model;
  private final StudioRuns runs;
  private final Texts texts;

  /** What of a stress can be wrong. */
  public enum Place {
    ODDS,
    INCOME,
    REGION,
    INDUSTRY,
    /** The stress as a whole. */
    WHOLE
  }

  /**
   * A stress as a person asks for it: numbers as they were typed, empty for no change.
   *
   * @param region null for none
   * @param industry null for none
   */
  public record Wish(
      String odds,
      String income,
      @Nullable String region,
      String regionOdds,
      @Nullable String industry,
      String industryOdds) {}

  OwnStresses(StudioModel model, StudioRuns runs, Texts texts) {
    this.model = model;
    this.runs = runs;
    this.texts = texts;
  }

  /** Whether one can be asked for now: there is a draft, and the month is in memory. */
  public boolean isReady() {
    return model.draft().get() != null && model.bench().result().get() != null;
  }

  /** The book's values of a field, those of most lines first. */
  List<Value> offered(SegmentField field) {
    return ScenarioRules.values(model.bench().result().get()).getOrDefault(field, List.of());
  }

  /**
   * Takes a stress and tries the draft under it.
   *
   * @return what is wrong, a sentence for each place; empty where it was taken
   */
  public Map<Place, String> add(Wish wish) {
    Map<Place, String> faults = new EnumMap<>(Place.class);
    double odds = factor(wish.odds());
    double income = factor(wish.income());
    if (!Stress.takesOdds(odds)) {
      faults.put(Place.ODDS, texts.text("studio.own.noOdds"));
    }
    if (!Stress.takesIncome(income)) {
      faults.put(Place.INCOME, texts.text("studio.own.noIncome"));
    }
    List<Shock> shocks = new ArrayList<>();
    tell(
        Place.REGION, shock(SegmentField.REGION, wish.region(), wish.regionOdds(), shocks), faults);
    tell(
        Place.INDUSTRY,
        shock(SegmentField.INDUSTRY, wish.industry(), wish.industryOdds(), shocks),
        faults);
    if (faults.isEmpty()) {
      take(new Stress(odds, income, shocks), faults);
    }
    return faults;
  }

  private static void tell(Place place, @Nullable String fault, Map<Place, String> faults) {
    if (fault != null) {
      faults.put(place, fault);
    }
  }

  /**
   * A segment and its odds come together; one without the other would quietly change nothing.
   *
   * @return what is wrong with them; null for nothing
   */
  private @Nullable String shock(
      SegmentField field, @Nullable String value, String typed, List<Shock> shocks) {
    double odds = factor(typed);
    if (value == null) {
      return typed.isBlank() ? null : texts.text("studio.own.noSegment");
    }
    if (typed.isBlank() || !Stress.takesOdds(odds)) {
      return texts.text("studio.own.noOdds");
    }
    if (odds != 1) {
      shocks.add(new Shock(field, value, odds));
    }
    return null;
  }

  private void take(Stress stress, Map<Place, String> faults) {
    Bench bench = model.bench().result().get();
    if (stress.equals(Stress.NONE)) {
      faults.put(Place.WHOLE, texts.text("studio.own.nothing"));
    } else if (all(bench).contains(stress)) {
      faults.put(Place.WHOLE, texts.text("studio.own.twice"));
    } else if (model.ownStresses().get().size() >= MOST) {
      faults.put(Place.WHOLE, texts.text("studio.own.full", texts.numbers().count(MOST)));
    } else {
      List<Stress> own = new ArrayList<>(model.ownStresses().get());
      own.add(stress);
      model.ownStresses().set(List.copyOf(own));
      runs.stressFurther();
    }
  }

  /** The usual ones and then the person's own, of which one may be usual by now: each once. */
  List<Stress> all(@Nullable Bench bench) {
    Set<Stress> all = new LinkedHashSet<>(usual(bench));
    all.addAll(model.ownStresses().get());
    return List.copyOf(all);
  }

  private static List<Stress> usual(@Nullable Bench bench) {
    return bench == null ? List.of() : TryDrafts.usual(bench.inForce());
  }

  /** Takes one of the person's own out; a usual one stays. */
  public void remove(Stress stress) {
    List<Stress> own = new ArrayList<>(model.ownStresses().get());
    if (own.remove(stress)) {
      model.ownStresses().set(List.copyOf(own));
      if (!usual(model.bench().result().get()).contains(stress)) {
        runs.stressWithout(stress);
      }
    }
  }

  /** What was typed; 1 where nothing was, no number where it is none. */
  private static double factor(String typed) {
    String number = typed.strip().replace("×", "").strip();
    try {
      return number.isEmpty() ? 1 : new BigDecimal(number).doubleValue();
    } catch (NumberFormatException none) {
      // No factor takes it, and the sentence under the field says which ones there are.
      return Double.NaN;
    }
  }
}
