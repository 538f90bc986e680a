package org.limitdesk.app;

import java.time.ZoneId;
import org.limitdesk.ui.borrowers.BorrowersController;
import org.limitdesk.ui.borrowers.BorrowersModel;
import org.limitdesk.ui.borrowers.BorrowersView;
import org.limitdesk.ui.borrowers.ViewsController;
import org.limitdesk.ui.collections.CollectionsController;
import org.limitdesk.ui.collections.CollectionsModel;
import org.limitdesk.ui.collections.CollectionsView;
import org.limitdesk.ui.data.CoreController;
import org.limitdesk.ui.data.CoreModel;
import org.limitdesk.ui.data.CorePanel;
import org.limitdesk.ui.data.DataActs;
import org.limitdesk.ui.data.DataController;
import org.limitdesk.ui.data.DataModel;
import org.limitdesk.ui.data.DataView;
import org.limitdesk.ui.files.FilesController;
import org.limitdesk.ui.files.FilesView;
import org.limitdesk.ui.handover.HandOvers;
import org.limitdesk.ui.kit.Background;
import org.limitdesk.ui.kit.OwnViews;
import org.limitdesk.ui.kit.Screen;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.notice.NoticeController;
import org.limitdesk.ui.notice.Notices;
import org.limitdesk.ui.oversight.OversightController;
import org.limitdesk.ui.oversight.OversightModel;
import org.limitdesk.ui.oversight.OversightView;
import org.limitdesk.ui.packages.PackagesController;
import org.limitdesk.ui.packages.PackagesModel;
import org.limitdesk.ui.packages.PackagesView;
import org.limitdesk.ui.profile.ProfileController;
import org.limitdesk.ui.profile.ProfileModel;
import org.limitdesk.ui.profile.ProfileView;
import org.limitdesk.ui.review.ReviewView;
import org.limitdesk.ui.review.ReviewWorkflows;
import org.limitdesk.ui.settings.BookController;
import org.limitdesk.ui.settings.BookModel;
import org.limitdesk.ui.settings.BookPanel;
import org.limitdesk.ui.settings.PeopleController;
import org.limitdesk.ui.settings.PeopleModel;
import org.limitdesk.ui.settings.PeoplePanel;
import org.limitdesk.ui.settings.RetentionController;
import org.limitdesk.ui.settings.RetentionModel;
import org.limitdesk.ui.settings.RetentionPanel;
import org.limitdesk.ui.settings.SettingsController;
import org.limitdesk.ui.settings.SettingsModel;
import org.limitdesk.ui.settings.SettingsView;
import org.limitdesk.ui.signals.SignalsController;
import org.limitdesk.ui.signals.SignalsModel;
import org.limitdesk.ui.signals.SignalsView;
import org.limitdesk.ui.today.TodayController;
import org.limitdesk.ui.today.TodayModel;
import org.limitdesk.ui.today.TodayView;
import org.limitdesk.ui.trends.FigureSaver;
import org.limitdesk.ui.trends.TrendsController;
import org.limitdesk.ui.trends.TrendsModel;
import org.limitdesk.ui.trends.TrendsView;
import org.limitdesk.workflow.AcknowledgeAlarm;
import org.limitdesk.workflow.AllScores;
import org.limitdesk.workflow.AnswerLetter;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.AssignCases;
import org.limitdesk.workflow.BookFloors;
import org.limitdesk.workflow.ChangeSetting;
import org.limitdesk.workflow.ChoosePackage;
import org.limitdesk.workflow.ComposeReport;
import org.limitdesk.workflow.EraseBorrowers;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.ExportFigure;
import org.limitdesk.workflow.ExportLines;
import org.limitdesk.workflow.ExportOverrides;
import org.limitdesk.workflow.ExportPackage;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.FindPath;
import org.limitdesk.workflow.FreezePackage;
import org.limitdesk.workflow.LoadAnswers;
import org.limitdesk.workflow.LookAtFile;
import org.limitdesk.workflow.MarkOverride;
import org.limitdesk.workflow.NoteContact;
import org.limitdesk.workflow.NoticeWording;
import org.limitdesk.workflow.OfferArrangement;
import org.limitdesk.workflow.ReadCase;
import org.limitdesk.workflow.ReadCell;
import org.limitdesk.workflow.ReadCollections;
import org.limitdesk.workflow.ReadLines;
import org.limitdesk.workflow.ReadNotice;
import org.limitdesk.workflow.ReadOversight;
import org.limitdesk.workflow.ReadPackages;
import org.limitdesk.workflow.ReadProfile;
import org.limitdesk.workflow.ReadQuarantine;
import org.limitdesk.workflow.ReadSignals;
import org.limitdesk.workflow.ReadToday;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.ReadWorklist;
import org.limitdesk.workflow.ReckonAgain;
import org.limitdesk.workflow.SaveCheckpoint;
import org.limitdesk.workflow.SendInstructions;
import org.limitdesk.workflow.ShowPrivate;
import org.limitdesk.workflow.SnoozeSignal;
import org.limitdesk.workflow.TakeDispute;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.WriteNotice;
import org.limitdesk.workflow.WriteReport;

