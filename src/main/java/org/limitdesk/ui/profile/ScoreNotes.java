package org.limitdesk.ui.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.LimitChange;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.NotedDecision;
import org.limitdesk.workflow.Profile.ProfileCase;

/** What happened to a line, by month: worse buckets, changes of the limit, signals, decisions. */
final class ScoreNotes {
  private final Words words;
  private final Map<Integer, List<String>> found = new HashMap<>();

  /**
   * What happened in a month.
   *
   * @param label short
   * @param told everything, a line each
   */
  record Note(String label, String told) {}

  private ScoreNotes(Words words) {
    this.words = words;
  }

  /** By month, yyyymm. */
  static Map<Integer, Note> of(Profile profile, Words words) {
    ScoreNotes notes = new ScoreNotes(words);
    notes.buckets(profile);
    profile.line().limitChanges().forEach(notes::change);
    profile.cases().forEach(notes::decisions);
    profile.scored().ifPresent(scored -> scored.now().signals().forEach(notes::signal));
    Map<Integer, Note> made = new HashMap<>();
    notes.found.forEach(
        (month, told) -> made.put(month, new Note(told.getFirst(), String.join("\n", told))));
    return made;
  }

  private void buckets(Profile profile) {
    Bucket before = Bucket.M0;
    for (MonthFacts month : profile.line().months()) {
      Bucket bucket = profile.edges().bucket(month.dpd());
      if (bucket.compareTo(before) > 0) {
        add(month.month(), bucket.label());
      }
      before = bucket;
    }
  }

  private void change(LimitChange change) {
    add(
        (int) (change.at() / 100),
        words.texts().text("profile.note.limit", words.numbers().limit(change.after())));
  }

  private void decisions(ProfileCase each) {
    for (NotedDecision decision : each.decisions()) {
      add(
          CalendarNumber.of(java.time.YearMonth.from(decision.decision().day())),
          words.code("decision.", decision.decision().kind().code()));
    }
  }

  private void signal(Signal signal) {
    add(signal.dated() / 100, words.code("signal.", signal.code()));
  }

  private void add(int month, String told) {
    found.computeIfAbsent(month, ignored -> new ArrayList<>()).add(told);
  }
}
