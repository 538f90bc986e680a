package org.limitdesk.ui.policy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.ReadPolicies.Submitted;
import org.limitdesk.workflow.TrialTotals;
import org.limitdesk.workflow.port.Publications.Start;
import org.limitdesk.workflow.port.Publications.Submission;
import org.limitdesk.workflow.port.Publications.Trial;

/** A version's life in the person's language. */
final class VersionWords {
  private final Texts texts;
  private final Map<Long, DeskUser> people;

  VersionWords(Texts texts, Map<Long, DeskUser> people) {
    this.texts = texts;
    this.people = people;
  }

  String name(PolicyLife life) {
    return life.policy().name() + " " + life.policy().version();
  }

  String standing(PolicyLife life) {
    return texts.text("standing." + life.standing().code());
  }

  /** Since when, or from when, it is in force. */
  String from(PolicyLife life) {
    Start start = life.start();
    return start == null ? "" : texts.dates().dayInTable(CalendarNumber.day(start.inForceFrom()));
  }

  String brought(PolicyLife life) {
    return person(life.policy().maker()) + texts.text("policy.and") + at(life.policy().at());
  }

  /** The gauges that it was submitted against. */
  String gauges(PolicyLife life) {
    return life.submissions().isEmpty() ? "" : broken(life.submissions().getLast());
  }

  private String broken(Submitted submitted) {
    Trial trial = submitted.trial();
    return trial == null || trial.broken().isEmpty()
        ? ""
        : Stream.of(trial.broken().split(","))
            .map(code -> texts.text("gauge." + code))
            .collect(Collectors.joining(texts.text("policy.and")));
  }

  private String person(long id) {
    DeskUser user = people.get(id);
    return user == null ? texts.text("cards.fromOutside") : user.name();
  }

  private String at(long millis) {
    LocalDateTime at =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    return texts.dates().day(at.toLocalDate()) + ", " + texts.dates().time(at.toLocalTime());
  }

  /** How it came where it stands, a line a step. */
  String history(PolicyLife life) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("versions.broughtIn", brought(life)));
    for (Submitted each : life.submissions()) {
      Submission made = each.submission();
      lines.add(texts.text("versions.submitted", person(made.maker()), at(made.at())));
      if (!each.note().isBlank()) {
        lines.add(texts.text("versions.noteOf", person(made.maker()), each.note()));
      }
      if (made.result() != null) {
        lines.add(
            texts.text(
                "versions.result." + made.result().code(),
                person(made.checker()),
                at(made.settled())));
      }
    }
    lines.add(texts.text("versions.document", life.policy().sha256().substring(0, 12)));
    return String.join("\n", lines);
  }

  /** What it came to when it was sent last; empty where nobody sent it. */
  String tried(PolicyLife life) {
    return life.submissions().stream()
        .reduce((first, second) -> second)
        .flatMap(Submitted::totals)
        .map(this::tried)
        .orElse("");
  }

  private String tried(TrialTotals totals) {
    Numbers numbers = texts.numbers();
    Long income = totals.income();
    return texts.text(
        "versions.tried",
        numbers.count(totals.linesCut()),
        numbers.count(totals.lines()),
        numbers.sum(totals.limitCut()),
        numbers.sum(totals.limit()),
        numbers.sum(totals.lossSaved()),
        income == null ? Numbers.NONE : numbers.sum(income),
        numbers.count(totals.waiting()));
  }

  /** That it was submitted though it breaks gauges, and why; empty for any other. */
  String marked(PolicyLife life) {
    return life.submissions().stream()
        .filter(Submitted::breaksAGauge)
        .reduce((first, second) -> second)
        .map(each -> {
          Trial trial = each.trial();
          return texts.text("versions.marked", broken(each), trial == null ? "" : trial.reason());
        })
        .orElse("");
  }

  /** What follows from where it stands. */
  String meaning(PolicyLife life, boolean confirms, boolean own) {
    return switch (life.standing()) {
      case WAITING ->
          texts.text(
              confirms
                  ? "versions.confirmHint"
                  : own ? "versions.ownWaits" : "versions.othersWait");
      case IN_FORCE -> texts.text("versions.inForceHint");
      case TO_COME -> texts.text("versions.toComeHint");
      case DRAFT, RETIRED -> texts.text("versions.draftHint");
    };
  }
}
