package org.limitdesk.workflow;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.scoring.CardScorer;
import org.limitdesk.domain.scoring.Characteristic;
import org.limitdesk.domain.scoring.RollFloor;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.health.Bands;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.CardMonth;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;
import org.limitdesk.domain.scoring.health.Migration;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.scoring.health.Stability;
import org.limitdesk.workflow.CardHealth.Bin;
import org.limitdesk.workflow.CardHealth.Challenger;
import org.limitdesk.workflow.CardHealth.Judged;
import org.limitdesk.workflow.CardHealth.Move;
import org.limitdesk.workflow.CardOutcomes.Found;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Progress;

/**
 * Measures a card on two months of a book: one pass over the lines of each, of which only a score,
 * a PD and a tier are kept. Nothing is written.
 */
public final class ReadCardHealth {
  private static final Pattern LOOK_BACK = Pattern.compile("_(\\d{1,2})m$");

  private final BookFloors floors;

  public ReadCardHealth(BookFloors floors) {
    this.floors = floors;
  }

  /**
   * Measures it.
   *
   * @param wantedBase yyyymm, the month to compare with; null for the first with all the history
   *     that the card looks back on, or else the first that the book has
   * @param wanted yyyymm; null for the last month that the book has
   * @param other a card to put beside it; null for none
   */
  public CardHealth read(
      Book book,
      Scorecard card,
      @Nullable Integer wantedBase,
      @Nullable Integer wanted,
      @Nullable Scorecard other,
      Progress progress)
      throws IOException {
    int month = ReadScores.month(book, wanted);
    int base =
        wantedBase == null
            ? firstWithHistory(card, book.months(), month)
            : ReadScores.month(book, wantedBase);
    CardMonth before = scores(book, base, List.of(card), progress).getFirst();
    List<CardMonth> now =
        scores(book, month, other == null ? List.of(card) : List.of(card, other), progress);
    CardMonth after = now.getFirst();
    double[] edges = Bands.tenths(before.scores());
    CardOutcomes outcomes = new CardOutcomes(book, floors.edges(book), progress);
    Found found = outcomes.of(card.terms(), month);
    Judged judged = judged(after, edges, found.outcomes());
    return new CardHealth(
        card.terms(),
        base,
        month,
        after.lines(),
        after.scored(),
        judged,
        judged != null ? null : found.why(),
        moves(before, after, edges),
        Migration.of(before, after, null, new BitSet()),
        other == null ? null : challenger(now, outcomes, found, month));
  }

  /**
   * The first month in which all that the card looks back on is in the book, or else the first of
   * all: before it characteristics are missing, and every line would seem to have moved.
   *
   * @param months that the book has, yyyymm, rising
   * @param month yyyymm, which the base comes before
   */
  public static int firstWithHistory(Scorecard card, List<Integer> months, int month) {
    YearMonth first = CalendarNumber.month(months.getFirst()).plusMonths(lookBack(card));
    return months.stream()
        .filter(each -> each < month && !CalendarNumber.month(each).isBefore(first))
        .findFirst()
        .orElse(months.getFirst());
  }

  /** The most months that one of the card's fields looks back; its name says so. */
  private static int lookBack(Scorecard card) {
    return card.fields().stream()
        .map(field -> LOOK_BACK.matcher(field.name()))
        .filter(Matcher::find)
        .mapToInt(months -> Integer.parseInt(months.group(1)))
        .max()
        .orElse(0);
  }

  private List<CardMonth> scores(Book book, int month, List<Scorecard> cards, Progress progress)
      throws IOException {
    int room = Math.toIntExact(book.borrowers()) + 1;
    List<CardMonth> months = new ArrayList<>();
    List<CardScorer> scorers = new ArrayList<>();
    for (Scorecard card : cards) {
      months.add(new CardMonth(card, room));
      scorers.add(new CardScorer(card, floors.edges(book), RollFloor.NONE));
    }
    ReadScores.pass(
        book,
        month,
        line -> {
          for (int i = 0; i < scorers.size(); i++) {
            months.get(i).add(line.borrower().key(), scorers.get(i).score(line));
          }
        },
        progress);
    return months;
  }

  private static @Nullable Judged judged(
      CardMonth month, double[] edges, @Nullable MonthOutcomes outcomes) {
    if (outcomes == null) {
      return null;
    }
    CardMonth.Outcomes lines = month.with(outcomes.known(), outcomes.bad());
    if (!lines.tell()) {
      return null;
    }
    Ranking ranking = Ranking.of(lines.scores(), lines.bad());
    if (!lines.havePds()) {
      return new Judged(ranking, List.of(), null);
    }
    List<Calibration.Band> bands = Calibration.of(edges, lines.scores(), lines.pds(), lines.bad());
    return new Judged(ranking, bands, GoodnessOfFit.of(bands, false));
  }

  private static Challenger challenger(
      List<CardMonth> now, CardOutcomes outcomes, Found found, int month) throws IOException {
    CardMonth active = now.getFirst();
    CardMonth other = now.getLast();
    MonthOutcomes known = found.outcomes();
    MonthOutcomes own = outcomes.of(other.card().terms(), month).outcomes();
    return new Challenger(
        other.card().name(),
        judged(other, Bands.tenths(other.scores()), own),
        Migration.of(
            active,
            other,
            known == null ? null : known.known(),
            known == null ? new BitSet() : known.bad()));
  }

  private static List<Move> moves(CardMonth before, CardMonth after, double[] edges) {
    List<Move> moves = new ArrayList<>();
    long[] base = Bands.counts(edges, before.scores());
    long[] now = Bands.counts(edges, after.scores());
    moves.add(move("", bandLabels(edges), base, now));
    List<Characteristic> all = after.card().characteristics();
    for (int i = 0; i < all.size(); i++) {
      List<String> labels =
          all.get(i).attributes().stream().map(bin -> bin.condition().label()).toList();
      moves.add(move(all.get(i).name(), labels, before.bins(i), after.bins(i)));
    }
    return moves;
  }

  private static Move move(String name, List<String> labels, long[] base, long[] now) {
    boolean any = Arrays.stream(base).sum() > 0 && Arrays.stream(now).sum() > 0;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < base.length; i++) {
      bins.add(new Bin(labels.get(i), base[i], now[i]));
    }
    return new Move(name, any ? Stability.psi(base, now) : Double.NaN, bins);
  }

  private static List<String> bandLabels(double[] edges) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i <= edges.length; i++) {
      labels.add(
          i == 0
              ? edges.length == 0 ? "all" : "< " + edges[0]
              : i == edges.length
                  ? ">= " + edges[i - 1]
                  : "[" + edges[i - 1] + ", " + edges[i] + ")");
    }
    return labels;
  }
}
