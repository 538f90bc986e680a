package org.limitdesk.ui.packages;

import java.util.List;
import java.util.Locale;
import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.domain.npl.PackageLine;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.PackageWords;

/**
 * What is shown of a package, kept or not.
 *
 * @param sha256 of its list
 * @param currency the book's
 */
record Figures(PackageChoice choice, String sha256, String currency) {
  /** Of one that is not kept. */
  static Figures of(PackageChoice choice, String currency) {
    return new Figures(choice, PackageLine.hash(choice.lines()), currency);
  }

  static Figures of(FrozenPackage frozen, String currency) {
    return new Figures(frozen.choice(), frozen.kept().sha256(), currency);
  }

  /** The figures that a notice prints, but for the package's name. */
  List<PackageWords.Figure> sheet(Locale language) {
    return PackageWords.of("", choice, sha256, currency, language);
  }
}
