package org.limitdesk.ui.review;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import org.limitdesk.domain.decision.ReasonCode;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.kit.Wording;

/** The reasons that can be given, in words. */
final class ReasonField extends ComboBox<ReasonCode> {
  ReasonField(Texts texts) {
    setMaxWidth(Double.MAX_VALUE);
    promptTextProperty().bind(texts.bind("override.reasonPrompt"));
    setConverter(new Wording<>(reason -> texts.text("reason." + reason.code())));
  }

  /** Offers the reasons of these uses, and keeps the one that was chosen where it is among them. */
  void offer(Predicate<ReasonUse> uses) {
    ReasonCode before = getValue();
    List<ReasonCode> reasons =
        Arrays.stream(ReasonCode.values()).filter(each -> uses.test(each.use())).toList();
    setItems(FXCollections.observableArrayList(reasons));
    setValue(reasons.contains(before) ? before : null);
  }
}
