package org.limitdesk.ui.profile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.limitdesk.domain.audit.LogBody;
import org.limitdesk.workflow.Profile;

/** The entries of the log that speak of this borrower's cases, as they stand there. */
final class LogTab {
  private final Words words;

  LogTab(Words words) {
    this.words = words;
  }

  Node of(Profile profile) {
    Node table =
        new PlainTable<>(words.texts(), profile.log(), "profile.noLog")
            .number("profile.column.entry", 80, e -> words.numbers().count(e.seq()))
            .text("profile.column.when", 190, e -> when(e.at()))
            .text(
                "profile.column.who", 130, e -> profile.people().getOrDefault(e.actor(), e.actor()))
            .text("profile.column.kind", 120, LogBody::kind)
            .styled("medium")
            .text("profile.column.facts", 800, LogTab::facts)
            .styled("mono")
            .filling();
    return Page.of(Page.section(words.texts().text("profile.log")), table);
  }

  private String when(long at) {
    LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochMilli(at), ZoneId.systemDefault());
    return words.texts().dates().dayInTable(time.toLocalDate())
        + " "
        + words.texts().dates().timeToSecond(time.toLocalTime());
  }

  /** Names and values as the log has them: they are what can be compared with an export. */
  private static String facts(LogBody entry) {
    return entry.data().entrySet().stream()
        .filter(fact -> fact.getValue() != null && !"".equals(fact.getValue()))
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining("  "));
  }
}
