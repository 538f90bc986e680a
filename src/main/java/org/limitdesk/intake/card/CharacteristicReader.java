package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.Attribute;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.ReasonRule;
import org.limitdesk.intake.IntakeException;

/** Reads the characteristics of a scorecard with their bins. */
final class CharacteristicReader {
  private final CardFields fields;
  private final ConditionReader conditions;
  private final ReasonRule reasons;
  private final @Nullable BigDecimal cardBaseline;

  /**
   * @param cardBaseline what counts where a characteristic has no baseline of its own
   */
  CharacteristicReader(CardFields fields, ReasonRule reasons, @Nullable BigDecimal cardBaseline) {
    this.fields = fields;
    conditions = new ConditionReader(fields);
    this.reasons = reasons;
    this.cardBaseline = cardBaseline;
  }

  List<Characteristic> read(PmmlNode characteristics) throws IntakeException {
    List<Characteristic> all = new ArrayList<>();
    for (PmmlNode node : characteristics.all("Characteristic")) {
      all.add(characteristic(node, all.size() + 1));
    }
    if (all.isEmpty()) {
      throw characteristics.place().refuse("a scorecard needs at least one Characteristic");
    }
    return all;
  }

  private Characteristic characteristic(PmmlNode node, int number) throws IntakeException {
    String name = node.get("name", "characteristic " + number);
    String code = node.get("reasonCode");
    List<Attribute> bins = new ArrayList<>();
    for (PmmlNode bin : node.all("Attribute")) {
      bins.add(bin(bin, name, code));
    }
    if (bins.isEmpty()) {
      throw node.place().refuse(name + " needs at least one Attribute");
    }
    return new Characteristic(name, bins, baseline(node, name, bins), code);
  }

  private Attribute bin(PmmlNode node, String name, @Nullable String code) throws IntakeException {
    PmmlNode complex = node.first("ComplexPartialScore").orElse(null);
    BigDecimal points = complex == null ? node.decimal("partialScore") : BigDecimal.ZERO;
    if (points == null) {
      throw node.place().refuse("a bin of " + name + " needs its points in partialScore");
    }
    if (reasons != ReasonRule.NONE && code == null && node.get("reasonCode") == null) {
      throw node.place()
          .refuse("a bin of " + name + " has no reasonCode, nor has the characteristic");
    }
    List<PmmlNode> predicates =
        node.children().stream()
            .filter(child -> ConditionReader.PREDICATES.contains(child.name()))
            .toList();
    if (predicates.size() != 1) {
      throw node.place().refuse("a bin of " + name + " needs exactly one predicate");
    }
    return new Attribute(
        conditions.read(predicates.getFirst()),
        points,
        node.get("reasonCode"),
        complex == null ? null : fields.reckoned(complex));
  }

  /** A card without reasons need not have baselines; losses then count from the most points. */
  private BigDecimal baseline(PmmlNode node, String name, List<Attribute> bins)
      throws IntakeException {
    BigDecimal own = node.decimal("baselineScore");
    if (own != null) {
      return own;
    }
    if (cardBaseline != null) {
      return cardBaseline;
    }
    if (reasons != ReasonRule.NONE) {
      throw node.place().refuse(name + " has no baselineScore, nor has the card");
    }
    return bins.stream()
        .filter(bin -> bin.reckoned() == null)
        .map(Attribute::points)
        .reduce(BigDecimal::max)
        .orElse(BigDecimal.ZERO);
  }
}
