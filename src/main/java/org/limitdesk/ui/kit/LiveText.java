package org.limitdesk.ui.kit;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Accordion;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Binds every text of a loaded layout that was written as {@code %key}, so that it follows the
 * language. It walks what FXML can hold, also what becomes a child only with a control's skin.
 */
final class LiveText {
  static final String MARK = "%";

  private final Texts texts;

  LiveText(Texts texts) {
    this.texts = texts;
  }

  void bind(Node node) {
    own(node);
    if (node instanceof Control control) {
      content(control);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::bind);
    }
  }

  private void own(Node node) {
    mark(node.accessibleTextProperty());
    mark(node.accessibleHelpProperty());
    switch (node) {
      case Labeled labeled -> mark(labeled.textProperty());
      case TextInputControl field -> mark(field.promptTextProperty());
      case ComboBoxBase<?> box -> mark(box.promptTextProperty());
      case Text text -> mark(text.textProperty());
      default -> {
        // It holds no text of its own.
      }
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      mark(control.getTooltip().textProperty());
    }
  }

  private void content(Control control) {
    switch (control) {
      case SplitPane pane -> pane.getItems().forEach(this::bind);
      case ToolBar bar -> bar.getItems().forEach(this::bind);
      case Accordion accordion -> accordion.getPanes().forEach(this::bind);
      case ScrollPane pane when pane.getContent() != null -> bind(pane.getContent());
      case TitledPane pane when pane.getContent() != null -> bind(pane.getContent());
      case TabPane pane -> pane.getTabs().forEach(this::tab);
      case TableView<?> table -> table.getColumns().forEach(this::column);
      case MenuButton button -> button.getItems().forEach(this::item);
      case Labeled labeled when labeled.getGraphic() != null -> bind(labeled.getGraphic());
      default -> {
        // Its children are all that it shows.
      }
    }
    Node placeholder = placeholder(control);
    if (placeholder != null) {
      bind(placeholder);
    }
  }

  /** What stands where rows would be. */
  private static @Nullable Node placeholder(Control control) {
    return switch (control) {
      case TableView<?> table -> table.getPlaceholder();
      case ListView<?> list -> list.getPlaceholder();
      default -> null;
    };
  }

  private void tab(Tab tab) {
    mark(tab.textProperty());
    if (tab.getTooltip() != null) {
      mark(tab.getTooltip().textProperty());
    }
    if (tab.getContent() != null) {
      bind(tab.getContent());
    }
  }

  private void column(TableColumn<?, ?> column) {
    mark(column.textProperty());
    if (column.getGraphic() != null) {
      bind(column.getGraphic());
    }
    column.getColumns().forEach(this::column);
  }

  private void item(MenuItem item) {
    mark(item.textProperty());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(this::item);
    }
  }

  /** An accelerator or a percentage is no key: a key begins with a letter. */
  private void mark(Property<String> property) {
    String text = property.getValue();
    if (text != null
        && text.length() > 1
        && text.startsWith(MARK)
        && Character.isLetter(text.charAt(1))
        && !property.isBound()) {
      property.bind(texts.bind(text.substring(MARK.length())));
    }
  }
}
