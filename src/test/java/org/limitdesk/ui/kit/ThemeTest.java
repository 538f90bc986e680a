package org.limitdesk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.limitdesk.ui.UiTest;

/** What the system asks for, on the screen. */
class ThemeTest extends UiTest {
  private static final String ASKS = "Windows.SPI.HighContrast";

  private final ObservableMap<String, Object> preferences = FXCollections.observableHashMap();
  private final SimpleObjectProperty<ColorScheme> scheme =
      new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final Label label =
      onScreen(() -> {
        Label made = new Label("中风险");
        made.getStyleClass().addAll("badge", "tier-medium");
        return made;
      });

  @Test
  void tintsGoAsSoonAsTheSystemAsksForContrastAndComeBack() {
    onScreen(() -> {
      Theme theme = new Theme(preferences, scheme);
      theme.dress(new Scene(new StackPane(label)));
      return true;
    });
    assertNotEquals(Color.WHITE, ground());
    ask(true);
    assertEquals(Color.WHITE, ground());
    scheme(ColorScheme.DARK);
    assertEquals(Color.web("#12171e"), ground());
    scheme(ColorScheme.LIGHT);
    ask(false);
    assertNotEquals(Color.WHITE, ground());
  }

  private void ask(boolean contrast) {
    onScreen(() -> {
      preferences.put(ASKS, contrast);
      return true;
    });
  }

  private void scheme(ColorScheme now) {
    onScreen(() -> {
      scheme.set(now);
      return true;
    });
  }

  private Paint ground() {
    return onScreen(() -> {
      label.applyCss();
      return label.getBackground().getFills().getFirst().getFill();
    });
  }
}
