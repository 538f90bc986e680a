package org.limitdesk.ui.policy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.policy.Policy;
import org.limitdesk.domain.whatif.Stress;
import org.limitdesk.ui.kit.Reckoning;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.policy.StudioModel.Tried;
import org.limitdesk.workflow.PolicyStanding;
import org.limitdesk.workflow.ReadPolicies.PolicyLife;
import org.limitdesk.workflow.TryDrafts.Stressed;
import org.limitdesk.workflow.TryPolicy.Trial;

/** What a studio shows, for tests of another room. */
public record StudioState(StudioModel model) {
  public @Nullable Policy draft() {
    return model.draft().get();
  }

  public int changes() {
    return model.changes().get().size();
  }

  public @Nullable Trial trial() {
    Tried tried = model.tried().get();
    return tried == null ? null : tried.trial();
  }

  public boolean canUndo() {
    return model.canUndo().get();
  }

  public String refused() {
    Refusal refusal = model.refusal().get();
    return refusal == null ? "" : refusal.why().code();
  }

  public String inForceTitle() {
    return Objects.requireNonNull(model.inForce().get()).policy().title();
  }

  public List<Integer> months() {
    return model.months().get();
  }

  public Reckoning.State stressed() {
    return model.stressed().state().get();
  }

  public Reckoning.State tested() {
    return model.tested().state().get();
  }

  /** The expected loss of the book under each stress, fen. */
  public List<Long> stressLosses() {
    return Objects.requireNonNull(model.stressed().result().get()).rows().stream()
        .map(row -> row.figures().lossOfBook())
        .toList();
  }

  /** What the draft came to under each stress; empty before. */
  public List<Stressed> stressRows() {
    StudioModel.StressedDraft found = model.stressed().result().get();
    return found == null ? List.of() : found.rows();
  }

  /** As if the person had asked for these. */
  public void ownStresses(List<Stress> own) {
    model.ownStresses().set(own);
  }

  /** Where the version that is looked at stands. */
  public static PolicyStanding standing(VersionsModel model) {
    return Objects.requireNonNull(model.chosen().get()).standing();
  }

  /** The version that is looked at. */
  public static PolicyLife chosen(VersionsModel model) {
    return Objects.requireNonNull(model.chosen().get());
  }

  /** As if the list had gone to the version in force meanwhile. */
  public static void lookAtTheOneInForce(VersionsController list, VersionsModel model) {
    list.choose(
        model.versions().stream()
            .filter(each -> each.standing() == PolicyStanding.IN_FORCE)
            .findFirst()
            .orElseThrow());
  }

  public static boolean isMarked(VersionsModel model) {
    return Objects.requireNonNull(model.chosen().get()).isMarked();
  }
}
