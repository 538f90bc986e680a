package org.limitdesk.ui.notice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.notice.Place;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.workflow.NoticeWording.Draft;

/** A wording that is being written; what was not sent to its second approval stays as it is. */
public final class WordingModel {
  private final ObjectProperty<Locale> language = new SimpleObjectProperty<>(Locale.CHINESE);
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Draft> draft = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
  private final Map<Locale, String> unsent = new HashMap<>();

  ObjectProperty<Locale> language() {
    return language;
  }

  /** As it stands in the editor. */
  StringProperty text() {
    return text;
  }

  /** What it is written beside; null until it is read. */
  ObjectProperty<@Nullable Draft> draft() {
    return draft;
  }

  /** Why something was not done; null where it was. */
  ObjectProperty<@Nullable Refusal> refusal() {
    return refusal;
  }

  /** What was written in each language and not sent. */
  Map<Locale, String> unsent() {
    return unsent;
  }

  /** What stands in each place of the case that it is tried on. */
  Map<Place, String> words() {
    Draft now = draft.get();
    return now == null ? new EnumMap<>(Place.class) : now.words();
  }
}
