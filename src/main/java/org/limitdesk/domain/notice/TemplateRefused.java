package org.limitdesk.domain.notice;

import java.util.List;
import java.util.stream.Collectors;

/** A template has faults. */
public final class TemplateRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TemplateFault> faults;

  TemplateRefused(List<TemplateFault> faults) {
    super(faults.stream().map(TemplateRefused::words).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** All of them, by line. */
  public List<TemplateFault> faults() {
    return faults;
  }

  private static String words(TemplateFault fault) {
    String what =
        switch (fault.kind()) {
          case UNKNOWN_PLACE -> "there is no place {" + fault.detail() + "}";
          case MISSING_PLACE -> "the place {" + fault.detail() + "} is missing";
          case LOOSE_BRACE -> "a brace " + fault.detail() + " stands alone";
          case SENSITIVE_WORD -> "it says what a person is, which has no place in a notice";
          case NO_TITLE -> "the first line is no title; begin it with “# ”";
        };
    return fault.line() == 0 ? what : "line " + fault.line() + ": " + what;
  }
}
