package org.limitdesk.ui.kit;

import java.util.Locale;

/** A language that the desk speaks. */
public enum Language {
  EN(Locale.ENGLISH, "English"),
  ZH(Locale.SIMPLIFIED_CHINESE, "中文");

  private final Locale locale;
  private final String ownName;

  Language(Locale locale, String ownName) {
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The one that this computer's user reads: Chinese for every Chinese locale, else English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }

  public Locale locale() {
    return locale;
  }

  /** Its name in itself, which is how a person finds it. */
  public String ownName() {
    return ownName;
  }
}
