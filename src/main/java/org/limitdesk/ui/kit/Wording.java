package org.limitdesk.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows what is offered in a list of choices in words; nobody types into such a list. */
public final class Wording<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public Wording(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("a choice is chosen, not typed");
  }
}
