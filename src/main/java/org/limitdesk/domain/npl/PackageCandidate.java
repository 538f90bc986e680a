package org.limitdesk.domain.npl;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that the rule takes, with what may keep it out.
 *
 * @param line with principal 0 where none is known
 * @param product null where not known
 * @param isPrincipalKnown false of a line that was written off without an amount
 * @param flags the bars that its flags are, on the base date
 * @param isArranged whether an arrangement stands on the base date
 */
public record PackageCandidate(
    PackageLine line,
    @Nullable String product,
    boolean isPrincipalKnown,
    Set<Bar> flags,
    boolean isArranged) {
  public PackageCandidate {
    flags = Set.copyOf(flags);
  }

  /** Why it stays out by these terms, every reason; empty where it goes in. */
  public Set<Bar> bars(PackageTerms terms) {
    EnumSet<Bar> bars = EnumSet.noneOf(Bar.class);
    bars.addAll(flags);
    if (product != null && terms.barredProducts().contains(product)) {
      bars.add(Bar.CONTRACT);
    }
    if (isArranged) {
      bars.add(Bar.ARRANGED);
    }
    if (!isPrincipalKnown) {
      bars.add(Bar.PRINCIPAL_UNKNOWN);
    } else if (line.principal() == 0) {
      bars.add(Bar.NOTHING_OWED);
    } else if (line.principal() < terms.minBalance()) {
      bars.add(Bar.BELOW_MINIMUM);
    }
    return Collections.unmodifiableSet(bars);
  }
}
