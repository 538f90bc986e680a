package org.limitdesk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.whatif.RowParts;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.Language;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Status;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Texts;
import org.limitdesk.ui.policy.StudioController;
import org.limitdesk.ui.policy.StudioModel;
import org.limitdesk.ui.policy.StudioState;
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
import org.limitdesk.workflow.port.Book;

/** A demo book of its own with studios at it, and no toolkit: all that they do is done at once. */
final class StudioStand implements AutoCloseable {
  private final Path folder;
  private final Parts parts = TestParts.withOwnDemo();
  private final Status status = new Status();
  private final List<String> told = new ArrayList<>();
  private final Texts texts = new Texts(Language.EN);
  private final OpenBook book;
  private StudioModel model = new StudioModel();

  /**
   * @param folder takes the drafts
   */
  StudioStand(Path folder) {
    this.folder = folder;
    Background atOnce = Background.atOnce();
    book = OpenBook.open(TestParts.books(parts, atOnce).demo(), parts.shelf(), atOnce);
  }

  Parts parts() {
    return parts;
  }

  OpenBook book() {
    return book;
  }

  /** The book, to be read beside the studio. */
  Book read() {
    return parts.shelf().read(book.file());
  }

  Status status() {
    return status;
  }

  Texts texts() {
    return texts;
  }

  /** What was said in passing. */
  List<String> told() {
    return told;
  }

  DeskUser user(String name) {
    try (Book open = read()) {
      return open.users().all().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A new studio of that person; {@link #state} is of it from now on. */
  StudioController studio(String name) {
    model = new StudioModel();
    BookFloors floors = new BookFloors();
    StudioController controller =
        new StudioController(
            model,
            book,
            user(name),
            new StudioController.Acts(
                new ReadPolicies(parts.clock()),
                new KeepDraft(folder.resolve("drafts")),
                new TryDrafts(
                    parts.findRules(), new BuildTrial(floors, parts.clock()), RowParts.ONE),
                new BackTestPolicy(floors),
                parts.findRules(),
                new ImportPolicy(parts.stamps()),
                new PublishPolicy(parts.stamps(), parts.clock()),
                new ExportTrial(parts.stamps())),
            new StudioController.Surroundings(texts, status, (kind, text) -> told.add(text)));
    controller.attach(new Subscriptions());
    return controller;
  }

  /** What that person sees of the versions. */
  VersionsController versions(String name, VersionsModel into) {
    VersionsController controller =
        new VersionsController(
            into,
            book,
            user(name),
            new VersionsController.Acts(
                new ReadPolicies(parts.clock()),
                new ImportPolicy(parts.stamps()),
                new ConfirmPolicy(parts.stamps(), parts.clock()),
                new ExportPolicy(parts.stamps())),
            new VersionsController.Surroundings(texts, status, (kind, text) -> told.add(text)));
    controller.attach(new Subscriptions());
    return controller;
  }

  StudioState state() {
    return new StudioState(model);
  }

  @Override
  public void close() {
    book.close();
  }
}
