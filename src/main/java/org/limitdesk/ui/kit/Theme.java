package org.limitdesk.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;

/**
 * How the desk looks: AtlantaFX's Primer below, one base style sheet, and a palette of looked-up
 * colours for light and one for dark. Every scene that it dresses follows at once.
 */
public final class Theme {
  private static final String BASE = sheet("base.css");
  private static final String TABLES = sheet("tables.css");
  private static final String LIGHT = sheet("light.css");
  private static final String DARK = sheet("dark.css");
  private static final String CONTRAST = sheet("contrast.css");

  /** What JavaFX calls the one setting of a system that asks for it. */
  private static final String ASKS = "Windows.SPI.HighContrast";

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final BooleanBinding dark;
  private final ObjectBinding<Object> contrast;
  private final List<Scene> scenes = new ArrayList<>();

  /** To be made on the screen's thread, with the toolkit running. */
  public Theme() {
    this(Platform.getPreferences(), Platform.getPreferences().colorSchemeProperty());
  }

  /**
   * @param preferences of the system
   * @param scheme light or dark, the system's choice
   */
  Theme(ObservableMap<String, Object> preferences, ObservableValue<? extends ColorScheme> scheme) {
    system.bind(scheme);
    contrast = Bindings.valueAt(preferences, ASKS);
    dark =
        Bindings.createBooleanBinding(
            () ->
                choice.get() == ThemeChoice.DARK
                    || choice.get() == ThemeChoice.SYSTEM && system.get() == ColorScheme.DARK,
            choice,
            system);
    dark.subscribe(this::dressAll);
    contrast.subscribe(_ -> dressAll(dark.get()));
  }

  /** What the person chose. */
  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  /** Whether it is dark now; charts redraw on it. */
  public ObservableBooleanValue dark() {
    return dark;
  }

  /** Dresses a scene now and at every later change. */
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().setAll(sheets(dark.get()));
  }

  /** Dresses a scene that is in no window, in light, on any thread; it follows no change. */
  static void dressUnseen(Scene scene) {
    scene.getStylesheets().setAll(BASE, TABLES, LIGHT);
  }

  /** The scene's window is gone. */
  public void forget(Scene scene) {
    scenes.remove(scene);
  }

  private void dressAll(boolean isDark) {
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scenes.forEach(scene -> scene.getStylesheets().setAll(sheets(isDark)));
  }

  private List<String> sheets(boolean isDark) {
    String palette = isDark ? DARK : LIGHT;
    return Boolean.TRUE.equals(contrast.get())
        ? List.of(BASE, TABLES, palette, CONTRAST)
        : List.of(BASE, TABLES, palette);
  }

  private static String sheet(String name) {
    URL found = Theme.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException("no style sheet " + name);
    }
    return found.toExternalForm();
  }
}
