package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.fit.CardFit;
import org.limitdesk.domain.scoring.fit.FitPlan;
import org.limitdesk.domain.scoring.fit.FittedCard;
import org.limitdesk.domain.scoring.fit.SampleScores;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;
import org.limitdesk.domain.scoring.health.Stability;
import org.limitdesk.report.card.FittedCardText;
import org.limitdesk.workflow.FitReport.Quality;
import org.limitdesk.workflow.FitRequest.Population;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Progress;

/**
 * Fits a card on the book's own lines. Nothing is written to the book; whoever likes the card
 * imports it like any other. The same book and request give the same card.
 */
public final class FitCard {
  private final BookFloors floors;

  public FitCard(BookFloors floors) {
    this.floors = floors;
  }

  /**
   * Fits it.
   *
   * @throws BookRefused where the book knows no outcome that fits, or too few lines
   */
  public FitReport fit(Book book, FitRequest request, Progress progress) throws IOException {
    FitOutcomes outcomes = new FitOutcomes(book, floors.edges(book), progress);
    List<MonthOutcomes> months = outcomes.of(request);
    FitLines lines = new FitLines(request, floors.edges(book), months);
    for (MonthOutcomes month : months) {
      lines.read(book, month, progress);
    }
    if (request.holdOut() != null && lines.holdOut().size() == 0) {
      throw new BookRefused(
          "LD-132", "None of the ids to hold out has a line in those months. Check the list.");
    }
    FittedCard fitted = fit(plan(request, months), lines, progress);
    SampleScores train = SampleScores.of(fitted.card(), lines.train());
    double[] edges = train.tenths();
    return new FitReport(
        fitted,
        months.stream().map(MonthOutcomes::month).toList(),
        lines.unclear(),
        quality(train, train, edges),
        lines.holdOutTells()
            ? quality(SampleScores.of(fitted.card(), lines.holdOut()), train, edges)
            : null,
        lines.named());
  }

  /**
   * Sees to it before a fit, which takes a while, that its card can be written.
   *
   * @throws BookRefused LD-101 where the folder is missing, LD-114 where the file is there
   */
  public void requireNew(Path file) {
    NewFile.require(file);
  }

  /** Writes the card as PMML into a file that is not there yet. */
  public void write(FitReport report, Path file) throws IOException {
    NewFile.write(file, FittedCardText.of(report.fitted()).getBytes(StandardCharsets.UTF_8));
  }

  private static FittedCard fit(FitPlan plan, FitLines lines, Progress progress) {
    int[] said = {0};
    try {
      return CardFit.fit(
          plan,
          lines.train(),
          line -> {
            progress.check();
            progress.at(line, Math.min(1, ++said[0] / (double) steps(plan)));
          });
    } catch (IllegalArgumentException tooLittle) {
      throw new BookRefused("LD-131", String.valueOf(tooLittle.getMessage()));
    }
  }

  private static int steps(FitPlan plan) {
    return plan.candidates().all().size() + plan.settings().mostCharacteristics();
  }

  private static Quality quality(SampleScores scores, SampleScores train, double[] edges) {
    List<Calibration.Band> bands = scores.calibration(edges);
    return new Quality(
        scores.ranking(),
        scores.size(),
        Stability.psi(train.counts(edges), scores.counts(edges)),
        bands,
        GoodnessOfFit.of(bands, scores == train));
  }

  private static FitPlan plan(FitRequest request, List<MonthOutcomes> months) {
    return new FitPlan(
        request.name(),
        request.version(),
        new CardTerms(
            bad(request),
            months.getFirst().horizonMonths(),
            request.population() == Population.OPEN
                ? "all open lines"
                : "active lines in M0 and M1",
            Characteristics.VERSION,
            made(request, months)),
        request.candidates(),
        request.settings());
  }

  private static String made(FitRequest request, List<MonthOutcomes> months) {
    return "Fitted on months %s to %s of a book, %s; bins in one direction, each with at least %s of"
        .concat(" the lines or of the bad ones; %s.")
        .formatted(
            CalendarNumber.month(months.getFirst().month()),
            CalendarNumber.month(months.getLast().month()),
            request.holdOut() == null
                ? "a quarter of the borrowers held out"
                : "the named borrowers held out",
            request.settings().leastShare(),
            request.withUnclear()
                ? "lines at worst in M2 or M3 count as good"
                : "slopes without lines at worst in M2 or M3");
  }

  private static String bad(FitRequest request) {
    String known =
        request.outcome() instanceof CardOutcome.ReachM4
            ? "reached M4 (over 90 days past due) or was charged off"
            : "bad outcome, as it was loaded into the book";
    return Objects.requireNonNullElse(request.bad(), known);
  }
}
