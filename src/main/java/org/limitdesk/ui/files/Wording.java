package org.limitdesk.ui.files;

import java.util.function.UnaryOperator;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows a name in a list of choices in words. */
final class Wording extends StringConverter<String> {
  private final UnaryOperator<String> words;

  Wording(UnaryOperator<String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable String name) {
    return name == null ? "" : words.apply(name);
  }

  /** Nobody types into these lists. */
  @Override
  public String fromString(String typed) {
    throw new UnsupportedOperationException("a choice is chosen, not typed");
  }
}
