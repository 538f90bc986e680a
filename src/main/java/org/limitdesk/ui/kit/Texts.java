package org.limitdesk.ui.kit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the desk says, in the language of the moment. A text that stands on a screen is bound, so
 * that it changes with the language; {@link LiveText} does that for what FXML holds.
 */
public final class Texts {
  private static final String BUNDLE = "org.limitdesk.ui.messages";

  private final ObjectProperty<Language> language;

  public Texts(Language first) {
    language = new SimpleObjectProperty<>(first);
  }

  /** The language of the moment; set it and every bound text follows. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /**
   * The text of a key, now.
   *
   * @param args take the places {0}, {1} … as they are: numbers are to be written out before
   * @throws MissingResourceException where there is no such key
   */
  public String text(String key, Object... args) {
    return filled(bundle(language.get()).getString(key), args);
  }

  /**
   * The text of a key, for as long as it is shown. An argument that can be observed is followed.
   */
  public StringBinding bind(String key, Object... args) {
    ObservableValue<?>[] watched = new ObservableValue<?>[args.length + 1];
    watched[0] = language;
    int count = 1;
    for (Object arg : args) {
      if (arg instanceof ObservableValue<?> value) {
        watched[count++] = value;
      }
    }
    return Bindings.createStringBinding(
        () -> text(key, now(args)), java.util.Arrays.copyOf(watched, count));
  }

  /** Whether there is such a key. */
  public boolean has(String key) {
    return bundle(language.get()).containsKey(key);
  }

  /**
   * The word for a code; the code itself where there is none for it.
   *
   * @param group what the keys of such words begin with, the dot included
   */
  public String word(String group, String code) {
    String key = group + code;
    return has(key) ? text(key) : code;
  }

  /** The keys that begin so. */
  public List<String> keys(String group) {
    return bundle(language.get()).keySet().stream().filter(key -> key.startsWith(group)).toList();
  }

  /** How numbers are written now. */
  public Numbers numbers() {
    return new Numbers(language.get());
  }

  /** How days and times are written now. */
  public Dates dates() {
    return new Dates(language.get());
  }

  private static Object[] now(Object[] args) {
    Object[] values = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      values[i] = args[i] instanceof ObservableValue<?> value ? value.getValue() : args[i];
    }
    return values;
  }

  /** A quote in a text is a quote: only texts that take arguments go through the format. */
  private static String filled(String pattern, Object[] args) {
    if (args.length == 0) {
      return pattern;
    }
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(args);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language == Language.ZH ? language.locale() : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
