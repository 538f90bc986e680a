package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.GaugeReading;
import org.limitdesk.domain.whatif.TrialFigures;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Submission;
import org.limitdesk.workflow.port.Publications.Trial;

/**
 * Asks that a policy be put in force: one that is a draft, or was in force before. What it was
 * tried with stays with the submission. It comes into force when somebody else confirms it; see
 * {@link ConfirmPolicy}.
 */
public final class PublishPolicy {
  private final Stamps stamps;
  private final Clock clock;

  public PublishPolicy(Stamps stamps, Clock clock) {
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * Submits a policy, and returns once it is safe. The gauges are read off the trial here, every
   * one of them, by the policy's own marks and the house's where it names none.
   *
   * @param seen the policy as the person saw it
   * @param tried a trial of the very same policy on this book as it is: its last closed month, its
   *     last load and its card in force, without stress
   * @param reason why it is wanted though it breaks a gauge; may be empty where it breaks none
   * @param note for whoever confirms it; may be empty
   * @throws ActRefused LD-401 where they may not; LD-452 where it is in force or to come, waits
   *     already or is not as it was seen; LD-454 where it breaks a gauge and nobody says why;
   *     LD-455 where the trial is of another policy or of the book as it is not
   */
  public Submission propose(
      Book book, DeskUser who, Kept seen, TrialFigures tried, String reason, String note)
      throws IOException {
    DeskUser user = DocumentLife.submitter(book, who, seen);
    LocalDate today = BusinessDate.of(book, clock);
    PolicyStanding standing = new ReadPolicies(clock).life(book, seen, today).standing();
    Kept now =
        DocumentLife.submittable(
            book, seen, standing == PolicyStanding.IN_FORCE || standing == PolicyStanding.TO_COME);
    TrialRecord trial = TrialRecord.of(book, now, tried, today);
    return book.publications()
        .submit(
            now,
            user.id(),
            kept(tried.policy(), trial, reason),
            stamps.stamp(user.actor(), "note", note));
  }

  private static Trial kept(Policy policy, TrialRecord trial, String reason) {
    List<GaugeReading> broken = trial.gauges().stream().filter(GaugeReading::isBroken).toList();
    String names =
        broken.stream().map(each -> each.gauge().code()).collect(Collectors.joining(","));
    if (!broken.isEmpty() && reason.isBlank()) {
      throw new ActRefused(
          "LD-454",
          "The policy breaks a gauge (%s). Write why it is to be published all the same."
              .formatted(names));
    }
    LocalDate from = policy.inForceFrom();
    return new Trial(
        from == null ? 0 : CalendarNumber.of(from),
        trial.text(),
        names,
        broken.isEmpty() ? "" : reason.strip());
  }
}
