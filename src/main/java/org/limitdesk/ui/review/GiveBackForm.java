package org.limitdesk.ui.review;

import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.limitdesk.domain.decision.DecisionRequest;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Direction;
import org.limitdesk.domain.decision.LimitTerms;
import org.limitdesk.domain.decision.MakerAuthority.Verdict;
import org.limitdesk.domain.decision.Proposed;
import org.limitdesk.domain.decision.ReasonUse;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.domain.policy.Action;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.workflow.CaseSheet;

/** The limit that is given back where a cut falls: the whole one, or some of it. */
final class GiveBackForm extends DecisionForm {
  private static final double WIDTH = 480;

  private final DeskUser user;
  private final TextField field = new TextField();
  private final Label authority = Cells.wrapped("", "second", "muted");

  /** What the cut left, in fen: more is given back. */
  private final long left;

  GiveBackForm(
      CaseSheet sheet,
      long left,
      DeskUser user,
      Texts texts,
      Consumer<DecisionRequest> write,
      Runnable leave) {
    super(sheet, "giveBack.title", texts, write, leave);
    this.left = left;
    this.user = user;
    setId("giveBackForm");
    setPrefWidth(WIDTH);
    field.setId("giveBackLimit");
    field.getStyleClass().add("num");
    field.setText(texts.numbers().limit(before()));
    field
        .textProperty()
        .subscribe(_ -> {
          tell(wrong());
          show();
        });
    getChildren()
        .add(
            Cells.wrapped(
                texts.text(
                    "giveBack.what",
                    texts.numbers().limitYuan(before()),
                    texts.numbers().limitYuan(left)),
                "second"));
    add(texts.text("giveBack.limit"), field);
    getChildren().add(authority);
    addReasonAndButtons();
    nameDone("giveBack.keep");
    show();
  }

  private long before() {
    return sheet.facts().proposed().limitBefore();
  }

  /** In fen; empty for what is no amount. */
  private OptionalLong typed() {
    String text = field.getText().replaceAll("[,，\\s¥]", "");
    return text.matches("[0-9]{1,9}([.][0-9]{1,2})?")
        ? OptionalLong.of(Fen.parse(text))
        : OptionalLong.empty();
  }

  private LimitTerms terms() {
    Proposed proposed = sheet.facts().proposed();
    long limit = typed().orElse(before());
    return limit == before() ? proposed.unchanged() : new LimitTerms(Action.REDUCE, limit);
  }

  private void show() {
    Proposed proposed = sheet.facts().proposed();
    Direction way = Direction.of(proposed.terms(), terms());
    ReasonUse own = way == Direction.HARDER ? ReasonUse.HARDER : ReasonUse.SOFTER;
    reason.offer(use -> use == own || use == ReasonUse.EITHER);
    Verdict verdict = sheet.authority().judge(user.roles(), proposed, terms());
    authority.setText(new CaseWords(texts).authority(verdict));
  }

  @Override
  String wrong() {
    OptionalLong typed = typed();
    long least = Math.max(left, sheet.frozen().balance() - 1);
    boolean possible =
        typed.isPresent() && typed.getAsLong() > least && typed.getAsLong() <= before();
    return possible
        ? ""
        : texts.text(
            "giveBack.outside",
            texts.numbers().limitYuan(least),
            texts.numbers().limitYuan(before()));
  }

  @Override
  DecisionRequest request() {
    Proposed proposed = sheet.facts().proposed();
    if (terms().equals(proposed.unchanged())) {
      return DecisionRequest.keep(proposed, reason.getValue(), note.getText());
    }
    return terms().equals(proposed.terms())
        ? DecisionRequest.approve(proposed, null, note.getText())
        : DecisionRequest.override(terms(), reason.getValue(), note.getText());
  }
}
