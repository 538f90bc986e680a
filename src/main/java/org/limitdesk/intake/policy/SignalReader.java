package org.limitdesk.intake.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.limitdesk.domain.signal.Flagged;
import org.limitdesk.domain.signal.IncomeDecline;
import org.limitdesk.domain.signal.Marks;
import org.limitdesk.domain.signal.MisuseOfFunds;
import org.limitdesk.domain.signal.MultiLender;
import org.limitdesk.domain.signal.ObservedLine;
import org.limitdesk.domain.signal.Overdue;
import org.limitdesk.domain.signal.RolledWorse;
import org.limitdesk.domain.signal.Severity;
import org.limitdesk.domain.signal.Trigger;
import org.limitdesk.domain.signal.Triggers;
import org.limitdesk.domain.signal.UtilisationSpike;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.intake.IntakeException;
import org.limitdesk.intake.yaml.YamlNode;

/** Reads the triggers under {@code signals:}; one that is not named is off. */
final class SignalReader {
  /** What a policy may ask for or set; good news is never graver or less grave. */
  static final List<String> SEVERITIES = List.of("info", "warn", "severe");

  static final List<String> BUCKETS = Bucket.ALL.stream().map(Bucket::label).toList();

  static final String[] MARKS = SEVERITIES.toArray(String[]::new);

  /** Stands in for a trigger that could not be read. */
  private static final Trigger UNREAD = new Flagged(Map.of());

  private SignalReader() {}

  static List<Trigger> read(Part top) throws IntakeException {
    Part all = top.part("signals", Triggers.CODES.toArray(String[]::new));
    List<Trigger> triggers = new ArrayList<>();
    for (String code : Triggers.CODES) {
      if (all.has(code)) {
        Trigger read = all.read(() -> trigger(code, all), UNREAD);
        triggers.add(read);
      }
    }
    return triggers;
  }

  private static Trigger trigger(String code, Part all) throws IntakeException {
    return switch (code) {
      case "overdue" -> new Overdue(bucketMarks(all.part(code, MARKS)));
      case "rolled_worse" -> rolledWorse(all.part(code, "from", "severity"));
      case "utilisation_spike" -> utilisationSpike(all, code);
      case "income_decline" -> incomeDecline(all, code);
      case "multi_lender" -> multiLender(all.part(code, "level", "rise", "months"));
      case "misuse_of_funds" -> misuse(all, code);
      case "flagged" -> flagged(all.part(code, MARKS));
      case "minimum_payments" -> ConductSignals.minimumPayments(all, code);
      case "small_draws" -> ConductSignals.smallDraws(all, code);
      case "large_draw_out_of_hours" -> ConductSignals.largeDraw(all, code);
      case "cash_out" -> ConductSignals.cashOut(all, code);
      case "score_drop" -> ConductSignals.scoreDrop(all, code);
      case "bureau_queries" ->
          ConductSignals.bureauQueries(all.part(code, "level", "rise", "months"));
      case "broken_arrangement" ->
          ConductSignals.brokenArrangement(all.part(code, "months", "severity"));
      case "on_time" -> GoodNews.onTime(all.part(code, "months", "owing"));
      case "debt_paid_down" ->
          GoodNews.debtPaidDown(all.part(code, "over_months", "paid_down", "least_balance"));
      case "income_recovered" ->
          GoodNews.incomeRecovered(all.part(code, "over_months", "mean_of", "decline", "within"));
      default -> throw new IllegalStateException("no reader for the signal " + code);
    };
  }

  private static RolledWorse rolledWorse(Part part) throws IntakeException {
    return new RolledWorse(bucket(part, "from"), severity(part, "severity"));
  }

  private static UtilisationSpike utilisationSpike(Part all, String code) throws IntakeException {
    Part part = all.part(code, "months", "at_least", "info", "warn", "severe");
    return new UtilisationSpike(
        part.whole("months", 1, 24), part.share("at_least", 10), shareMarks(part, 10));
  }

  private static IncomeDecline incomeDecline(Part all, String code) throws IntakeException {
    Part part = all.part(code, "over_months", "mean_of", "info", "warn", "severe");
    int over = part.whole("over_months", 2, 36);
    return new IncomeDecline(over, part.whole("mean_of", 1, over / 2), shareMarks(part, 1));
  }

  private static MultiLender multiLender(Part part) throws IntakeException {
    return new MultiLender(
        countMarks(part.partOrEmpty("level", MARKS)),
        part.whole("months", 1, 24),
        countMarks(part.partOrEmpty("rise", MARKS)));
  }

  private static MisuseOfFunds misuse(Part all, String code) throws IntakeException {
    Part part = all.part(code, "months", "payees", "least_amount", "info", "warn", "severe");
    Set<String> payees = part.words("payees", MisuseOfFunds.payeeKinds());
    part.needed("payees");
    return new MisuseOfFunds(
        part.whole("months", 1, 24), payees, part.money("least_amount"), shareMarks(part, 1));
  }

  private static Flagged flagged(Part part) throws IntakeException {
    Map<String, Severity> kinds = new LinkedHashMap<>();
    for (String word : SEVERITIES) {
      for (String kind : part.words(word, ObservedLine.flagKinds())) {
        if (kinds.put(kind, Severity.named(word).orElseThrow()) != null) {
          throw part.placeOf(word).refuse("\"" + kind + "\" stands here twice");
        }
      }
    }
    return new Flagged(kinds);
  }

  static Bucket bucket(Part part, String key) throws IntakeException {
    return part.word(key, SignalReader::bucketNamed, BUCKETS);
  }

  private static Optional<Bucket> bucketNamed(String label) {
    return Bucket.ALL.stream().filter(bucket -> bucket.label().equals(label)).findFirst();
  }

  static Severity severity(Part part, String key) throws IntakeException {
    return part.word(key, SignalReader::severityNamed, SEVERITIES);
  }

  private static Optional<Severity> severityNamed(String word) {
    return SEVERITIES.contains(word) ? Severity.named(word) : Optional.empty();
  }

  /** How one mark is read. */
  private interface Mark {
    long of(YamlNode node) throws IntakeException;
  }

  private static Marks bucketMarks(Part part) throws IntakeException {
    return marks(part, node -> Part.word(node, SignalReader::bucketNamed, BUCKETS).ordinal());
  }

  static Marks shareMarks(Part part, long most) throws IntakeException {
    return marks(part, node -> Part.share(node, most));
  }

  static Marks countMarks(Part part) throws IntakeException {
    return marks(part, node -> Part.whole(node, 0, 100_000));
  }

  private static Marks marks(Part part, Mark mark) throws IntakeException {
    long[] marks = new long[MARKS.length];
    long last = 0;
    for (int i = 0; i < marks.length; i++) {
      YamlNode node = part.has(MARKS[i]) ? part.needed(MARKS[i]) : null;
      long before = last;
      marks[i] = node == null ? Marks.NEVER : part.read(() -> rising(node, mark, before), before);
      last = node == null ? last : marks[i];
    }
    return new Marks(marks[0], marks[1], marks[2]);
  }

  /** Above nothing, and not below the mark of a lesser severity. */
  private static long rising(YamlNode node, Mark mark, long last) throws IntakeException {
    long value = mark.of(node);
    if (value < Math.max(1, last)) {
      throw node.place().refuse("a mark is above 0 (M0) and not below the one before it");
    }
    return value;
  }
}
