package org.limitdesk.bench;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.limitdesk.bench.fit.DemoLines;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.ReasonCodes;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.characteristic.Characteristics;
import org.limitdesk.domain.scoring.characteristic.DerivedNumber;
import org.limitdesk.domain.scoring.characteristic.LineView;
import org.limitdesk.intake.card.Cards;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.report.card.CardText;

/**
 * Scores the same rows with the demo card here and, from the text that an export writes, with
 * PMML4S (Apache-2.0; on the class path in the profile {@code peer} only, and called by name, so
 * that nothing else needs it). Every score must be the same number. Borrowers per second are the
 * median of some rounds in one process, by the processor time of one thread, so that other work on
 * the machine counts for neither; both engines take prepared values and give score and reasons.
 * Argument: how many rows (1000000).
 */
public final class CardPeerBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BORROWERS = 10_000;
  private static final int ROUNDS = 3;
  private static final int MISSING_PERCENT = 5;

  private final Scorecard card;
  private final CardEngine engine;
  private final Object peer;
  private final MethodHandle predict;
  private final double[][] rows;

  private CardPeerBench(Scorecard card, double[][] rows) throws ReflectiveOperationException {
    this.card = card;
    this.rows = rows;
    engine = new CardEngine(card);
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    Class<?> model = Class.forName("org.pmml4s.model.Model");
    peer = model.getMethod("fromString", String.class).invoke(null, CardText.write(card));
    predict =
        lookup.findVirtual(model, "predict", MethodType.methodType(Object[].class, Object.class));
  }

  public static void main(String[] args) throws Throwable {
    int wanted = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Scorecard card = Cards.read(Cards.DEMO, Cards.shipped(Cards.DEMO));
    CardPeerBench bench = new CardPeerBench(card, rows(card, wanted));
    bench.requireSameScores();
    double[] ours = new double[ROUNDS];
    double[] scoresOnly = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ours[round] = bench.perSecond(bench::withReasons);
      scoresOnly[round] = bench.perSecond(bench::scoreOnly);
      theirs[round] = bench.perSecond(bench::ofPeer);
      System.out.printf(
          "round %d: %,.0f and %,.0f, %,.0f%n",
          round + 1, ours[round], scoresOnly[round], theirs[round]);
    }
    System.out.printf(
        "borrowers a second of processor time, median of %d rounds over %,d rows:%n"
            + "  LimitDesk, score and reasons  %,12.0f%n"
            + "  LimitDesk, score alone        %,12.0f%n"
            + "  PMML4S, score and reasons     %,12.0f%n",
        ROUNDS, wanted, median(ours), median(scoresOnly), median(theirs));
  }

  /** What lines of a demo book have, moved about by chance so that every bin is reached. */
  private static double[][] rows(Scorecard card, int wanted) throws IOException {
    double[][] known = new double[BORROWERS][];
    int[] count = {0};
    DemoLines.atEnd(
        new DemoBook(1, BORROWERS, DemoBook.DEFAULT_MONTHS),
        line -> {
          LineView view = new LineView(line);
          known[count[0]++] =
              card.fields().stream().mapToDouble(field -> value(field, view)).toArray();
        });
    Random random = new Random(1);
    double[][] rows = new double[wanted][];
    for (int i = 0; i < wanted; i++) {
      double[] row = known[i % count[0]].clone();
      for (int field = 0; field < row.length; field++) {
        row[field] *= i < count[0] ? 1 : 0.5 + random.nextInt(100) / 100.0;
        row[field] = random.nextInt(100) < MISSING_PERCENT ? Double.NaN : row[field];
      }
      rows[i] = row;
    }
    return rows;
  }

  private static double value(CardField field, LineView view) {
    return Characteristics.find(field.name()).orElseThrow() instanceof DerivedNumber number
        ? number.value().applyAsDouble(view)
        : Double.NaN;
  }

  private Evaluation evaluate(double[] row) {
    FieldValues values = new FieldValues(row.length);
    for (CardField field : card.fields()) {
      values.set(field, row[field.place()]);
    }
    return engine.evaluate(values);
  }

  private Object[] predict(double[] row) throws Throwable {
    @Nullable Object[] values = new @Nullable Object[row.length];
    for (int i = 0; i < row.length; i++) {
      values[i] = Double.isNaN(row[i]) ? null : (Object) row[i];
    }
    return (Object[]) predict.invoke(peer, (Object) values);
  }

  private void requireSameScores() throws Throwable {
    long same = 0;
    for (double[] row : rows) {
      BigDecimal ours = evaluate(row).score();
      BigDecimal theirs = BigDecimal.valueOf((Double) predict(row)[0]);
      if (ours.compareTo(theirs) != 0) {
        throw new IllegalStateException(ours + " is not " + theirs + ": " + Arrays.toString(row));
      }
      same++;
    }
    System.out.printf("%,d scores, all the same number%n", same);
  }

  /** Scores a row and gives a number that depends on the result, so that nothing is left out. */
  private interface Scoring {
    long of(double[] row) throws Throwable;
  }

  private long withReasons(double[] row) {
    Evaluation evaluation = evaluate(row);
    return evaluation.score().longValue() + ReasonCodes.of(card, evaluation).size();
  }

  private long scoreOnly(double[] row) {
    return evaluate(row).score().longValue();
  }

  private long ofPeer(double[] row) throws Throwable {
    Object[] result = predict(row);
    return ((Double) result[0]).longValue() + result.length;
  }

  private double perSecond(Scoring scoring) throws Throwable {
    long start = THREADS.getCurrentThreadCpuTime();
    long sum = 0;
    for (double[] row : rows) {
      sum += scoring.of(row);
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    if (sum == Long.MIN_VALUE) {
      throw new IllegalStateException("a sum that cannot be");
    }
    return rows.length / seconds;
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
