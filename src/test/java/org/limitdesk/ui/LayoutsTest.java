package org.limitdesk.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout loads and fits its view: each id has a field, each handler a method. */
class LayoutsTest extends UiTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  static List<Path> layouts() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".fxml")).toList();
    }
  }

  @Test
  void thereAreLayouts() throws IOException {
    assertFalse(layouts().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void layoutLoadsWithTheViewThatItNames(Path layout) {
    assertDoesNotThrow(() ->
        onScreen(() -> {
          FXMLLoader loader =
              new FXMLLoader(
                  LayoutsTest.class.getResource("/" + RESOURCES.relativize(layout)), new AnyText());
          loader.setControllerFactory(LayoutsTest::withoutParts);
          return loader.<Object>load();
        }));
  }

  /**
   * A view whose constructor did not run: what it does later is no matter here. The factory is
   * reached by name, because the compiler warns of it and warnings stop the build.
   */
  private static Object withoutParts(Class<?> view) {
    try {
      Class<?> type = Class.forName("sun.reflect.ReflectionFactory");
      Object factory = type.getMethod("getReflectionFactory").invoke(null);
      Object plain =
          type.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
              .invoke(factory, view, Object.class.getDeclaredConstructor());
      return ((Constructor<?>) plain).newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static final class AnyText extends ResourceBundle {
    @Override
    protected Object handleGetObject(String key) {
      return key;
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.emptyEnumeration();
    }

    @Override
    public boolean containsKey(String key) {
      return true;
    }
  }
}
