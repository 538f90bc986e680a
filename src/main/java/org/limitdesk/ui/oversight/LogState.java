package org.limitdesk.ui.oversight;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.limitdesk.ui.kit.KnownSentences;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.oversight.OversightModel.Checked;
import org.limitdesk.workflow.LogVerdict;
import org.limitdesk.workflow.ReadOversight.Oversight;

/** Says whether the log is whole: a chip, and a red band where it is not. */
final class LogState {
  private static final int SHORT_HASH = 12;

  private final Texts texts;
  private final Label chip;
  private final VBox band;

  LogState(Texts texts, Label chip, VBox band) {
    this.texts = texts;
    this.chip = chip;
    this.band = band;
  }

  void show(OversightModel model) {
    Checked checked = model.checked().get();
    chip.getStyleClass().removeAll("log-ok", "log-broken");
    if (model.verifying().get()) {
      chip.setText(texts.text("oversight.verifying"));
    } else if (checked == null) {
      chip.setText(unchecked(model.oversight().get()));
    } else {
      chip.getStyleClass().add(checked.verdict().ok() ? "log-ok" : "log-broken");
      chip.setText(verdict(checked));
    }
    Tooltip why =
        checked != null && !checked.whole() && checked.verdict().ok()
            ? new Tooltip(texts.text("oversight.followedWhy"))
            : null;
    chip.setTooltip(why);
    band(checked);
  }

  /** What is known without a check: how many entries, and the last hash. */
  private String unchecked(@Nullable Oversight oversight) {
    return oversight == null
        ? ""
        : texts.text(
            "oversight.unchecked",
            texts.numbers().count(oversight.head().seq()),
            oversight.head().hash().hex().substring(0, SHORT_HASH));
  }

  private String verdict(Checked checked) {
    LogVerdict verdict = checked.verdict();
    return texts.text(
        verdict.ok() ? sound(checked) : "oversight.broken",
        texts.numbers().count(verdict.entries()),
        new DecisionWords(texts).at(checked.at()),
        texts.text("anchor." + verdict.anchor().name()),
        verdict.head().substring(0, SHORT_HASH),
        texts.numbers().count(verdict.signed()));
  }

  private static String sound(Checked checked) {
    return checked.whole() ? "oversight.verified" : "oversight.followed";
  }

  private void band(@Nullable Checked checked) {
    boolean broken = checked != null && !checked.verdict().ok();
    band.setVisible(broken);
    band.setManaged(broken);
    band.getChildren().clear();
    if (checked == null || !broken) {
      return;
    }
    LogVerdict verdict = checked.verdict();
    Long bad = verdict.firstBad();
    line(
        bad == null
            ? texts.text("oversight.bandTables")
            : texts.text("oversight.bandEntry", texts.numbers().count(bad)),
        "strong");
    verdict.problems().forEach(each -> line(KnownSentences.PROBLEM.in(texts, each), "second"));
    line(texts.text("oversight.bandStop"), "second");
  }

  private void line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    band.getChildren().add(label);
  }
}
