package org.limitdesk.intake.policy;

import org.limitdesk.domain.signal.BrokenArrangement;
import org.limitdesk.domain.signal.BureauQueries;
import org.limitdesk.domain.signal.CashOut;
import org.limitdesk.domain.signal.LargeDraw;
import org.limitdesk.domain.signal.MinimumPayments;
import org.limitdesk.domain.signal.OutOfHours;
import org.limitdesk.domain.signal.ScoreDrop;
import org.limitdesk.domain.signal.SmallDraws;
import org.limitdesk.intake.IntakeException;

/** Reads the triggers that look at how a line is paid, drawn on and asked about. */
final class ConductSignals {
  /** A line brings the draws of so many months along. */
  private static final int MONTHS_OF_DRAWS = 12;

  private static final int MONTHS = 24;
  private static final int LAST_HOUR = 23;

  private ConductSignals() {}

  static MinimumPayments minimumPayments(Part all, String code) throws IntakeException {
    Part part = all.part(code, "most", "info", "warn", "severe");
    long most = part.share("most", 10);
    if (most < org.limitdesk.domain.money.Fen.WHOLE) {
      throw part.placeOf("most").refuse("a number from 1 to 10 is needed here");
    }
    return new MinimumPayments(most, SignalReader.countMarks(part));
  }

  static SmallDraws smallDraws(Part all, String code) throws IntakeException {
    Part part = all.part(code, "months", "largest", "info", "warn", "severe");
    return new SmallDraws(
        part.whole("months", 1, MONTHS_OF_DRAWS),
        part.money("largest"),
        SignalReader.countMarks(part));
  }

  static LargeDraw largeDraw(Part all, String code) throws IntakeException {
    Part part =
        all.part(
            code,
            "months",
            "least_amount",
            "night_from",
            "night_to",
            "calendar",
            "night",
            "day_off");
    return new LargeDraw(
        part.whole("months", 1, MONTHS_OF_DRAWS),
        part.money("least_amount"),
        new OutOfHours(
            part.whole("night_from", 0, LAST_HOUR),
            part.whole("night_to", 0, LAST_HOUR),
            CalendarReader.read(part.needed("calendar"))),
        SignalReader.shareMarks(part.partOrEmpty("night", SignalReader.MARKS), 10),
        SignalReader.shareMarks(part.partOrEmpty("day_off", SignalReader.MARKS), 10));
  }

  static CashOut cashOut(Part all, String code) throws IntakeException {
    Part part =
        all.part(
            code,
            "months",
            "round_to",
            "least_amount",
            "repaid",
            "drawn_again",
            "at_least",
            "info",
            "warn",
            "severe");
    long roundTo = part.money("round_to");
    if (roundTo == 0) {
      throw part.placeOf("round_to").refuse("an amount above 0 is needed here");
    }
    return new CashOut(
        part.whole("months", 1, MONTHS_OF_DRAWS),
        roundTo,
        part.money("least_amount"),
        part.share("repaid"),
        part.share("drawn_again", 10),
        part.share("at_least", 10),
        SignalReader.countMarks(part));
  }

  static ScoreDrop scoreDrop(Part all, String code) throws IntakeException {
    Part part = all.part(code, "months", "info", "warn", "severe");
    return new ScoreDrop(part.whole("months", 1, MONTHS), SignalReader.countMarks(part));
  }

  static BureauQueries bureauQueries(Part part) throws IntakeException {
    return new BureauQueries(
        part.whole("months", 1, MONTHS),
        SignalReader.countMarks(part.partOrEmpty("level", SignalReader.MARKS)),
        SignalReader.countMarks(part.partOrEmpty("rise", SignalReader.MARKS)));
  }

  static BrokenArrangement brokenArrangement(Part part) throws IntakeException {
    return new BrokenArrangement(
        part.whole("months", 1, MONTHS), SignalReader.severity(part, "severity"));
  }
}
