package org.limitdesk.ui.profile;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.signal.Signal;
import org.limitdesk.report.SignalSentences;
import org.limitdesk.ui.kit.Severity;
import org.limitdesk.ui.kit.SeverityMark;
import org.limitdesk.workflow.Profile;

/** What points to a changed risk, the gravest first, each with its evidence in a sentence. */
final class SignalsTab {
  private final Words words;

  SignalsTab(Words words) {
    this.words = words;
  }

  static List<Signal> signals(Profile profile) {
    return profile.scored().map(scored -> scored.now().signals()).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Signal::severity).reversed())
        .toList();
  }

  Node of(Profile profile) {
    if (profile.scored().isEmpty()) {
      return Page.sentence(words.texts().text("profile.noCard"));
    }
    VBox page = Page.of();
    List<Signal> signals = signals(profile);
    if (signals.isEmpty()) {
      page.getChildren().add(Page.sentence(words.texts().text("profile.noSignals")));
    }
    SignalSentences sentences = SignalSentences.in(words.texts().language().get().locale());
    signals.forEach(signal -> page.getChildren().add(line(signal, sentences.of(signal))));
    return Page.scrolled(page);
  }

  private HBox line(Signal signal, String sentence) {
    SeverityMark mark =
        new SeverityMark(words.texts(), Severity.valueOf(signal.severity().name()), 1);
    Label severity = new Label(words.texts().text("severity." + signal.severity().code()));
    severity.getStyleClass().addAll("muted", "second");
    severity.setMinWidth(64);
    Label day = new Label(words.texts().dates().dayInTable(CalendarNumber.day(signal.dated())));
    day.getStyleClass().addAll("muted", "num", "second");
    day.setMinWidth(96);
    Label what = new Label(sentence);
    what.setWrapText(true);
    HBox line = new HBox(10, mark, severity, day, what);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("profile-signal");
    return line;
  }
}
