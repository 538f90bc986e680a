package org.limitdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.limitdesk.bench.fit.CardCheck;
import org.limitdesk.bench.fit.CreditCardLines;
import org.limitdesk.bench.fit.DemoLines;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.fit.Candidates;
import org.limitdesk.domain.scoring.fit.CardFit;
import org.limitdesk.domain.scoring.fit.FitPlan;
import org.limitdesk.domain.scoring.fit.FitSample;
import org.limitdesk.domain.scoring.fit.FitSettings;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.report.card.CardText;

/**
 * Fits the cards that are shipped, writes them beside the sources and says how well they rank lines
 * that they were not made from. Arguments: {@code demo}, {@code cards}, or both (as without any).
 */
public final class FitCards {
  private static final Path FOLDER = Path.of("src/main/resources/org/limitdesk/intake/card");
  private static final int DEMO_BORROWERS = 40_000;
  private static final String METHOD =
      " Bins: weight of evidence, monotone, at least 5 % of the lines or of the bad ones each;"
          + " missing values never above the average. Logistic regression"
          + " with a ridge of 1, characteristics added one by one. Whole points, rounded half up,"
          + " 20 to double the odds, 600 at 30:1. Baselines: mean points of the lines it was fitted"
          + " on. Tiers: the lowest tenth of these lines is high, the next three tenths medium.";

  /** Where a characteristic that was chosen may be exchanged for another. */
  private static final String EXCHANGED =
      METHOD.replace("added one by one", "added one by one and exchanged for better ones");

  /**
   * The demo card does not look at amounts paid either: they tell how large and how much used a
   * line is before all else. Nor at months without a balance: the demo book's idle lines never go
   * bad. The last lines are characteristics that are newer than the card.
   */
  private static final Set<String> DEMO_LEFT_OUT =
      Set.of(
          "limit",
          "status",
          "paid_1m",
          "paid_avg_3m",
          "paid_avg_6m",
          "paid_least_6m",
          "paid_to_limit_3m",
          "paid_to_limit_6m",
          "months_without_balance_6m",
          "months_since_over_30_days",
          "times_over_30_days_6m",
          "dpd_recent_6m",
          "times_overdue_3m_to_6m",
          "balance_max_6m",
          "new_use_1m",
          "new_use_max_6m",
          "months_without_payment_6m",
          "missed_payments_6m");

  private static final FitPlan DEMO =
      new FitPlan(
          Cards.DEMO,
          "1",
          new CardTerms(
              "reached M4 (over 90 days past due) or was charged off",
              12,
              "active lines in M0 and M1",
              Characteristics.VERSION,
              "Fitted on the first 20,000 borrowers of the demo book of seed 1 with 24 months, at"
                  + " every quarter end with a known outcome. Slopes without the lines whose worst"
                  + " was M2 or M3, level with them. Left out: the limit, amounts paid, months"
                  + " without a balance."
                  + METHOD),
          Candidates.without(DEMO_LEFT_OUT),
          FitSettings.FIRST);

  private static final FitPlan CREDIT_CARDS =
      new FitPlan(
          Cards.CREDIT_CARD_CLIENTS,
          "2",
          new CardTerms(
              "default payment in the next month",
              1,
              "all lines of the data set",
              Characteristics.VERSION,
              "Fitted on Default of Credit Card Clients (Yeh, 2009, doi:10.24432/C55S3H), month"
                  + " 2005-09, without the 7,500 lines held out for tests. Left out: the limit."
                  + EXCHANGED),
          Candidates.offered(),
          FitSettings.STANDARD);

  private FitCards() {}

  public static void main(String[] args) throws IOException {
    Set<String> wanted = args.length == 0 ? Set.of("cards", "demo") : Set.of(args);
    if (wanted.contains("cards")) {
      creditCards();
    }
    if (wanted.contains("demo")) {
      demo();
    }
  }

  private static void creditCards() throws IOException {
    FitSample sample = new FitSample(CREDIT_CARDS.candidates());
    CreditCardLines.read(sample, held -> {});
    Scorecard card = fit(CREDIT_CARDS, sample);
    CardCheck fitted = new CardCheck(card);
    CardCheck held = new CardCheck(card);
    CreditCardLines.read(fitted, held);
    say("fitted on", fitted);
    say("held out", held);
  }

  private static void demo() throws IOException {
    FitSample sample = new FitSample(DEMO.candidates());
    DemoBook book = new DemoBook(1, DEMO_BORROWERS, DemoBook.DEFAULT_MONTHS);
    DemoLines.outcomes(
        book,
        (place, line) -> {
          if (place < DEMO_BORROWERS / 2) {
            sample.accept(line);
          }
        });
    Scorecard card = fit(DEMO, sample);
    CardCheck fitted = new CardCheck(card);
    CardCheck held = new CardCheck(card);
    DemoLines.outcomes(
        book, (place, line) -> (place < DEMO_BORROWERS / 2 ? fitted : held).accept(line));
    CardCheck other = new CardCheck(card);
    DemoBook second = new DemoBook(2, DEMO_BORROWERS / 2, DemoBook.DEFAULT_MONTHS);
    DemoLines.outcomes(second, (place, line) -> other.accept(line));
    say("fitted on", fitted);
    say("other half", held);
    say("another seed", other);
  }

  private static Scorecard fit(FitPlan plan, FitSample sample) throws IOException {
    System.out.println(plan.name());
    Scorecard card = CardFit.fit(plan, sample, line -> System.out.println("  " + line)).card();
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(plan.name() + ".pmml"), CardText.write(card));
    return card;
  }

  private static void say(String which, CardCheck check) {
    Ranking ranking = check.ranking();
    System.out.printf(
        "  %-12s %,d lines, %,d bad: AUC %.4f, KS %.4f, Gini %.4f%n",
        which, ranking.lines(), ranking.bads(), ranking.auc(), ranking.ks(), ranking.gini());
    for (Calibration.Band band : check.tenths()) {
      System.out.printf(
          "    %6.0f to %6.0f: %,7d lines, predicted %.4f, observed %.4f%n",
          band.from(), band.to(), band.lines(), band.predicted(), band.observed());
    }
  }
}