/** Puts each screen together when it is first visited: model, controller, workflows, view. */
final class ScreenMaker {
  private final Workplace work;
  private final Parts parts;
  private final Background background;

  ScreenMaker(Workplace work, Parts parts, Background background) {
    this.work = work;
    this.parts = parts;
    this.background = background;
  }

  Screen today() {
    TodayModel model = new TodayModel();
    TodayController controller =
        new TodayController(
            model,
            work.book(),
            work.user(),
            new ReadToday(parts.clock()),
            new AcknowledgeAlarm(parts.stamps()),
            work.status());
    return new TodayView(
        model,
        controller,
        work.texts(),
        work.places(),
        work.status(),
        work.dialogs(),
        notices(work, parts)::openWording);
  }

  Screen review() {
    ReadCase readCase = new ReadCase(parts.clock());
    ReviewWorkflows workflows =
        new ReviewWorkflows(
            new ReadWorklist(parts.clock()),
            readCase,
            parts.decideProposal(),
            new ApproveMany(readCase, parts.decideProposal()),
            parts.releaseDecisions(),
            parts.takeAppeal(),
            parts.answerAppeal(),
            new AssignCases(parts.stamps()));
    return new ReviewView(work, workflows, notices(work, parts), parts.clock());
  }

  static Notices notices(Workplace work, Parts parts) {
    FindPath findPath = new FindPath(parts.findRules(), new BookFloors());
    return new Notices(
        work,
        new NoticeController.Acts(
            new ReadNotice(findPath, parts.clock()),
            new WriteNotice(parts.stamps(), findPath, parts.clock()),
            new NoticeWording(parts.stamps(), findPath, parts.clock()),
            new AnswerLetter(parts.stamps(), parts.clock())));
  }

  Screen borrowers() {
    BorrowersModel model = new BorrowersModel();
    BorrowersController controller =
        new BorrowersController(
            model,
            work.book(),
            new ReadLines(new BookFloors()),
            new AllScores(new BookFloors()),
            new ExportLines(parts.stamps()),
            work.places(),
            work.user());
    OwnViews own =
        new OwnViews("borrowers", work.user().name(), work.book().file(), work.preferences());
    return new BorrowersView(
        model, controller, new ViewsController(model, controller, own, work.book()), work);
  }

  Screen profile() {
    ProfileModel model = new ProfileModel();
    BookFloors floors = new BookFloors();
    ProfileController controller =
        new ProfileController(
            model,
            work.book(),
            new ReadProfile(
                parts.findRules(), new ExplainLine(floors, parts.clock()), floors, parts.clock()),
            new FindPath(parts.findRules(), floors),
            new ShowPrivate(parts.stamps()),
            new SnoozeSignal(parts.clock(), parts.stamps()),
            new TakeDispute(parts.stamps(), parts.clock()),
            parts.takeAppeal(),
            new OfferArrangement(parts.stamps(), parts.clock()),
            new NoteContact(parts.stamps(), parts.clock(), ZoneId.systemDefault()),
            work.places(),
            work.user());
    return new ProfileView(model, controller, notices(work, parts), work);
  }

  Screen trends() {
    TrendsModel model = new TrendsModel();
    TrendsController controller =
        new TrendsController(model, work.book(), new ReadTrends(), work.places());
    FigureSaver saver =
        new FigureSaver(
            work,
            new ExportFigure(parts.stamps()),
            new WriteReport(
                new ComposeReport(new FindClusters(new BookFloors()), parts.clock()),
                parts.stamps()));
    return new TrendsView(model, controller, saver, work);
  }

