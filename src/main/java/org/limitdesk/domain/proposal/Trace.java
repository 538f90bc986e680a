package org.limitdesk.domain.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/** Steps put together one after the other, or let go where nobody wants to read them. */
final class Trace {
  /** Keeps nothing and writes nothing: for a policy that is only tried. */
  static final Trace SILENT = new Trace(null);

  private static final Step NO_STEP = new Step("", "", null);

  private final @Nullable List<TraceStep> steps;

  private Trace(@Nullable List<TraceStep> steps) {
    this.steps = steps;
  }

  static Trace kept() {
    return new Trace(new ArrayList<>());
  }

  boolean isKept() {
    return steps != null;
  }

  /** Forgets all steps: a rule that gave nothing leaves no trace. */
  void clear() {
    if (steps != null) {
      steps.clear();
    }
  }

  /** Begins a step; it stands in the trace once it has its result. */
  Step step(String name, String rule) {
    return steps == null ? NO_STEP : new Step(name, rule, steps);
  }

  List<TraceStep> done() {
    return steps == null ? List.of() : List.copyOf(steps);
  }

  /** A step on its way. */
  static final class Step {
    private final @Nullable List<TraceStep> into;
    private final String name;
    private final String rule;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    private Step(String name, String rule, @Nullable List<TraceStep> into) {
      this.into = into;
      this.name = name;
      this.rule = rule;
    }

    Step amount(String input, long fen) {
      return into == null ? this : text(input, Fen.decimal(fen));
    }

    Step share(String input, long share) {
      return into == null ? this : text(input, Share.text(share));
    }

    Step number(String input, long number) {
      return into == null ? this : text(input, Long.toString(number));
    }

    Step yes(String input, boolean yes) {
      return text(input, yes ? "yes" : "no");
    }

    Step text(String input, String text) {
      if (into != null) {
        inputs.put(input, text);
      }
      return this;
    }

    /** Ends the step with an amount, and gives it back. */
    long makes(long fen) {
      if (into != null) {
        makes(Fen.decimal(fen));
      }
      return fen;
    }

    void makes(String result) {
      if (into != null) {
        into.add(new TraceStep(name, rule, Collections.unmodifiableMap(inputs), result));
      }
    }
  }
}
