package org.limitdesk.ui.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.limitdesk.domain.borrower.CalendarNumber;
import org.limitdesk.domain.decision.Act;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.domain.decision.Ownership;
import org.limitdesk.domain.npl.PackageSheet;
import org.limitdesk.domain.npl.PackageTerms;
import org.limitdesk.domain.trend.BookColumns;
import org.limitdesk.domain.trend.Segments;
import org.limitdesk.ui.kit.BookAct;
import org.limitdesk.ui.kit.Notice;
import org.limitdesk.ui.kit.Reckoner;
import org.limitdesk.ui.kit.Refusal;
import org.limitdesk.ui.kit.SingleWrite;
import org.limitdesk.ui.kit.Soon;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Workplace;
import org.limitdesk.ui.packages.PackagesModel.Opened;
import org.limitdesk.ui.packages.PackagesModel.Row;
import org.limitdesk.workflow.ChoosePackage;
import org.limitdesk.workflow.ExportPackage;
import org.limitdesk.workflow.FreezePackage;
import org.limitdesk.workflow.FrozenPackage;
import org.limitdesk.workflow.ReadPackages;
import org.limitdesk.workflow.ReckonAgain;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.Packages.Kept;
import org.limitdesk.workflow.port.Progress;

/** Reads and keeps packages for transfer, and reckons one anew while it is being chosen. */
public final class PackagesController {
  private static final String PRODUCT = "product";

  private final PackagesModel model;
  private final Workplace work;
  private final Acts acts;
  private final Reckoner<List<Row>> ofKept;
  private final Reckoner<Opened> ofOpen;
  private final Reckoner<ReckonAgain.Found> ofAgain;
  private final Reckoner<Figures> ofPreview;
  private final SingleWrite write;
  private final Soon soon = new Soon(this::preview);

  /** The workflows that it calls. */
  public record Acts(
      ChoosePackage choose,
      FreezePackage freeze,
      ReadPackages read,
      ExportPackage export,
      ReckonAgain again) {}

  private record BookFacts(List<Integer> months, List<String> products) {}

  public PackagesController(PackagesModel model, Workplace work, Acts acts) {
    this.model = model;
    this.work = work;
    this.acts = acts;
    ofKept = new Reckoner<>(model.kept(), work.book());
    ofOpen = new Reckoner<>(model.open(), work.book());
    ofAgain = new Reckoner<>(model.again(), work.book());
    ofPreview = new Reckoner<>(model.preview(), work.book());
    write = new SingleWrite(work.book(), model.busy(), model.refusal());
  }

  /** Works until these subscriptions close. */
  void attach(Subscriptions shown) {
    List.of(ofKept, ofOpen, ofAgain, ofPreview).forEach(each -> each.attach(shown));
    for (ObservableValue<?> changing :
        List.<ObservableValue<?>>of(
            model.rule(), model.least(), model.barred(), model.writtenOff(), model.month())) {
      shown.onChange(changing, soon::ask);
    }
    readKept();
    work.book()
        .read(PackagesController::facts)
        .onSuccess(this::use)
        .onError(failure -> model.refusal().set(Refusal.of("packages.unread", failure)))
        .start(shown);
  }

  /** Reads what the book keeps, again after it failed. */
  void readKept() {
    ofKept.run((open, progress) -> rows(open), _ -> suggestName());
  }

  private List<Row> rows(Book book) {
    Map<String, String> names =
        book.users().all().stream().collect(Collectors.toMap(DeskUser::actor, DeskUser::name));
    return acts.read().all(book).reversed().stream().map(each -> row(each, names)).toList();
  }

  private static Row row(FrozenPackage frozen, Map<String, String> names) {
    Kept kept = frozen.kept();
    PackageSheet sheet = frozen.choice().sheet();
    return new Row(
        kept.wish().name(),
        kept.wish().month(),
        frozen.choice().terms().rule().toString(),
        sheet.lines(),
        sheet.principal(),
        sheet.total(),
        kept.at(),
        names.getOrDefault(kept.by(), kept.by()));
  }

  private static BookFacts facts(Book book, Progress progress) throws IOException {
    BookColumns columns = book.columns(progress);
    Optional<Segments> products = columns.segments(PRODUCT);
    return new BookFacts(
        columns.months().reversed(),
        products.map(Segments::names).orElse(List.of()).stream()
            .filter(name -> !name.equals(Segments.UNKNOWN))
            .toList());
  }

