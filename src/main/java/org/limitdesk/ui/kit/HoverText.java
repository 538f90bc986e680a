package org.limitdesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text that shows while the pointer rests on a node. Its window is made when the pointer first
 * comes and not before: a window is a scene of its own, and a table has hundreds of cells that each
 * may be filled anew at every step.
 */
public final class HoverText {
  private static final double WIDEST = 420;

  private HoverText() {}

  /** What is kept with a node; the tip once it was needed. */
  private static final class Kept {
    private String text = "";
    private @Nullable Tooltip tip;
    private boolean installed;

    private void show(Node node) {
      if (text.isEmpty()) {
        hide(node);
        return;
      }
      if (tip == null) {
        tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
      }
      tip.setText(text);
      if (!installed) {
        Tooltip.install(node, tip);
        installed = true;
      }
    }

    /** A cell may be filled anew under a pointer that rests. */
    private void follow(Node node) {
      if (installed || node.isHover()) {
        show(node);
      }
    }

    private void hide(Node node) {
      if (installed) {
        Tooltip.uninstall(node, tip);
        installed = false;
      }
    }
  }

  /** Shows that text from now on in place of the one before; an empty one shows nothing. */
  public static void on(Node node, String text) {
    Object known = node.getProperties().get(HoverText.class);
    if (known instanceof Kept kept) {
      kept.text = text;
      kept.follow(node);
    } else if (!text.isEmpty()) {
      Kept kept = new Kept();
      kept.text = text;
      node.getProperties().put(HoverText.class, kept);
      node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> kept.show(node));
      kept.follow(node);
    }
  }

  /** What shows on that node; empty for nothing. */
  public static String of(Node node) {
    return node.getProperties().get(HoverText.class) instanceof Kept kept ? kept.text : "";
  }
}
