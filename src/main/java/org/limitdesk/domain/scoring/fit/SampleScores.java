package org.limitdesk.domain.scoring.fit;

import java.util.Arrays;
import java.util.List;
import org.limitdesk.domain.scoring.CardEngine;
import org.limitdesk.domain.scoring.CardField;
import org.limitdesk.domain.scoring.Evaluation;
import org.limitdesk.domain.scoring.FieldValues;
import org.limitdesk.domain.scoring.Scale;
import org.limitdesk.domain.scoring.Scorecard;
import org.limitdesk.domain.scoring.health.Bands;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.Ranking;

/** The lines of a sample scored with a card, whatever bucket they are in. */
public final class SampleScores {
  private final double[] scores;
  private final FitSample sample;
  private final Scorecard card;

  private SampleScores(Scorecard card, double[] scores, FitSample sample) {
    this.card = card;
    this.scores = scores;
    this.sample = sample;
  }

  /**
   * Scores them.
   *
   * @throws IllegalArgumentException where the card looks at something that the sample has not, or
   *     a line has no valid score
   */
  public static SampleScores of(Scorecard card, FitSample sample) {
    CardEngine engine = new CardEngine(card);
    List<CardField> fields = card.fields();
    int[] places = fields.stream().mapToInt(field -> sample.place(field.name())).toArray();
    double[] scores = new double[sample.size()];
    for (int i = 0; i < scores.length; i++) {
      FieldValues values = new FieldValues(places.length);
      for (int j = 0; j < places.length; j++) {
        values.set(fields.get(j), sample.value(i, places[j]));
      }
      Evaluation found = engine.evaluate(values);
      if (!found.valid()) {
        throw new IllegalArgumentException(found.fault());
      }
      scores[i] = found.score().doubleValue();
    }
    return new SampleScores(card, scores, sample);
  }

  /** How well the scores tell good from bad, of the lines that turned out one or the other. */
  public Ranking ranking() {
    int[] settled = sample.settledLines();
    double[] theirs = new double[settled.length];
    boolean[] bad = new boolean[settled.length];
    for (int i = 0; i < settled.length; i++) {
      theirs[i] = scores[settled[i]];
      bad[i] = sample.bad(settled[i]);
    }
    return Ranking.of(theirs, bad);
  }

  /** How many lines, those whose outcome is unclear among them. */
  public int size() {
    return scores.length;
  }

  /** Where each tenth of the lines ends, from the lowest score up. */
  public double[] tenths() {
    return Bands.tenths(scores);
  }

  /** Lines in each band. */
  public long[] counts(double[] edges) {
    return Bands.counts(edges, scores);
  }

  /**
   * Whether the PD came true for all lines, as a card's level is set, band by band: those that
   * turned out neither good nor bad did not go bad. Empty for a card without a PD.
   */
  public List<Calibration.Band> calibration(double[] edges) {
    Scale scale = card.scale();
    if (scale == null) {
      return List.of();
    }
    double[] pds = Arrays.stream(scores).map(scale::pd).toArray();
    return Calibration.of(edges, scores, pds, sample.bad());
  }
}
