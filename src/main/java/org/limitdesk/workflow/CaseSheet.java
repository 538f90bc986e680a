package org.limitdesk.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Circumstances;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.decision.Appeal;
import org.limitdesk.domain.decision.CaseFacts;
import org.limitdesk.domain.decision.Decision;
import org.limitdesk.domain.decision.Dispute;
import org.limitdesk.domain.decision.MakerAuthority;
import org.limitdesk.domain.decision.Offer;
import org.limitdesk.domain.policy.LineRails;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.workflow.port.Releases.Standing;
import org.limitdesk.workflow.port.Worklist.Person;

/**
 * All that somebody needs to decide a case.
 *
 * @param facts the case as it stands
 * @param frozen what it was proposed on
 * @param circumstances what is to be known of the borrower beside the figures, as of today
 * @param disputes what the borrower says is wrong, as far as it holds this case or is open
 * @param held whether no cut is decided on it meanwhile
 * @param appeals against cuts that were decided on it, the first first
 * @param offers arrangements that the desk offered and that are open
 * @param hands who decided or confirmed on it, and so answers no appeal
 * @param fallenHands who decided or confirmed the cut that was appealed last, and gives nothing
 *     back
 * @param months of the line up to the month that was assessed, oldest first, 24 at the most
 * @param made the decisions on it with their notes, the first first
 * @param release what became of its last release; null for none
 * @param goesOut when what stands goes out by itself; null where it does not
 * @param authority what the policy of the case lets one decide alone
 * @param rails the policy's guard rails of one line
 * @param edges of the book's buckets
 * @param today the book's business date
 */
public record CaseSheet(
    CaseFacts facts,
    FrozenFacts frozen,
    Person person,
    Circumstances circumstances,
    List<Dispute> disputes,
    boolean held,
    List<Appeal> appeals,
    List<Offer> offers,
    Set<Long> hands,
    Set<Long> fallenHands,
    List<MonthFacts> months,
    List<Made> made,
    @Nullable Standing release,
    @Nullable Instant goesOut,
    MakerAuthority authority,
    LineRails rails,
    BucketEdges edges,
    LocalDate today) {

  /** The appeal that waits for an answer. */
  public Optional<Appeal> openAppeal() {
    return appeals.stream().filter(Appeal::isOpen).findFirst();
  }

  /** The decision that the last appeal is about. */
  public Optional<Decision> appealed() {
    return made.stream()
        .map(Made::decision)
        .filter(each -> !appeals.isEmpty() && appeals.getLast().decision() == each.id())
        .findFirst();
  }

  /**
   * A decision on the case.
   *
   * @param by the name that its maker signs in with
   * @param note empty for none
   */
  public record Made(Decision decision, String by, String note) {}
}
