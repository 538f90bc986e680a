package org.limitdesk.ui.profile;

import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.scoring.path.Conduct;
import org.limitdesk.domain.scoring.path.ImprovementPath;

/** What a path asks of a borrower, in words. */
final class PathWords {
  private final Words words;
  private final MonthFacts now;

  PathWords(Words words, MonthFacts now) {
    this.words = words;
    this.now = now;
  }

  /** Each thing to do as a sentence; only to stay on time where there is nothing else. */
  List<String> acts(Conduct conduct) {
    List<String> acts = new ArrayList<>();
    if (conduct.catchesUp()) {
      acts.add(words.texts().text("profile.path.catchUp"));
    }
    if (conduct.repaid() > 0) {
      acts.add(
          words
              .texts()
              .text(
                  "profile.path.repay",
                  words.numbers().yuan(conduct.repaid()),
                  words.numbers().yuan(now.balance()),
                  words.numbers().yuan(now.balance() - conduct.repaid())));
    }
    if (conduct.settled() > 0) {
      acts.add(
          words
              .texts()
              .text(
                  "profile.path.settle",
                  words.numbers().count(now.otherLenders()),
                  words.numbers().count(now.otherLenders() - conduct.settled())));
    }
    if (conduct.drawsNothing()) {
      acts.add(words.texts().text("profile.path.noDraws"));
    }
    if (acts.isEmpty()) {
      acts.add(words.texts().text("profile.path.onTime"));
    }
    return acts;
  }

  /** All of it, a line each, as it can stand in a letter to the borrower. */
  String plan(ImprovementPath path) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words
            .texts()
            .text(
                "profile.path.plan",
                words.points(path.before().score()),
                words.points(path.after().score())));
    acts(path.conduct()).forEach(act -> lines.add("- " + act));
    lines.add("- " + words.texts().text("profile.path.onTimeUntil", by(path.conduct())));
    return String.join("\n", lines);
  }

  /** The month end by which the score is reached. */
  String by(Conduct conduct) {
    return words
        .texts()
        .dates()
        .day(CalendarNumber.month(now.month()).plusMonths(conduct.months()).atEndOfMonth());
  }
}
