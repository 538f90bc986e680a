package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An additive scorecard. Its score is the base and the points of one bin of each characteristic.
 *
 * @param base what every line starts from; PMML's initialScore
 * @param scale null where the card gives no PD
 * @param tiers null where the card has none
 * @param fields what the bins look at, each at its {@link CardField#place}
 * @param characteristics in the card's order, which breaks ties between reasons
 * @param derived what the card reckons of its fields, each behind those that it is made of
 * @param baselineMethod how the baselines were found, in PMML's word. It changes no figure
 */
public record Scorecard(
    String name,
    String version,
    CardTerms terms,
    BigDecimal base,
    @Nullable Scale scale,
    @Nullable Tiers tiers,
    ReasonRule reasons,
    List<CardField> fields,
    List<Characteristic> characteristics,
    List<DerivedField> derived,
    String baselineMethod) {
  /** A card that reckons no fields of its own. */
  public Scorecard(
      String name,
      String version,
      CardTerms terms,
      BigDecimal base,
      @Nullable Scale scale,
      @Nullable Tiers tiers,
      ReasonRule reasons,
      List<CardField> fields,
      List<Characteristic> characteristics) {
    this(
        name,
        version,
        terms,
        base,
        scale,
        tiers,
        reasons,
        fields,
        characteristics,
        List.of(),
        "other");
  }

  /**
   * @throws IllegalArgumentException where the card contradicts itself, in one plain sentence
   */
  public Scorecard {
    fields = List.copyOf(fields);
    characteristics = List.copyOf(characteristics);
    derived = List.copyOf(derived);
    if (characteristics.isEmpty()) {
      throw new IllegalArgumentException("the card has no characteristics");
    }
    if (scale != null && !terms.complete()) {
      throw new IllegalArgumentException(
          "a card with a PD must name its bad definition, its horizon and its population");
    }
    checkNames(characteristics);
    checkReasons(reasons, characteristics);
    PointTable.of(base, characteristics);
  }

  private static void checkNames(List<Characteristic> characteristics) {
    Set<String> names = new HashSet<>();
    for (Characteristic each : characteristics) {
      if (!names.add(each.name())) {
        throw new IllegalArgumentException("two characteristics are called " + each.name());
      }
    }
  }

  private static void checkReasons(ReasonRule reasons, List<Characteristic> characteristics) {
    if (reasons == ReasonRule.NONE) {
      return;
    }
    for (Characteristic each : characteristics) {
      if (each.attributes().stream().anyMatch(bin -> each.reasonCode(bin) == null)) {
        throw new IllegalArgumentException(
            "a bin of " + each.name() + " has no reason code, nor has the characteristic");
      }
    }
  }
}
