package org.limitdesk.store;

import java.util.List;
import java.util.Set;
import org.limitdesk.domain.audit.HandedAnswer;

/**
 * A table whose rows each have an entry.
 *
 * @param kinds of its entries
 * @param key the columns that tell its rows apart
 * @param facts the columns that the entry's data has by the same names
 */
record Projection(String table, Set<String> kinds, List<String> key, List<String> facts) {
  /** All of the desk's. */
  static final List<Projection> TABLES =
      List.of(
          new Projection(
              "user",
              Set.of("user"),
              List.of("user", "version"),
              List.of("roles", "active", "credential")),
          new Projection(
              "sign_in",
              Set.of("sign_in", "sign_in_failed"),
              List.of("seq"),
              List.of("user", "result")),
          new Projection(
              "signing_key",
              Set.of("signing_key"),
              List.of("seq"),
              List.of("user", "public", "sealed")),
          new Projection(
              "decision",
              Set.of("decision"),
              List.of("decision"),
              List.of(
                  "case",
                  "corrects",
                  "kind",
                  "action",
                  "limit_decided",
                  "reason",
                  "maker",
                  "until",
                  "seen",
                  "second",
                  "day",
                  "stands_on")),
          new Projection(
              "approval",
              Set.of("approval"),
              List.of("subject_kind", "subject"),
              List.of("maker", "checker", "result")),
          new Projection(
              "review_mark",
              Set.of("review_mark"),
              List.of("seq"),
              List.of("decision", "mark", "maker")),
          new Projection(
              "dispute",
              Set.of("dispute"),
              List.of("dispute"),
              List.of("borrower", "about", "received", "due", "maker")),
          new Projection(
              "dispute_answer",
              Set.of("dispute_answer"),
              List.of("dispute"),
              List.of("result", "day", "maker")),
          new Projection(
              "appeal",
              Set.of("appeal"),
              List.of("appeal"),
              List.of("decision", "received", "due", "maker")),
          new Projection(
              "appeal_step",
              Set.of("appeal_step"),
              List.of("appeal", "step"),
              List.of("due", "day", "maker")),
          new Projection(
              "offer",
              Set.of("offer"),
              List.of("offer"),
              List.of("borrower", "kind", "from", "to", "instalment", "second", "maker")),
          new Projection(
              "offer_step",
              Set.of("offer_step"),
              List.of("offer", "step"),
              List.of("day", "maker")),
          new Projection(
              "erasure",
              Set.of("erasure"),
              List.of("request"),
              List.of("maker", "checker", "result")),
          new Projection(
              "template",
              Set.of("template"),
              List.of("template"),
              List.of("language", "text", "maker")),
          new Projection(
              "template_approval",
              Set.of("template_approval"),
              List.of("template"),
              List.of("maker", "checker", "result")),
          new Projection(
              "contact_note",
              Set.of("contact_note"),
              List.of("contact_note"),
              List.of("borrower", "day", "channel", "outcome", "promised", "promised_on", "maker")),
          new Projection(
              "alarm_word",
              Set.of("alarm_word"),
              List.of("seq"),
              List.of("rule", "field", "segment", "month", "maker")),
          new Projection(
              "hand_over",
              Set.of("hand_over"),
              List.of("seq"),
              List.of("hash", "maker", "recipient", "head_seq", "head_hash", "items")),
          new Projection(
              "hand_over_reply",
              Set.of("hand_over_reply"),
              List.of("seq"),
              List.of("handed", "reply", "maker", "applied", "before", "refused")),
          new Projection(
              "handed_answer",
              Set.of("approval", "review_mark"),
              List.of("seq"),
              List.of("handed", "handed_entry", "handed_at", "handed_key", HandedAnswer.SIGNATURE)),
          new Projection("draft", Set.of("document_draft"), List.of("document"), List.of("maker")),
          new Projection(
              "submission",
              Set.of("submission"),
              List.of("submission"),
              List.of("document", "maker")),
          new Projection(
              "policy_trial",
              Set.of("submission"),
              List.of("submission"),
              List.of("in_force_from", "tried", "broken", "reason")),
          new Projection(
              "snooze",
              Set.of("snooze"),
              List.of("snooze"),
              List.of("borrower", "code", "severity", "day", "until", "maker")),
          new Projection(
              "release",
              Set.of("release"),
              List.of("decision"),
              List.of("key", "held_from", "notice_on", "effective_on", "maker", "day")),
          new Projection(
              "instruction_file",
              Set.of("instructions"),
              List.of("file"),
              List.of("day", "instructions", "sha256")),
          new Projection(
              "answer",
              Set.of("answer"),
              List.of("decision"),
              List.of("result", "applied", "applied_on")),
          new Projection(
              "package",
              Set.of("package"),
              List.of("package"),
              List.of(
                  "name",
                  "month",
                  "base_date",
                  "terms",
                  "left_out",
                  "generation",
                  "lines",
                  "sha256")));
}
