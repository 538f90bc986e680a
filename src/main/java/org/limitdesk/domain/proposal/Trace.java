package org.limitdesk.domain.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.money.Share;

/** Steps put together one after the other. */
final class Trace {
  private final List<TraceStep> steps = new ArrayList<>();

  /** Begins a step; it stands in the trace once it has its result. */
  Step step(String name, String rule) {
    return new Step(name, rule);
  }

  List<TraceStep> done() {
    return List.copyOf(steps);
  }

  /** A step on its way. */
  final class Step {
    private final String name;
    private final String rule;
    private final Map<String, String> inputs = new LinkedHashMap<>();

    private Step(String name, String rule) {
      this.name = name;
      this.rule = rule;
    }

    Step amount(String input, long fen) {
      return text(input, Fen.decimal(fen));
    }

    Step share(String input, long share) {
      return text(input, Share.text(share));
    }

    Step number(String input, long number) {
      return text(input, Long.toString(number));
    }

    Step yes(String input, boolean yes) {
      return text(input, yes ? "yes" : "no");
    }

    Step text(String input, String text) {
      inputs.put(input, text);
      return this;
    }

    /** Ends the step with an amount, and gives it back. */
    long makes(long fen) {
      makes(Fen.decimal(fen));
      return fen;
    }

    void makes(String result) {
      steps.add(new TraceStep(name, rule, Collections.unmodifiableMap(inputs), result));
    }
  }
}
