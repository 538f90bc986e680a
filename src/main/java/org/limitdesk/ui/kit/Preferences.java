package org.limitdesk.ui.kit;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings of a running desk: whoever changes one gets it kept, in the background. */
public final class Preferences {
  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final SettingsFile file;
  private final Background background;
  private final Subscriptions never = new Subscriptions();

  public Preferences(Settings first, SettingsFile file, Background background) {
    settings = new ReadOnlyObjectWrapper<>(first);
    this.file = file;
    this.background = background;
  }

  /** As they are now. */
  public Settings get() {
    return settings.get();
  }

  public ReadOnlyObjectProperty<Settings> settings() {
    return settings.getReadOnlyProperty();
  }

  /** Changes and keeps them; what is not kept is in force all the same until the desk closes. */
  public void change(UnaryOperator<Settings> change) {
    Settings next = change.apply(settings.get());
    if (next.equals(settings.get())) {
      return;
    }
    settings.set(next);
    background
        .write(progress -> {
          file.change(change, next);
          return next;
        })
        .onError(failure -> LOG.warn("the settings could not be kept", failure))
        .start(never);
  }
}
