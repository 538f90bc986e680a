package org.limitdesk.ui.kit;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows each notice for six seconds at the top right; all are kept for the bell list. */
public final class Toasts extends VBox {
  private static final Duration SHOWN = Duration.seconds(6);
  private static final Duration SLIDE = Duration.millis(160);
  private static final double FROM = 24;
  private static final int KEPT = 100;

  private final Clock clock;
  private final ObservableList<Notice> notices = FXCollections.observableArrayList();

  /** With the clock that says when something was done. */
  public Toasts(Clock clock) {
    this.clock = clock.withZone(ZoneId.systemDefault());
    getStyleClass().add("toasts");
    setAlignment(Pos.TOP_RIGHT);
    setPickOnBounds(false);
  }

  /** The notices of this desk since it was opened, the newest first. */
  public ObservableList<Notice> notices() {
    return notices;
  }

  /** Forgets all of them, and takes away those that are shown: the next person sees none. */
  public void clear() {
    notices.clear();
    getChildren().clear();
  }

  /** Tells that something was done. */
  public void tell(Notice.Kind kind, String text) {
    show(new Notice(kind, text, LocalTime.now(clock), null), this);
  }

  /** Tells it, with what one can still do about it. */
  public void tell(Notice.Kind kind, String text, Notice.Action action) {
    tell(kind, text, action, this);
  }

  /**
   * Tells it, with what one can still do about it until it is closed.
   *
   * @param about what it is closed by
   */
  public void tell(Notice.Kind kind, String text, Notice.Action action, Object about) {
    show(new Notice(kind, text, LocalTime.now(clock), action), about);
  }

  /** Takes away what was told about something that is no more; the bell list keeps it. */
  public void close(Object about) {
    getChildren().removeIf(each -> about.equals(each.getUserData()));
  }

  /** Shows it, has it read out, and keeps it. */
  private void show(Notice notice, Object about) {
    notices.addFirst(notice);
    if (notices.size() > KEPT) {
      notices.removeLast();
    }
    HBox toast = toast(notice);
    toast.setUserData(about);
    getChildren().add(toast);
    slideIn(toast);
    toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    PauseTransition pause = new PauseTransition(SHOWN);
    pause.setOnFinished(event -> getChildren().remove(toast));
    pause.play();
  }

  private HBox toast(Notice notice) {
    Label text = new Label(notice.text());
    text.setWrapText(true);
    FontIcon icon = new FontIcon(notice.kind().icon());
    icon.getStyleClass().add(notice.kind().style());
    HBox toast = new HBox(icon, text);
    toast.getStyleClass().add("toast");
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setMaxWidth(USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(notice.text());
    Notice.Action action = notice.action();
    if (action != null) {
      toast.getChildren().add(actionButton(action, toast));
    }
    return toast;
  }

  private javafx.scene.control.Button actionButton(Notice.Action action, HBox toast) {
    return Buttons.quiet(
        new javafx.beans.property.SimpleStringProperty(action.text()),
        () -> {
          getChildren().remove(toast);
          action.act().run();
        });
  }

  private static void slideIn(HBox toast) {
    if (!Platform.getPreferences().isReducedMotion()) {
      TranslateTransition slide = new TranslateTransition(SLIDE, toast);
      slide.setFromX(FROM);
      slide.setToX(0);
      slide.play();
    }
  }
}
