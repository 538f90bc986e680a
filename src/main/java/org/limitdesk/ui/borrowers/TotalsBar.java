package org.limitdesk.ui.borrowers;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.limitdesk.domain.trend.LineTotals;
import org.limitdesk.ui.kit.Numbers;
import org.limitdesk.ui.kit.Texts;

/** What all lines of the filter add up to, not only those in sight. */
final class TotalsBar {
  private final Texts texts;

  TotalsBar(Texts texts) {
    this.texts = texts;
  }

  /** Shows them. */
  void show(Pane place, LineTotals totals) {
    Numbers numbers = texts.numbers();
    place
        .getChildren()
        .setAll(
            figure("lines.total.count", numbers.count(totals.count())),
            figure("lines.total.limit", numbers.sum(totals.limit())),
            figure("lines.total.balance", numbers.sum(totals.balance())),
            figure("lines.total.utilisation", rate(totals.utilisation(), 1)),
            figure("lines.total.overdue", numbers.sum(totals.overdueBalance())),
            figure("lines.total.rate30", rate(totals.rate30(), 2)));
  }

  /** The same in words. */
  String words(LineTotals totals) {
    Numbers numbers = texts.numbers();
    return texts.text(
        "lines.totals",
        numbers.count(totals.count()),
        numbers.sum(totals.limit()),
        numbers.sum(totals.balance()),
        rate(totals.rate30(), 2));
  }

  private String rate(OptionalDouble share, int decimals) {
    return share.isPresent() ? texts.numbers().rate(share.getAsDouble(), decimals) : Numbers.NONE;
  }

  private HBox figure(String key, String value) {
    Label what = new Label(texts.text(key));
    what.getStyleClass().addAll("muted", "second");
    Label much = new Label(value);
    much.getStyleClass().addAll("strong", "num");
    HBox figure = new HBox(6, what, much);
    figure.setAlignment(Pos.CENTER_LEFT);
    return figure;
  }
}
