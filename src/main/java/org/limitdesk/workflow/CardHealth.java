package org.limitdesk.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.scoring.CardTerms;
import org.limitdesk.domain.scoring.health.Calibration;
import org.limitdesk.domain.scoring.health.GoodnessOfFit;
import org.limitdesk.domain.scoring.health.Migration;
import org.limitdesk.domain.scoring.health.Ranking;
import org.limitdesk.domain.scoring.health.Stability;

/**
 * Whether a card still does its work.
 *
 * @param base yyyymm, the month that it is compared with
 * @param month yyyymm
 * @param lines of the month
 * @param scored of them
 * @param judged how well it ranks and whether its PD came true; null where no outcome is known
 * @param why it is not judged, in words; null where it is
 * @param moves of the score, then of each characteristic in the card's order
 * @param migration between the tiers of both months
 * @param challenger another card on the same month; null where none was asked for
 */
public record CardHealth(
    CardTerms terms,
    int base,
    int month,
    long lines,
    long scored,
    @Nullable Judged judged,
    @Nullable String why,
    List<Move> moves,
    Migration migration,
    @Nullable Challenger challenger) {
  /** Copies the list. */
  public CardHealth {
    moves = List.copyOf(moves);
  }

  /**
   * How it did where the outcome is known.
   *
   * @param calibration by tenths of the base month's scores; empty for a card without a PD
   * @param fit null for a card without a PD
   */
  public record Judged(
      Ranking ranking, List<Calibration.Band> calibration, @Nullable GoodnessOfFit fit) {
    /** Copies the list. */
    public Judged {
      calibration = List.copyOf(calibration);
    }
  }

  /**
   * How far the lines have moved.
   *
   * @param name a characteristic's; empty for the score
   */
  public record Move(String name, double psi, List<Bin> bins) {
    /** Copies the list. */
    public Move {
      bins = List.copyOf(bins);
    }

    /** 0 for stable, 1 from 0.10 on, 2 from 0.25 on. */
    public int level() {
      return psi >= Stability.MOVED_FAR ? 2 : psi >= Stability.MOVED ? 1 : 0;
    }
  }

  /** Lines in a bin in the base month and now. */
  public record Bin(String label, long base, long now) {}

  /**
   * Another card beside it.
   *
   * @param judged null where no outcome is known within its horizon
   * @param swap from the tiers of the one to those of the other, in the same month
   */
  public record Challenger(String name, @Nullable Judged judged, Migration swap) {}
}
