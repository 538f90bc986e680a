package org.limitdesk.domain.npl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a package and what was left out.
 *
 * @param month yyyymm, at whose end, the base date (基准日), everything is
 * @param lines in the order of their ids
 */
public record PackageChoice(
    int month, PackageTerms terms, List<PackageLine> lines, LeftOut leftOut) {
  public PackageChoice {
    lines = List.copyOf(lines);
  }

  /** Leaves out what may not go. */
  public static PackageChoice of(int month, PackageTerms terms, List<PackageCandidate> taken) {
    List<PackageLine> lines = new ArrayList<>();
    LeftOut leftOut = LeftOut.nothing();
    for (PackageCandidate each : taken) {
      Set<Bar> bars = each.bars(terms);
      if (bars.isEmpty()) {
        lines.add(each.line());
      } else {
        leftOut = leftOut.with(each.line(), bars);
      }
    }
    lines.sort(Comparator.comparing(PackageLine::borrowerId));
    return new PackageChoice(month, terms, byPerson(lines), leftOut);
  }

  /** A person is known by a line that is in the package. */
  private static List<PackageLine> byPerson(List<PackageLine> lines) {
    Map<Integer, Integer> least = new HashMap<>();
    lines.forEach(line -> least.merge(line.person(), line.borrower(), Math::min));
    return lines.stream()
        .map(line -> line.ofPerson(least.getOrDefault(line.person(), line.borrower())))
        .toList();
  }

  /** What a transfer notice prints of it. */
  public PackageSheet sheet() {
    return PackageSheet.of(lines);
  }
}