  Screen packages() {
    ChoosePackage choose = new ChoosePackage();
    ReadPackages read = new ReadPackages();
    PackagesModel model = new PackagesModel();
    PackagesController controller =
        new PackagesController(
            model,
            work,
            new PackagesController.Acts(
                choose,
                new FreezePackage(parts.stamps()),
                read,
                new ExportPackage(parts.stamps()),
                new ReckonAgain(read, choose)));
    return new PackagesView(model, controller, work);
  }

  Screen signals() {
    SignalsModel model = new SignalsModel();
    BookFloors floors = new BookFloors();
    SignalsController controller =
        new SignalsController(
            model,
            work.book(),
            new SignalsController.Reads(
                new ReadSignals(parts.clock()),
                new FindClusters(floors),
                new ReadCell(new ReadLines(floors))),
            work.places());
    return new SignalsView(model, controller, work);
  }

  Screen collections() {
    CollectionsModel model = new CollectionsModel();
    CollectionsController controller =
        new CollectionsController(
            model,
            work.book(),
            work.user(),
            new ReadCollections(parts.clock()),
            new NoteContact(parts.stamps(), parts.clock(), ZoneId.systemDefault()),
            work.places());
    return new CollectionsView(model, controller, work);
  }

  Screen policy() {
    return new PolicyMaker(work, parts).screen();
  }

  Screen cards() {
    return new CardsMaker(work, parts).screen();
  }

  Screen oversight() {
    OversightModel model = new OversightModel();
    OversightController controller =
        new OversightController(
            model,
            work.book(),
            work.user(),
            new OversightController.Acts(
                new ReadOversight(),
                parts.giveSecondApproval(),
                new ExportOverrides(parts.stamps()),
                new SaveCheckpoint(new VerifyLog(), parts.stamps()),
                new MarkOverride(parts.stamps())),
            new OversightController.Surroundings(
                work.texts(), work.status(), work.toasts()::tell, parts.clock()));
    return new OversightView(model, controller, notices(work, parts), handOvers(work, parts), work);
  }

  static HandOvers handOvers(Workplace work, Parts parts) {
    return new HandOvers(work, new HandOvers.Acts(parts.writeHandOver(), parts.takeReply()));
  }

  Screen data() {
    DataModel model = new DataModel();
    FilesController files = new FilesController(model.files(), new LookAtFile(), background);
    DataActs acts =
        new DataActs(
            parts.loadFiles(), parts.assessMonth(), parts.backUpBook(), new ReadQuarantine());
    DataController controller =
        new DataController(model, files, acts, work.book(), work.user(), work.status());
    FilesView filesView = new FilesView(model.files(), files, work.texts(), work.files());
    return new DataView(
        model,
        controller,
        filesView,
        handOvers(work, parts),
        core(work, parts),
        work.texts(),
        work.toasts(),
        work.files());
  }

  static CorePanel core(Workplace work, Parts parts) {
    CoreModel model = new CoreModel();
    return new CorePanel(
        model,
        new CoreController(
            model,
            work.book(),
            work.user(),
            new SendInstructions(parts.stamps(), parts.clock()),
            new LoadAnswers(parts.stamps()),
            work.status()),
        work);
  }

  Screen settings() {
    SettingsModel model = new SettingsModel();
    SettingsController controller = new SettingsController(model, work.preferences(), work.texts());
    PeopleModel people = new PeopleModel();
    PeopleController keeper =
        new PeopleController(people, work.book(), work.user(), parts.manageUsers());
    PeoplePanel panel = new PeoplePanel(people, keeper, work.user(), work.texts(), work.dialogs());
    BookModel holds = new BookModel();
    BookController keeperOfBook =
        new BookController(holds, work.book(), work.user(), new ChangeSetting(parts.stamps()));
    BookPanel book = new BookPanel(holds, keeperOfBook, work.texts());
    RetentionModel standing = new RetentionModel();
    RetentionController eraser =
        new RetentionController(
            standing,
            work.book(),
            work.user(),
            new EraseBorrowers(parts.stamps(), parts.clock()),
            new ChangeSetting(parts.stamps()));
    RetentionPanel retention = new RetentionPanel(standing, eraser, work.texts(), work.dialogs());
    return new SettingsView(model, controller, book, retention, panel, work.texts());
  }
}
