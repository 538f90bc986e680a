package org.limitdesk.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a view's layout, {@code XxxView.fxml} beside {@code XxxView}. */
public final class Fxml {
  private Fxml() {}

  /**
   * Loads it and fills the view's {@code @FXML} fields. Texts stand in the layout as {@code %key}
   * and follow the language from then on.
   *
   * @param view the code-behind, which the layout names as its {@code fx:controller}
   */
  public static Parent load(Object view, Texts texts) {
    Class<?> type = view.getClass();
    URL layout = type.getResource(type.getSimpleName() + ".fxml");
    if (layout == null) {
      throw new IllegalStateException("no layout beside " + type.getName());
    }
    FXMLLoader loader = new FXMLLoader(layout, new MarkerBundle());
    loader.setControllerFactory(asked -> handOut(asked, view));
    try {
      Parent root = loader.load();
      new LiveText(texts).bind(root);
      return root;
    } catch (IOException broken) {
      throw new UncheckedIOException("the layout of " + type.getName() + " is broken", broken);
    }
  }

  private static Object handOut(Class<?> asked, Object view) {
    if (!asked.isInstance(view)) {
      throw new IllegalStateException(asked.getName() + " is not the view that was loaded");
    }
    return view;
  }
}
