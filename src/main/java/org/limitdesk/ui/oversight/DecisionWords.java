package org.limitdesk.ui.oversight;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.decision.Deviation;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.BucketEdges;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.SecondState;
import org.limitdesk.workflow.port.DecisionLog.Departure;
import org.limitdesk.workflow.port.DecisionLog.Marked;
import org.limitdesk.workflow.port.DecisionLog.Since;

/** Says decisions in words and figures. */
public final class DecisionWords {
  private final Texts texts;

  public DecisionWords(Texts texts) {
    this.texts = texts;
  }

  /** An action and the limit it leads to: {@code Reduce 13,200}. */
  public String terms(LimitTerms terms) {
    return texts.text("action." + terms.action().code())
        + " "
        + texts.numbers().limit(terms.limit());
  }

  public String reason(@Nullable ReasonCode reason) {
    return reason == null ? Numbers.NONE : texts.text("reason." + reason.code());
  }

  /** How far the decided limit lies from the proposed one. */
  public String deviation(Proposed proposed, LimitTerms decided) {
    return change(proposed.terms().limit(), decided);
  }

  /** How far the decided limit lies from another, in per cent of that one. */
  String change(long from, LimitTerms decided) {
    return Deviation.of(from, decided.limit())
        .map(share -> texts.numbers().rateSigned(share.doubleValue(), 1))
        .orElse(Numbers.NONE);
  }

  /** Why it needs a second approval. */
  public String second(String codes) {
    return Stream.of(codes.split(","))
        .map(String::strip)
        .map(code -> texts.text("second." + code))
        .collect(Collectors.joining("; "));
  }

  /** What a supervisor thought, who and when. */
  String marked(Marked marked) {
    return texts.text(
        "mark.said", texts.text("mark." + marked.mark().code()), marked.by(), at(marked.at()));
  }

  String state(Departure row) {
    return texts.text("secondState." + SecondState.of(row).code());
  }

  /**
   * Where the line is now, and whether it was over 30 days since: a dash where nothing is known.
   */
  String outcome(Since since, BucketEdges edges) {
    Integer worst = since.worst();
    if (worst == null) {
      return Numbers.NONE;
    }
    Integer dpd = since.dpd();
    String now = dpd == null ? Numbers.NONE : edges.bucket(dpd).label();
    boolean over = edges.bucket(worst).atLeast(Bucket.M2);
    return over ? texts.text("oversight.over30", now) : now;
  }

  /** Day and time at which it was written, on this computer's clock. */
  public String at(long millis) {
    LocalDateTime time =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    return texts.dates().day(time.toLocalDate()) + ", " + texts.dates().time(time.toLocalTime());
  }
}
