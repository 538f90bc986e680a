package org.limitdesk.intake.card;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Tiers;
import org.limitdesk.intake.IntakeException;

/**
 * What PMML has no place for: the {@code Extension} elements named {@code limitdesk.*} of a
 * scorecard. Those of other makers are left alone.
 */
final class Terms {
  private static final String OURS = "limitdesk.";
  private static final String PDO = "limitdesk.pdo";
  private static final String OFFSET = "limitdesk.offset";
  private static final String TIERS_LOW = "limitdesk.tiers.low_from";
  private static final String TIERS_MEDIUM = "limitdesk.tiers.medium_from";
  private static final String BAD = "limitdesk.bad";
  private static final String HORIZON = "limitdesk.horizon_months";
  private static final String POPULATION = "limitdesk.population";
  private static final String REGISTRY = "limitdesk.characteristics_version";
  static final List<String> KNOWN =
      List.of(PDO, OFFSET, TIERS_LOW, TIERS_MEDIUM, BAD, HORIZON, POPULATION, REGISTRY);
  private static final int MOST_MONTHS = 120;

  private final Map<String, PmmlNode> found = new LinkedHashMap<>();

  /** LD-232 for a name of ours that is unknown or stands twice. */
  static Terms of(PmmlNode scorecard) throws IntakeException {
    Terms terms = new Terms();
    for (PmmlNode extension : scorecard.all("Extension")) {
      String name = extension.get("name", "");
      if (name.startsWith(OURS)) {
        terms.add(name, extension);
      }
    }
    return terms;
  }

  private void add(String name, PmmlNode extension) throws IntakeException {
    if (!KNOWN.contains(name)) {
      throw extension
          .place()
          .refuse("there is no term " + name + "; name one of " + String.join(", ", KNOWN));
    }
    if (found.put(name, extension) != null) {
      throw extension.place().refuse(name + " stands here a second time");
    }
  }

  /**
   * @param made how the card was made, as the header says
   */
  CardTerms terms(@Nullable String made) throws IntakeException {
    return new CardTerms(
        text(BAD), whole(HORIZON, MOST_MONTHS), text(POPULATION), whole(REGISTRY, 1_000), made);
  }

  /** Null for a card without; a card has both of PDO and offset, or neither. */
  @Nullable Scale scale() throws IntakeException {
    BigDecimal pdo = together(PDO, OFFSET);
    BigDecimal offset = together(OFFSET, PDO);
    if (pdo == null || offset == null) {
      return null;
    }
    if (pdo.signum() <= 0) {
      throw place(PDO).refuse(PDO + " must be above 0");
    }
    return new Scale(offset, pdo);
  }

  @Nullable Tiers tiers() throws IntakeException {
    BigDecimal low = together(TIERS_LOW, TIERS_MEDIUM);
    BigDecimal medium = together(TIERS_MEDIUM, TIERS_LOW);
    if (low == null || medium == null) {
      return null;
    }
    if (low.compareTo(medium) <= 0) {
      throw place(TIERS_LOW).refuse(TIERS_LOW + " must be above " + TIERS_MEDIUM);
    }
    return new Tiers(low, medium);
  }

  private PmmlPlace place(String name) {
    PmmlNode extension = found.get(name);
    if (extension == null) {
      throw new IllegalArgumentException(name);
    }
    return extension.place();
  }

  private @Nullable BigDecimal together(String name, String other) throws IntakeException {
    PmmlNode extension = found.get(name);
    PmmlNode beside = found.get(other);
    if (extension == null && beside != null) {
      throw beside.place().refuse(other + " needs " + name + " beside it");
    }
    return extension == null ? null : extension.decimal(name, extension.needed("value"));
  }

  private @Nullable String text(String name) throws IntakeException {
    PmmlNode extension = found.get(name);
    return extension == null ? null : extension.needed("value");
  }

  /** 0 where the card does not say. */
  private int whole(String name, int most) throws IntakeException {
    PmmlNode extension = found.get(name);
    if (extension == null) {
      return 0;
    }
    String value = extension.needed("value");
    if (!value.matches("[1-9][0-9]{0,3}") || Integer.parseInt(value) > most) {
      throw extension.place().refuse(name + " is a whole number from 1 to " + most);
    }
    return Integer.parseInt(value);
  }
}
