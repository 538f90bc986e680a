package org.limitdesk.ui.policy;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.CutGroups.Group;

/** Two bars a group, the policy in force over the draft; a group leads to its lines. */
final class CutBars extends VBox {
  private static final double NAME = 76;
  private static final double BAR = 9;
  private static final double NUMBER = 44;

  private final Texts texts;
  private final Consumer<FigureRow.Lines> open;

  CutBars(Texts texts, Consumer<FigureRow.Lines> open) {
    super(3);
    this.texts = texts;
    this.open = open;
    getStyleClass().add("cut-bars");
  }

  void show(List<Group> groups) {
    int most =
        groups.stream().mapToInt(each -> Math.max(each.inForce(), each.draft())).max().orElse(0);
    getChildren().setAll(groups.stream().map(each -> row(each, Math.max(1, most))).toList());
  }

  private HBox row(Group group, int most) {
    Label name = new Label(group.name());
    name.setMinWidth(NAME);
    name.setPrefWidth(NAME);
    name.getStyleClass().addAll("second", "muted", "num");
    name.setAlignment(Pos.CENTER_RIGHT);
    VBox bars =
        new VBox(
            1,
            bar(group.inForce(), most, "cut-bar-in-force"),
            bar(group.draft(), most, "cut-bar-draft"));
    HBox.setHgrow(bars, Priority.ALWAYS);
    HBox row = new HBox(8, name, bars);
    row.getStyleClass().add("cut-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFocusTraversable(group.draft() > 0);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(
        texts.text(
            "studio.barTold",
            group.name(),
            texts.numbers().count(group.inForce()),
            texts.numbers().count(group.draft())));
    if (group.draft() > 0) {
      row.setOnMouseClicked(clicked -> open.accept(group.lines()));
      row.setOnKeyPressed(pressed -> {
        if (pressed.getCode() == KeyCode.ENTER) {
          pressed.consume();
          open.accept(group.lines());
        }
      });
    }
    return row;
  }

  private HBox bar(int value, int most, String style) {
    Bar bar = new Bar((double) value / most, style);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label number = new Label(texts.numbers().count(value));
    number.getStyleClass().addAll("small", "num", style + "-number");
    number.setMinWidth(NUMBER);
    HBox line = new HBox(4, bar, number);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** A bar from zero. */
  private static final class Bar extends Region {
    private final Region fill = new Region();
    private final double share;

    Bar(double share, String style) {
      this.share = share;
      fill.getStyleClass().add(style);
      getChildren().add(fill);
      setMinSize(20, BAR);
      setPrefHeight(BAR);
      setMaxHeight(BAR);
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, 0, Math.max(share > 0 ? 1 : 0, getWidth() * share), BAR);
    }
  }
}
