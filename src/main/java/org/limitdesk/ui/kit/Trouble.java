package org.limitdesk.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.limitdesk.workflow.port.ActRefused;
import org.limitdesk.workflow.port.BookRefused;

/**
 * Why something did not work, for a person.
 *
 * @param code short and stable, {@code LD-107}, so that it can be quoted
 * @param sentence what happened and the way out, in English, as the program says it
 */
public record Trouble(String code, String sentence) {
  private static final String PREFIX = "error.";

  /** What a failure is to a person; what is not foreseen is a fault of the program. */
  public static Trouble of(Throwable failure) {
    String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return switch (failure) {
      case BookRefused refused -> new Trouble(refused.code(), said);
      case ActRefused refused -> new Trouble(refused.code(), said);
      case UncheckedIOException unread -> new Trouble("LD-004", said);
      case IOException unread -> new Trouble("LD-004", said);
      default -> new Trouble("LD-099", said);
    };
  }

  /** In the language of the moment; the program's own words where there are no others. */
  public String in(Texts texts) {
    String key = PREFIX + code;
    boolean english = texts.language().get() == Language.EN;
    boolean general = code.equals("LD-004") || code.equals("LD-099");
    String said = english ? sentence : DocumentFaults.sentence(texts, sentence);
    return texts.has(key) && (general || !english) ? texts.text(key, said) : said;
  }
}
