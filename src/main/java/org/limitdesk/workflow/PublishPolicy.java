package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.limitdesk.domain.audit.CanonicalJson;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.Gauge;
import org.limitdesk.domain.policy.Policy;
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
   * Submits a policy, and returns once it is safe.
   *
   * @param seen the policy as the person saw it
   * @param trial what it was tried with, and why it is wanted though it breaks a gauge
   * @param note for whoever confirms it; may be empty
   * @throws ActRefused LD-401 where they may not; LD-452 where it is in force or to come, waits
   *     already or is not as it was seen; LD-454 where it breaks a gauge and nobody says why;
   *     LD-455 where it was not tried, or not by every gauge that it has a mark for
   */
  public Submission propose(Book book, DeskUser who, Kept seen, PolicyTrial trial, String note)
      throws IOException {
    DeskUser user = DocumentLife.submitter(book, who, seen);
    LocalDate today = BusinessDate.of(book, clock);
    PolicyStanding standing = new ReadPolicies(clock).life(book, seen, today).standing();
    Kept now =
        DocumentLife.submittable(
            book, seen, standing == PolicyStanding.IN_FORCE || standing == PolicyStanding.TO_COME);
    Policy policy = ReadPolicies.policy(book, now.id());
    return book.publications()
        .submit(now, user.id(), kept(policy, trial), stamps.stamp(user.actor(), "note", note));
  }

  private static Trial kept(Policy policy, PolicyTrial trial) {
    if (trial.totals().isEmpty()
        || !trial.gauges().keySet().containsAll(policy.gauges().marks().keySet())) {
      throw new ActRefused("LD-455", "Try the policy on the book first.");
    }
    String broken =
        policy.gauges().broken(measured(trial)).stream()
            .map(Gauge::code)
            .collect(Collectors.joining(","));
    if (!broken.isEmpty() && trial.reason().isBlank()) {
      throw new ActRefused(
          "LD-454",
          "The policy breaks a gauge (%s). Write why it is to be published all the same."
              .formatted(broken));
    }
    LocalDate from = policy.inForceFrom();
    return new Trial(
        from == null ? 0 : CalendarNumber.of(from),
        tried(trial),
        broken,
        broken.isEmpty() ? "" : trial.reason().strip());
  }

  private static Map<Gauge, Long> measured(PolicyTrial trial) {
    Map<Gauge, Long> measured = new EnumMap<>(Gauge.class);
    trial
        .gauges()
        .forEach((gauge, value) -> {
          if (value.isPresent()) {
            measured.put(gauge, value.getAsLong());
          }
        });
    return measured;
  }

  private static String tried(PolicyTrial trial) {
    Map<String, String> gauges = new TreeMap<>();
    trial.gauges().forEach((gauge, value) -> gauges.put(gauge.code(), text(value)));
    Map<String, Object> tried = Map.of("totals", trial.totals(), "gauges", gauges);
    return new String(CanonicalJson.bytes(tried), StandardCharsets.UTF_8);
  }

  private static String text(OptionalLong share) {
    return share.isPresent() ? Share.text(share.getAsLong()) : "";
  }
}
