package org.limitdesk.ui.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Knob;
import org.limitdesk.domain.policy.Knobs;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.policy.PolicyDraft;
import org.limitdesk.domain.policy.Scenario;
import org.limitdesk.domain.policy.SegmentField;
import org.limitdesk.ui.kit.DocumentFaults;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.DraftText;
import org.limitdesk.workflow.TryDrafts.Bench;

/** Adds scenario rules to the draft and takes them out, each as one change. */
public final class ScenarioRules {
  private static final Knob FACTOR = Knobs.scenario(0);
  private static final Comparator<Value> MOST_LINES_FIRST =
      Comparator.comparingLong(Value::lines).reversed().thenComparing(Value::value);

  private final StudioModel model;
  private final StudioController studio;
  private final Texts texts;

  /** What of a rule can be wrong. */
  public enum Place {
    NAME,
    WHERE,
    FACTOR
  }

  /**
   * A rule as a person asks for it.
   *
   * @param reason empty for none
   * @param factor as it was typed
   * @param where the values that were picked, by field; a field without one counts for none
   */
  public record Wish(
      String name, String reason, String factor, Map<SegmentField, Set<String>> where) {
    public Wish {
      Map<SegmentField, Set<String>> picked = new HashMap<>(where);
      picked.values().removeIf(Set::isEmpty);
      where = Map.copyOf(picked);
    }
  }

  /** A value of the book, and how many open lines have it. */
  public record Value(String value, long lines) {}

  ScenarioRules(StudioModel model, StudioController studio, Texts texts) {
    this.model = model;
    this.studio = studio;
    this.texts = texts;
  }

  /** Whether a rule can be added now: there is a draft, and the book's values are known. */
  public boolean isReady() {
    return model.draft().get() != null
        && model.bench().result().get() != null
        && !model.busy().get();
  }

  /** The book's values of each field that has some, those of most lines first. */
  public Map<SegmentField, List<Value>> offered() {
    return values(model.bench().result().get());
  }

  static Map<SegmentField, List<Value>> values(@Nullable Bench bench) {
    Map<SegmentField, List<Value>> values = new EnumMap<>(SegmentField.class);
    if (bench != null) {
      bench
          .inForce()
          .segments()
          .forEach(each -> {
            if (each.value() != null) {
              values
                  .computeIfAbsent(each.field(), field -> new ArrayList<>())
                  .add(new Value(each.value(), each.lines()));
            }
          });
    }
    values.values().forEach(of -> of.sort(MOST_LINES_FIRST));
    return values;
  }

  /**
   * Adds a rule behind the others.
   *
   * @return what is wrong, a sentence for each place; empty where it was added
   */
  public Map<Place, String> add(Wish wish) {
    Policy draft = model.draft().get();
    if (draft == null) {
      return Map.of();
    }
    Map<Place, String> faults = faults(draft, wish);
    if (faults.isEmpty()) {
      DraftText document = DraftText.read(DraftText.of(with(draft, wish)));
      Policy next = document.policy();
      if (next == null) {
        String reason = document.faults().getFirst().reason();
        return Map.of(
            Place.WHERE, texts.text("studio.rule.refused", DocumentFaults.reason(texts, reason)));
      }
      studio.change(next);
    }
    return faults;
  }

  private Map<Place, String> faults(Policy draft, Wish wish) {
    Map<Place, String> faults = new EnumMap<>(Place.class);
    String name = wish.name().strip();
    if (name.isEmpty()) {
      faults.put(Place.NAME, texts.text("studio.rule.noName"));
    } else if (draft.scenarios().stream().anyMatch(each -> each.name().equals(name))) {
      faults.put(Place.NAME, texts.text("studio.rule.nameTaken", name));
    }
    if (wish.where().isEmpty()) {
      faults.put(Place.WHERE, texts.text("studio.rule.noValue"));
    }
    if (KnobText.read(FACTOR, wish.factor()).isEmpty()) {
      faults.put(
          Place.FACTOR,
          texts.text(
              "studio.rule.noFactor",
              KnobText.of(FACTOR, FACTOR.least()),
              KnobText.of(FACTOR, FACTOR.most())));
    }
    return faults;
  }

  private static Policy with(Policy draft, Wish wish) {
    OptionalLong factor = KnobText.read(FACTOR, wish.factor());
    String reason = wish.reason().isBlank() ? null : wish.reason().strip();
    List<Scenario> rules = new ArrayList<>(draft.scenarios());
    rules.add(new Scenario(wish.name().strip(), reason, factor.orElseThrow(), wish.where()));
    return new PolicyDraft(draft).scenarios(rules).policy();
  }

  /** Takes the rule at that place out. */
  public void remove(int place) {
    Policy draft = model.draft().get();
    if (draft != null && place < draft.scenarios().size()) {
      List<Scenario> rules = new ArrayList<>(draft.scenarios());
      rules.remove(place);
      studio.change(new PolicyDraft(draft).scenarios(rules).policy());
    }
  }
}
