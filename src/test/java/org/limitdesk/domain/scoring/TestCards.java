package org.limitdesk.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds cards for tests. */
final class TestCards {
  static final CardTerms TERMS = new CardTerms("reached M4", 12, "active lines", 1, null);
  static final Scale SCALE = new Scale(new BigDecimal("500"), new BigDecimal("20"));
  static final Tiers TIERS = new Tiers(new BigDecimal("620"), new BigDecimal("600"));

  private final List<CardField> fields = new ArrayList<>();
  private final List<Characteristic> characteristics = new ArrayList<>();
  private String base = "0";
  private @Nullable Scale scale;
  private @Nullable Tiers tiers;
  private ReasonRule reasons = ReasonRule.POINTS_BELOW;

  static Attribute bin(Condition condition, String points) {
    return new Attribute(condition, new BigDecimal(points), null);
  }

  static Condition less(CardField field, double bound) {
    return new Condition.Compare(field, Comparison.LESS, bound);
  }

  static Condition from(CardField field, double bound) {
    return new Condition.Compare(field, Comparison.GREATER_OR_EQUAL, bound);
  }

  static Condition missing(CardField field) {
    return new Condition.Missing(field, true);
  }

  CardField number(String name) {
    return field(CardField.of(fields.size(), name, FieldKind.NUMBER));
  }

  CardField field(CardField field) {
    fields.add(field);
    return field;
  }

  TestCards base(String points) {
    base = points;
    return this;
  }

  TestCards pd() {
    scale = SCALE;
    tiers = TIERS;
    return this;
  }

  TestCards reasons(ReasonRule rule) {
    reasons = rule;
    return this;
  }

  TestCards add(String name, String baseline, @Nullable String code, Attribute... bins) {
    characteristics.add(new Characteristic(name, List.of(bins), new BigDecimal(baseline), code));
    return this;
  }

  /** A characteristic that gives everyone the same points. */
  TestCards same(String name, String baseline, String points) {
    return add(name, baseline, "code of " + name, bin(new Condition.Always(true), points));
  }

  Scorecard card() {
    return card(TERMS);
  }

  Scorecard card(CardTerms terms) {
    return new Scorecard(
        "test", "1", terms, new BigDecimal(base), scale, tiers, reasons, fields, characteristics);
  }
}
