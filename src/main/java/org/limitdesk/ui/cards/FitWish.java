package org.limitdesk.ui.cards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.domain.scoring.fit.FitSettings;
import org.limitdesk.workflow.CardOutcome;
import org.limitdesk.workflow.FitRequest;
import org.limitdesk.workflow.FitRequest.Population;

/** Makes a request of what was typed, or says what is wrong with it. */
final class FitWish {
  private static final int MOST_LINES = 200_000;
  private static final int MOST_BINS = 7;
  private static final int LONGEST = 120;
  private static final double SCORE = 600;
  private static final double ODDS = 30;
  private static final double HUNDRED = 100;

  private final FitModel model;
  private String wrong = "";

  FitWish(FitModel model) {
    this.model = model;
  }

  /** Empty where something is wrong; {@link #wrong} tells what. */
  Optional<FitRequest> request() {
    OptionalDouble share = number(model.share().get(), 0.1, 50, "cards.fit.wrongShare");
    OptionalDouble pdo = number(model.pdo().get(), 1, 1000, "cards.fit.wrongPdo");
    CardOutcome outcome = outcome();
    require(!model.candidates().isEmpty(), "cards.fit.wrongCandidates");
    require(rises(model.from().get(), model.to().get()), "cards.fit.wrongMonths");
    require(!model.name().get().isBlank(), "cards.fit.wrongName");
    if (!wrong.isEmpty() || outcome == null || share.isEmpty() || pdo.isEmpty()) {
      return Optional.empty();
    }
    FitSettings settings =
        FitSettings.STANDARD
            .withBins(share.getAsDouble() / HUNDRED, MOST_BINS)
            .withScale(FitSettings.scale(pdo.getAsDouble(), SCORE, ODDS), 0);
    return Optional.of(request(outcome, settings));
  }

  private FitRequest request(CardOutcome outcome, FitSettings settings) {
    List<String> names =
        Candidates.offered().all().stream()
            .map(each -> each.name())
            .filter(model.candidates()::contains)
            .toList();
    return new FitRequest(
        model.name().get().strip(),
        "",
        outcome,
        null,
        model.from().get(),
        model.to().get(),
        outcome instanceof CardOutcome.Told ? Population.OPEN : Population.CURRENT,
        false,
        Candidates.named(names),
        settings,
        null,
        MOST_LINES);
  }

  /** The text that says what is wrong first; empty where nothing is. */
  String wrong() {
    return wrong;
  }

  private @Nullable CardOutcome outcome() {
    if (model.known().get()) {
      return new CardOutcome.Told();
    }
    OptionalDouble months = number(model.within().get(), 1, LONGEST, "cards.fit.wrongWithin");
    return months.isEmpty() ? null : new CardOutcome.ReachM4((int) months.getAsDouble());
  }

  private static boolean rises(@Nullable Integer from, @Nullable Integer to) {
    return from == null || to == null || from <= to;
  }

  private OptionalDouble number(String typed, double least, double most, String wrongKey) {
    String text = typed.strip();
    boolean isNumber = text.matches("\\d{1,4}(\\.\\d{1,3})?");
    double number = isNumber ? Double.parseDouble(text) : Double.NaN;
    boolean fits = number >= least && number <= most;
    require(fits, wrongKey);
    return fits ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private void require(boolean holds, String wrongKey) {
    if (!holds && wrong.isEmpty()) {
      wrong = wrongKey;
    }
  }
}
