package org.limitdesk.app;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.limitdesk.ui.UiTest;

/** Signs in to the demo book by the buttons alone, for tests of what comes after it. */
final class SignInHands {
  private SignInHands() {}

  static void signIn(UiTest test, Supplier<Scene> scene, String name) {
    test.await(() -> scene.get().lookup("#openDemo") != null);
    test.onScreenDo(() -> ((Button) scene.get().lookup("#openDemo")).fire());
    test.await(() ->
        scene.get().lookup("#submit") != null
            && scene.get().lookup("#password") != null
            && scene.get().lookup("#password").isVisible());
    test.onScreenDo(() -> {
      ((TextInputControl) scene.get().lookup("#name")).setText(name);
      ((TextInputControl) scene.get().lookup("#password")).setText("demo-" + name);
      ((Button) scene.get().lookup("#submit")).fire();
    });
  }
}
