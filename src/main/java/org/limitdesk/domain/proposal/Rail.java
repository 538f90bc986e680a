package org.limitdesk.domain.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;
import org.limitdesk.domain.policy.SegmentField;

/**
 * A guard rail that holds a proposal back.
 *
 * @param field the segment's field; null for the whole book
 * @param value the segment; null for the whole book
 * @param measure whether lines or limits are counted
 * @param cap the largest share that may be cut, in 1e-8
 * @param total lines, or limits in fen, of the segment
 * @param used how much of it is cut already by the end of the walk
 */
public record Rail(
    @Nullable SegmentField field,
    @Nullable String value,
    Measure measure,
    long cap,
    long total,
    long used) {
  /** What a rail counts. */
  public enum Measure {
    LINES,
    LIMITS
  }

  /** Which it is: {@code book lines}, {@code region 浙江 limits}. */
  public String name() {
    return segment() + " " + (measure == Measure.LINES ? "lines" : "limits");
  }

  private String segment() {
    return field == null ? "book" : field.code() + " " + value;
  }

  /** The reason, as the last step of the trace of a proposal that waits. */
  public TraceStep step() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("segment", segment());
    inputs.put("cap", Share.text(cap));
    inputs.put("total", number(total));
    inputs.put("cut", number(used));
    String rule = measure == Measure.LINES ? "lines cut / lines" : "limit cut / limits";
    return new TraceStep("book_rail", rule, Collections.unmodifiableMap(inputs), "waits");
  }

  private String number(long value) {
    return measure == Measure.LINES ? Long.toString(value) : Fen.decimal(value);
  }
}
