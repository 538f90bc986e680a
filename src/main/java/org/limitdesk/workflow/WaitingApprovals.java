package org.limitdesk.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.workflow.TodayBoard.Back;
import org.limitdesk.workflow.TodayBoard.Why;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Publications.Submission;
import org.limitdesk.workflow.port.Templates.Stored;

/**
 * What waits for a person's second approval beside decisions and arrangements: wordings, erasures,
 * policies and scorecards that others made.
 */
final class WaitingApprovals {
  private static final List<String> LANGUAGES = List.of("en", "zh");

  private WaitingApprovals() {}

  static List<Back> of(Book book, DeskUser who) {
    List<Back> all = new ArrayList<>();
    line(Why.POLICY, documents(book, who, Kind.POLICY), "").ifPresent(all::add);
    line(Why.CARD, documents(book, who, Kind.CARD), "").ifPresent(all::add);
    wordings(book, who).ifPresent(all::add);
    line(Why.ERASURE, erasures(book, who), "").ifPresent(all::add);
    return all;
  }

  /** When each was asked for. */
  private static List<Long> documents(Book book, DeskUser who, Kind kind) {
    return book.publications().all(kind).stream()
        .filter(each ->
            who.may(Act.PUBLISH_DOCUMENT, Ownership.ownIf(DocumentLife.hadAHand(book, who, each))))
        .flatMap(each -> StandingDocument.waiting(book, each).stream())
        .map(Submission::at)
        .toList();
  }

  /** Its subject: the language of the first, and a case that it can be tried on. */
  private static Optional<Back> wordings(Book book, DeskUser who) {
    List<Stored> waiting =
        LANGUAGES.stream()
            .map(book.templates()::versions)
            .flatMap(Collection::stream)
            .filter(each -> each.result() == null)
            .filter(
                each -> who.may(Act.CONFIRM_TEMPLATE, Ownership.ownIf(each.maker() == who.id())))
            .toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    String language = waiting.getFirst().language();
    return DecidedCut.any(book)
        .flatMap(cut ->
            line(
                Why.WORDING,
                waiting.stream().map(Stored::at).toList(),
                language + " " + cut.facts().id()));
  }

  private static List<Long> erasures(Book book, DeskUser who) {
    return book.erasures().waiting().stream()
        .filter(each -> who.may(Act.ERASE, Ownership.ownIf(each.maker() == who.id())))
        .map(each -> each.at())
        .toList();
  }

  private static Optional<Back> line(Why why, List<Long> asked, String subject) {
    OptionalLong first = asked.stream().mapToLong(Long::longValue).min();
    return first.isPresent()
        ? Optional.of(new Back(why, asked.size(), day(first.getAsLong()), subject))
        : Optional.empty();
  }

  private static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
  }
}
