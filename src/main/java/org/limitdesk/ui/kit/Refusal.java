package org.limitdesk.ui.kit;

/**
 * What was not done, and why.
 *
 * @param whatKey the text that says what, a sentence
 */
public record Refusal(String whatKey, Trouble why) {
  public static Refusal of(String whatKey, Throwable failure) {
    return new Refusal(whatKey, Trouble.of(failure));
  }

  /** Both as sentences, with the code that a person can quote. */
  public String in(Texts texts) {
    return "%s %s [%s]".formatted(texts.text(whatKey), why.in(texts), why.code());
  }
}
