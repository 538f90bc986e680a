package org.limitdesk.ui.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.Borrower;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.borrower.MonthFacts;
import org.limitdesk.domain.borrower.Row;
import org.limitdesk.domain.decision.CaseState;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.LineScore;
import org.limitdesk.domain.scoring.Pd;
import org.limitdesk.ui.kit.BucketBadge;
import org.limitdesk.ui.kit.HoverText;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Tier;
import org.limitdesk.ui.kit.TierBadge;
import org.limitdesk.workflow.Profile;
import org.limitdesk.workflow.Profile.OtherLine;
import org.limitdesk.workflow.port.BorrowerList.PersonalData;

/** Who the borrower is and how the line stands, above all tabs. */
final class Header {
  private final Words words;

  Header(Words words) {
    this.words = words;
  }

  /** The name; the id where none is known. */
  static String name(Profile profile) {
    String name = profile.identity().name();
    return name == null ? profile.identity().borrowerId() : name;
  }

  /** What stands behind the name: the tier, and whether a proposal waits. */
  List<Node> badges(Profile profile) {
    List<Node> badges = new ArrayList<>();
    LineScore score = profile.scored().map(scored -> scored.now().score()).orElse(null);
    if (score != null && score.tier() != null) {
      badges.add(new TierBadge(words.texts(), Tier.valueOf(score.tier().name())));
    }
    if (profile.cases().stream().anyMatch(each -> each.facts().state() == CaseState.PROPOSED)) {
      Label open = new Label(words.texts().text("profile.proposalOpen"));
      open.getStyleClass().addAll("badge", "proposal-open");
      badges.add(open);
    }
    return badges;
  }

  /**
   * The line under the name.
   *
   * @param personal in full, or masked
   */
  String facts(Profile profile, PersonalData personal) {
    Borrower borrower = profile.line().borrower();
    return Stream.of(
            profile.identity().borrowerId(),
            named("profile.nationalId", personal.nationalId()),
            named("profile.phone", personal.phone()),
            borrower.region(),
            borrower.industry(),
            purpose(borrower),
            opened(borrower))
        .filter(fact -> fact != null && !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private @Nullable String named(String key, @Nullable String value) {
    return value == null ? null : words.texts().text(key, value);
  }

  private @Nullable String purpose(Borrower borrower) {
    return borrower.purpose() == null ? null : words.code("purpose.", borrower.purpose());
  }

  private @Nullable String opened(Borrower borrower) {
    return borrower.openedOn() == Row.NONE
        ? null
        : words
            .texts()
            .text(
                "profile.opened",
                words.texts().dates().day(CalendarNumber.day(borrower.openedOn())));
  }

  /**
   * The other lines of the same person, each leading to its own profile.
   *
   * @param open opens the one of that id
   */
  List<Node> others(Profile profile, Consumer<String> open) {
    List<Node> nodes = new ArrayList<>();
    if (!profile.others().isEmpty()) {
      Label also = new Label(words.texts().text("profile.samePerson"));
      also.getStyleClass().addAll("second", "muted");
      nodes.add(also);
    }
    for (OtherLine each : profile.others()) {
      Button line = new Button(other(each));
      line.getStyleClass().addAll("flat", "link", "num");
      line.setOnAction(_ -> open.accept(each.borrowerId()));
      nodes.add(line);
    }
    return nodes;
  }

  private String other(OtherLine line) {
    return words
        .texts()
        .text(
            "profile.otherLine",
            line.borrowerId(),
            words.texts().text("status." + line.status().code()),
            words.numbers().limitYuan(line.limit()),
            words.numbers().yuan(line.balance()),
            words.numbers().count(line.dpd()));
  }

  /** The figures of the line. */
  List<Node> figures(Profile profile) {
    MonthFacts now = profile.line().now();
    Numbers numbers = words.numbers();
    List<Node> figures = new ArrayList<>();
    profile
        .scored()
        .ifPresent(scored -> {
          figures.add(
              figure("profile.score", words.points(scored.now().score().score()), month(now)));
          figures.add(pd(scored.now().score().pd(), scored.now().terms()));
        });
    figures.add(figure("profile.limit", numbers.limitYuan(now.limit()), since(profile)));
    String available = numbers.yuan(Math.max(0, now.limit() - now.balance()));
    figures.add(
        figure(
            "profile.balance",
            numbers.yuan(now.balance()),
            words.texts().text("profile.available", available)));
    figures.add(figure("profile.use", numbers.rate(now.utilisation(), 1), ""));
    figures.add(overdue(profile, now));
    figures.add(figure("profile.status", words.texts().text("status." + now.status().code()), ""));
    return figures;
  }

  private String month(MonthFacts now) {
    return words.texts().dates().month(now.month());
  }

  /** What the PD is the probability of shows on hover, and is read out. */
  private Node pd(@Nullable Pd pd, CardTerms terms) {
    String months = words.numbers().count(terms.horizonMonths());
    String value = pd == null ? Numbers.NONE : words.numbers().rate(pd.rounded().doubleValue(), 2);
    boolean dated = terms.horizonMonths() > 0;
    VBox figure =
        figure("profile.pd", value, dated ? words.texts().text("profile.horizon", months) : "");
    String bad = terms.bad();
    if (bad != null) {
      String said = KnownSentences.CARD.in(words.texts(), bad);
      String meaning = words.texts().text("profile.bad", said, months);
      HoverText.on(figure, meaning);
      figure.setAccessibleText(value + " " + meaning);
    }
    return figure;
  }

  private String since(Profile profile) {
    return profile.line().limitChanges().isEmpty()
        ? ""
        : words
            .texts()
            .text(
                "profile.since",
                words
                    .texts()
                    .dates()
                    .day(CalendarNumber.day(profile.line().limitChanges().getLast().at())));
  }

  private Node overdue(Profile profile, MonthFacts now) {
    VBox figure = figure("profile.dpd", words.numbers().count(now.dpd()), "");
    if (now.status().isOpen()) {
      figure.getChildren().set(2, new HBox(BucketBadge.of(profile.edges().bucket(now.dpd()))));
    }
    return figure;
  }

  private VBox figure(String key, String value, String below) {
    Label what = new Label(words.texts().text(key));
    what.getStyleClass().addAll("muted", "second");
    Label much = new Label(value);
    much.getStyleClass().addAll("figure", "num");
    Label more = new Label(below);
    more.getStyleClass().addAll("muted", "second");
    VBox figure = new VBox(1, what, much, more);
    figure.getStyleClass().add("figure-box");
    HBox.setHgrow(figure, Priority.ALWAYS);
    return figure;
  }
}
