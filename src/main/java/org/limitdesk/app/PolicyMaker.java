package org.limitdesk.app;

import java.util.concurrent.ForkJoinPool;
import org.limitdesk.domain.whatif.RowParts;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.policy.PolicyController;
import org.limitdesk.ui.policy.PolicyModel;
import org.limitdesk.ui.policy.PolicyView;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.ui.policy.StudioModel;
import org.limitdesk.ui.policy.VersionsController;
import org.limitdesk.ui.policy.VersionsModel;
import org.limitdesk.workflow.BackTestPolicy;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.BuildTrial;
import org.limitdesk.workflow.ConfirmPolicy;
import org.limitdesk.workflow.ExportPolicy;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.KeepDraft;
import org.limitdesk.workflow.PublishPolicy;
import org.limitdesk.workflow.ReadPolicies;
import org.limitdesk.workflow.TryDrafts;

/** Puts the screen of the policy together: the one in force, the studio, all versions. */
final class PolicyMaker {
  private static final String DRAFTS = "drafts";

  private final Workplace work;
  private final Parts parts;
  private final ReadPolicies read;
  private final ImportPolicy bring;
  private final BookFloors floors = new BookFloors();

  PolicyMaker(Workplace work, Parts parts) {
    this.work = work;
    this.parts = parts;
    read = new ReadPolicies(parts.clock());
    bring = new ImportPolicy(parts.stamps());
  }

  Screen screen() {
    PolicyModel inForce = new PolicyModel();
    StudioModel draft = new StudioModel();
    VersionsModel versions = new VersionsModel();
    return new PolicyView(
        new PolicyView.Made(
            inForce,
            new PolicyController(inForce, work.book(), read),
            draft,
            studio(draft),
            versions,
            versions(versions)),
        work);
  }

  /** The pool's workers wait for nobody, so whoever shares work out with them may wait. */
  private static final RowParts ALL_CORES =
      new RowParts(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());

  private StudioController studio(StudioModel model) {
    return new StudioController(
        model,
        work.book(),
        work.user(),
        new StudioController.Acts(
            read,
            new KeepDraft(parts.userFolder().resolve(DRAFTS)),
            new TryDrafts(parts.findRules(), new BuildTrial(floors, parts.clock()), ALL_CORES),
            new BackTestPolicy(floors),
            parts.findRules(),
            bring,
            new PublishPolicy(parts.stamps(), parts.clock()),
            new ExportTrial(parts.stamps())),
        new StudioController.Surroundings(work.texts(), work.status(), work.toasts()::tell));
  }

  private VersionsController versions(VersionsModel model) {
    return new VersionsController(
        model,
        work.book(),
        work.user(),
        new VersionsController.Acts(
            read,
            bring,
            new ConfirmPolicy(parts.stamps(), parts.clock()),
            new ExportPolicy(parts.stamps())),
        new VersionsController.Surroundings(work.texts(), work.status(), work.toasts()::tell));
  }
}
