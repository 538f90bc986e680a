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
  private final boolean[] bad;
  private final Scorecard card;

  private SampleScores(Scorecard card, double[] scores, boolean[] bad) {
    this.card = card;
    this.scores = scores;
    this.bad = bad;
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
    return new SampleScores(card, scores, sample.bad());
  }

  /** How well the scores tell good from bad. */
  public Ranking ranking() {
    return Ranking.of(scores, bad);
  }

  /** Where each tenth of the lines ends, from the lowest score up. */
  public double[] tenths() {
    return Bands.tenths(scores);
  }

  /** Lines in each band. */
  public long[] counts(double[] edges) {
    return Bands.counts(edges, scores);
  }

  /** Whether the PD came true, band by band; empty for a card without a PD. */
  public List<Calibration.Band> calibration(double[] edges) {
    Scale scale = card.scale();
    if (scale == null) {
      return List.of();
    }
    double[] pds = Arrays.stream(scores).map(scale::pd).toArray();
    return Calibration.of(edges, scores, pds, bad);
  }
}
