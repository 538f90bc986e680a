package org.limitdesk.ui.oversight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.limitdesk.ui.kit.Texts;

/** The per cents under the rows of what was seen, as many as have room. */
final class SeenAxis extends Region {
  private static final double BETWEEN = 6;

  private final List<Label> marks = new ArrayList<>();
  private final SeenScale scale;

  SeenAxis(SeenScale scale, Texts texts) {
    this.scale = scale;
    for (int i = 0; i <= scale.steps(); i++) {
      Label mark =
          new Label(texts.numbers().decimal(i * scale.axis().step(), scale.axis().decimals()));
      mark.getStyleClass().addAll("small", "num", "muted");
      marks.add(mark);
    }
    getChildren().addAll(marks);
    setMinWidth(SeenBar.LEAST_WIDTH);
    setPrefWidth(SeenBar.PREF_WIDTH);
  }

  @Override
  protected double computePrefHeight(double width) {
    return marks.getFirst().prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    marks.forEach(Label::autosize);
    double widest = marks.stream().mapToDouble(Label::getWidth).max().orElse(0);
    int every = scale.every(widest + BETWEEN, getWidth());
    for (int i = 0; i < marks.size(); i++) {
      Label mark = marks.get(i);
      mark.relocate(scale.at(i, getWidth()) - mark.getWidth() / 2, 0);
      mark.setVisible(i % every == 0);
    }
  }
}
