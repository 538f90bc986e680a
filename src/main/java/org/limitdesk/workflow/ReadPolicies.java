package org.limitdesk.workflow;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.ApprovalResult;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.intake.policy.Policies;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Documents.StoredDocument;
import org.limitdesk.workflow.port.Publications;
import org.limitdesk.workflow.port.Publications.Kept;
import org.limitdesk.workflow.port.Publications.Start;
import org.limitdesk.workflow.port.Publications.State;
import org.limitdesk.workflow.port.Publications.Submission;
import org.limitdesk.workflow.port.Publications.Trial;

/** The policies of a book: which there are, where each stands, and what is in one. */
public final class ReadPolicies {
  private final Clock clock;

  /**
   * @param clock says what day it is where a book has no business date of its own
   */
  public ReadPolicies(Clock clock) {
    this.clock = clock;
  }

  /**
   * A submission and what the policy had been tried with.
   *
   * @param trial null for one of a book that was made before trials were kept
   * @param note for whoever confirms it; empty for none
   */
  public record Submitted(Submission submission, @Nullable Trial trial, String note) {
    /** Whether it was submitted though it breaks a gauge. */
    public boolean breaksAGauge() {
      return trial != null && !trial.broken().isEmpty();
    }

    /** What it came to when it was tried; empty where that was not kept. */
    public Optional<TrialTotals> totals() {
      return trial == null ? Optional.empty() : TrialTotals.read(trial.tried());
    }
  }

  /**
   * A policy and how it came where it stands.
   *
   * @param start from when it is in force; null where it was never confirmed
   * @param submissions by number; the last one may wait
   */
  public record PolicyLife(
      Kept policy, PolicyStanding standing, @Nullable Start start, List<Submitted> submissions) {
    public PolicyLife {
      submissions = List.copyOf(submissions);
    }

    /** Whether it was ever put in force though it breaks a gauge; that stays with it for ever. */
    public boolean isMarked() {
      return submissions.stream()
          .anyMatch(each -> each.breaksAGauge() && isConfirmed(each.submission()));
    }

    private static boolean isConfirmed(Submission submission) {
      return submission.result() == ApprovalResult.CONFIRMED;
    }
  }

  /** All policies, by number. */
  public List<PolicyLife> all(Book book) {
    LocalDate today = BusinessDate.of(book, clock);
    return book.publications().all(Kind.POLICY).stream()
        .map(policy -> life(book, policy, today))
        .toList();
  }

  PolicyLife life(Book book, Kept policy, LocalDate today) {
    List<Submitted> submissions =
        book.publications().submissions(policy.id()).stream()
            .map(each -> submitted(book.publications(), each))
            .toList();
    Start start = book.publications().start(policy.id()).orElse(null);
    return new PolicyLife(
        policy, standing(book, policy, start, submissions, today), start, submissions);
  }

  private static Submitted submitted(Publications publications, Submission each) {
    return new Submitted(
        each, publications.trial(each.id()).orElse(null), publications.note(each.id()));
  }

  private static PolicyStanding standing(
      Book book, Kept policy, @Nullable Start start, List<Submitted> submissions, LocalDate today) {
    boolean published = policy.state() == State.PUBLISHED;
    if (published && isInForce(book, policy, today)) {
      return PolicyStanding.IN_FORCE;
    }
    if (published && start != null && start.inForceFrom() > CalendarNumber.of(today)) {
      return PolicyStanding.TO_COME;
    }
    if (submissions.stream().anyMatch(each -> each.submission().waits())) {
      return PolicyStanding.WAITING;
    }
    return policy.state() == State.DRAFT ? PolicyStanding.DRAFT : PolicyStanding.RETIRED;
  }

  private static boolean isInForce(Book book, Kept policy, LocalDate today) {
    return book.documents()
        .inForce(Kind.POLICY, today)
        .filter(found -> found.id() == policy.id())
        .isPresent();
  }

  /** The policy in force on the book's business date; empty where there is none. */
  public Optional<Kept> inForce(Book book) {
    return book.documents()
        .inForce(Kind.POLICY, BusinessDate.of(book, clock))
        .flatMap(found -> book.publications().find(found.id()));
  }

  /**
   * The policy in force as a whole.
   *
   * @param sha256 of its document's bytes, 64 hexadecimal digits
   */
  public record Standing(Policy policy, String sha256) {}

  /** The policy in force with what is in it; empty where there is none. */
  public Optional<Standing> standing(Book book) throws IOException {
    Optional<Kept> kept = inForce(book);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Standing(policy(book, kept.get().id()), kept.get().sha256()));
  }

  /** The policy of that name and version; empty where there is none. */
  public Optional<Kept> named(Book book, String name, String version) {
    return book.publications().all(Kind.POLICY).stream()
        .filter(each -> each.name().equals(name) && each.version().equals(version))
        .findFirst();
  }

  /**
   * What is in a policy.
   *
   * @throws BookRefused LD-128 where the book has no policy of that number
   */
  public static Policy policy(Book book, long number) throws IOException {
    NewDocument document = document(book, number);
    return Policies.read(document.name(), document.bytes());
  }

  static NewDocument document(Book book, long number) {
    return book.documents()
        .find(number)
        .map(StoredDocument::document)
        .filter(found -> found.kind() == Kind.POLICY)
        .orElseThrow(
            () -> new BookRefused("LD-128", "The book has no policy %d.".formatted(number)));
  }
}
