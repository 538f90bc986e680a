package org.limitdesk.workflow.port;

import java.util.List;
import java.util.Optional;
import org.limitdesk.domain.npl.PackageCandidate;
import org.limitdesk.domain.npl.PackageLine;

/** Packages of bad lines: what may go into one, and those that are kept for good. */
public interface Packages {
  /**
   * The facts of lines that a rule takes, as of the end of a month.
   *
   * @param month yyyymm
   * @param keys of borrowers that have a row in the month, or were written off before
   */
  List<PackageCandidate> candidates(int month, int[] keys);

  /** All that are kept, the oldest first. */
  List<Kept> all();

  /** The one of that name; empty where there is none. */
  Optional<Kept> named(String name);

  /** The lines of one, as they were when it was kept, whatever was loaded since. */
  List<PackageLine> lines(Kept kept);

  /** Keeps a package with its entry, and returns once both are safe. */
  Kept keep(Wish wish, List<PackageLine> lines, LogStamp stamp);

  /**
   * What is to be kept beside the lines.
   *
   * @param month yyyymm
   * @param baseDate yyyymmdd, the month's end
   * @param terms canonical JSON of {@link org.limitdesk.domain.npl.PackageTerms#facts}
   * @param leftOut canonical JSON of {@link org.limitdesk.domain.npl.LeftOut#facts}
   * @param generation the last load that was seen
   */
  record Wish(
      String name, int month, int baseDate, String terms, String leftOut, long generation) {}

  /**
   * A package that was kept.
   *
   * @param sha256 of its list, see {@link PackageLine#hash}
   * @param at UTC milliseconds
   * @param by who kept it, as the log names people
   */
  record Kept(long id, Wish wish, long lines, String sha256, long at, String by) {}
}