  private void use(BookFacts facts) {
    model.products().setAll(facts.products());
    if (!model.months().equals(facts.months())) {
      model.months().setAll(facts.months());
    }
    if (model.month().get() == null && !facts.months().isEmpty()) {
      model.month().set(facts.months().getFirst());
    }
    suggestName();
    soon.ask();
  }

  private void suggestName() {
    Integer month = model.month().get();
    List<Row> kept = model.kept().result().get();
    if (!model.name().get().isEmpty() || month == null || kept == null) {
      return;
    }
    String first = "NPL " + CalendarNumber.month(month);
    Set<String> taken = kept.stream().map(Row::name).collect(Collectors.toSet());
    String free = first;
    for (int i = 2; taken.contains(free); i++) {
      free = first + " " + i;
    }
    model.name().set(free);
  }

  /** Reckons the figures of what is written, in place of those before. */
  private void preview() {
    Integer month = model.month().get();
    Optional<PackageTerms> terms = model.wish().terms(model.products());
    model.refusal().set(null);
    if (month == null || terms.isEmpty()) {
      ofPreview.forget();
      return;
    }
    ofPreview.run((open, progress) ->
        Figures.of(acts.choose().choose(open, month, terms.get(), progress), open.currency()));
  }

  /** Reckons them again after they were given up. */
  void previewAgain() {
    preview();
  }

  /** Gives the figures up; false where none are being reckoned. */
  boolean cancel() {
    boolean running = ofPreview.isRunning() || ofAgain.isRunning();
    if (ofPreview.isRunning()) {
      ofPreview.cancel();
    }
    if (ofAgain.isRunning()) {
      ofAgain.cancel();
    }
    return running;
  }

  /** Whether the person may keep one. */
  boolean mayFreeze() {
    return work.user().may(Act.FREEZE_PACKAGE, Ownership.OTHER);
  }

  /** Keeps what is shown under the name that is written. */
  void freeze() {
    Figures shown = model.preview().result().get();
    if (shown == null || model.preview().isRunning() || !mayFreeze()) {
      return;
    }
    String name = model.name().get();
    write.run(
        (open, progress) -> acts.freeze().freeze(open, shown.choice(), name, work.user(), progress),
        "packages.notFrozen",
        this::frozen,
        new Subscriptions());
  }

  private void frozen(Kept kept) {
    tell("packages.frozen", kept.wish().name(), work.texts().numbers().count(kept.lines()));
    model.name().set("");
    readKept();
    open(kept.wish().name());
  }

  /** Shows one that is kept. */
  void open(String name) {
    if (!name.equals(model.chosen().get())) {
      ofOpen.forget();
      ofAgain.forget();
    }
    model.refusal().set(null);
    model.chosen().set(name);
    readOpen();
  }

  /** Reads the one that is shown, again after it failed. */
  void readOpen() {
    String name = model.chosen().get();
    if (name != null) {
      ofOpen.run((open, progress) -> {
        FrozenPackage found = acts.read().named(open, name);
        return new Opened(found, Figures.of(found, open.currency()));
      });
    }
  }

  /** Back to the form of a new one. */
  void makeNew() {
    ofAgain.forget();
    model.refusal().set(null);
    model.chosen().set(null);
    suggestName();
  }

  /** Reckons the one that is shown again. */
  void reckonAgain() {
    String name = model.chosen().get();
    if (name != null) {
      ofAgain.run((open, progress) -> acts.again().again(open, name, progress));
    }
  }

  /** Shows a line's borrower. */
  void openBorrower(String borrowerId) {
    work.places().open("profile", borrowerId);
  }

  void exportList(FrozenPackage frozen, Path file) {
    export((open, progress) -> {
      acts.export().list(open, frozen, file, work.user());
      return file;
    });
  }

  void exportSheet(FrozenPackage frozen, Path file) {
    Locale language = work.texts().language().get().locale();
    export((open, progress) -> {
      acts.export().sheet(open, frozen, file, language, work.user());
      return file;
    });
  }

  private void export(BookAct<Path> act) {
    write.run(
        act,
        "packages.notExported",
        file -> tell("packages.exported", String.valueOf(file.getFileName())),
        new Subscriptions());
  }

  private void tell(String key, Object... values) {
    work.toasts().tell(Notice.Kind.DONE, work.texts().text(key, values));
  }
}
