package org.limitdesk.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.limitdesk.chart.ChartFonts;
import org.limitdesk.domain.trend.CohortPart;
import org.limitdesk.domain.trend.LineFilter;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.RollMatrix;
import org.limitdesk.ui.kit.Fonts;
import org.limitdesk.ui.kit.Job;
import org.limitdesk.ui.kit.OpenBook;
import org.limitdesk.ui.kit.Places;
import org.limitdesk.ui.kit.Subscriptions;
import org.limitdesk.ui.kit.Trouble;
import org.limitdesk.workflow.Cut;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.TrendBoard;
import org.limitdesk.workflow.Trends;

/** Reads the trends of the book, and leads from a figure to its lines. */
public final class TrendsController {
  /** The fields by which the list of borrowers can be asked too. */
  static final List<String> FIELDS =
      List.of(
          "region",
          "industry",
          "purpose",
          "campaign",
          "product",
          "tier",
          "score_band",
          "limit_band",
          "vintage");

  private final TrendsModel model;
  private final OpenBook book;
  private final ReadTrends readTrends;
  private final Places places;
  private long generation = -1;
  private Subscriptions shown = new Subscriptions();
  private Subscriptions cut = new Subscriptions();
  private Subscriptions rolling = new Subscriptions();
  private @Nullable Job<Found> job;

  /** The segment that is to be shown once those of its field are counted; null for none. */
  private @Nullable String wanted;

  public TrendsController(TrendsModel model, OpenBook book, ReadTrends readTrends, Places places) {
    this.model = model;
    this.book = book;
    this.readTrends = readTrends;
    this.places = places;
  }

  /** Reads the book, until these subscriptions close; what was shown before stays meanwhile. */
  public void attach(Subscriptions now) {
    shown = now;
    read();
  }

  /** Reads it, again after it failed. */
  void read() {
    if (model.state().get() != TrendsModel.State.READY) {
      model.state().set(TrendsModel.State.LOADING);
    }
    long seen = generation;
    TrendBoard known = model.board().get();
    job =
        book.read(
                (open, progress) -> {
                  ChartFonts.register(Fonts::regular);
                  long now = open.generation();
                  return now == seen
                      ? new Found(now, known.with(readTrends.fields(open, progress)))
                      : new Found(now, readTrends.board(open, progress));
                })
            .onProgress(model.step()::set)
            .onSuccess(this::show)
            .onError(this::fail)
            .start(shown);
  }

  /** Gives the reading up. */
  public void cancel() {
    if (job != null) {
      job.cancel();
    }
    model.state().set(TrendsModel.State.CANCELLED);
  }

  /** A board, and the load that it was reckoned after. */
  private record Found(long generation, TrendBoard board) {}

  private void show(Found found) {
    TrendBoard board = found.board();
    boolean isKnown = found.generation() == generation && !model.segments().get().isEmpty();
    generation = found.generation();
    // Before the board, so that the panel of the rolls is not drawn twice.
    showRolls(board.rolls());
    model.board().set(board);
    model.step().set(null);
    model.state().set(board.months().isEmpty() ? TrendsModel.State.EMPTY : TrendsModel.State.READY);
    if (!isKnown) {
      fieldOf(board).ifPresent(this::chooseField);
    }
  }

  private Optional<String> fieldOf(TrendBoard board) {
    List<String> there = FIELDS.stream().filter(board.fields()::contains).toList();
    return there.contains(model.field().get())
        ? Optional.of(model.field().get())
        : there.stream().findFirst();
  }

  private void fail(Throwable failure) {
    model.trouble().set(Trouble.of(failure));
    model.state().set(TrendsModel.State.FAILED);
  }

  void chooseMeasure(Measure measure) {
    model.measure().set(measure);
  }

  /** Cuts the book by that field. */
  void chooseField(String field) {
    if (!field.equals(model.field().get())) {
      chooseSegment(null);
      model.segments().set(List.of());
    }
    model.field().set(field);
    count(model.parts().get());
  }

  /** Keeps the segment that is shown as a part, so that the book is cut further. */
  void keep() {
    Trends.Segment only = model.segment().get();
    if (only != null) {
      List<Cut.Where> parts = new ArrayList<>(model.parts().get());
      Cut.Where part = new Cut.Where(model.field().get(), only.name());
      if (!parts.contains(part)) {
        parts.add(part);
      }
      chooseSegment(null);
      count(parts);
    }
  }

  /** Counts without that part. */
  void drop(Cut.Where part) {
    count(model.parts().get().stream().filter(each -> !each.equals(part)).toList());
  }

  /** What was counted of the parts. */
  private record Counted(
      List<Cut.Where> parts, Trends.@Nullable Segment all, List<Trends.Segment> segments) {}

  /** Counts the parts together, and the segments of the field in those of the other fields. */
  private void count(List<Cut.Where> parts) {
    cut.close();
    cut = new Subscriptions();
    shown.onClose(cut::close);
    String field = model.field().get();
    book.read(
            (open, progress) -> {
              Trends.Segment all =
                  parts.isEmpty()
                      ? null
                      : new Trends.Segment(
                          field, readTrends.read(open, new Cut(parts, null), progress).months());
              Cut by = new Cut(TrendsModel.others(parts, field), field);
              return new Counted(parts, all, readTrends.read(open, by, progress).segments());
            })
        .onSuccess(this::showCounted)
        .onError(this::fail)
        .start(cut);
  }

  private void showCounted(Counted counted) {
    model.combined().set(counted.all());
    model.parts().set(counted.parts());
    showSegments(counted.segments());
  }

  /** Shows that segment of a field, as soon as it is counted. */
  void show(String field, String segment) {
    wanted = segment;
    clearParts();
    chooseField(field);
  }

  /** Shows the whole book, also where a segment was to be shown as soon as it is counted. */
  void showWhole() {
    wanted = null;
    boolean hadParts = !model.parts().get().isEmpty();
    clearParts();
    chooseSegment(null);
    if (hadParts) {
      count(List.of());
    }
  }

  private void clearParts() {
    model.combined().set(null);
    model.parts().set(List.of());
  }

  private void showSegments(List<Trends.Segment> found) {
    Trends.Segment before = model.segment().get();
    String name = wanted != null ? wanted : before == null ? null : before.name();
    wanted = null;
    model.segments().set(found);
    chooseSegment(
        name == null
            ? null
            : found.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null));
  }

  /** Lets the charts show that segment, or the whole book for null. */
  void chooseSegment(Trends.@Nullable Segment segment) {
    model.segment().set(segment);
    showRolls(model.board().get().rolls());
  }

  /** The rolls of the segment are counted when it is chosen: those of all would be many. */
  private void showRolls(@Nullable RollMatrix whole) {
    rolling.close();
    rolling = new Subscriptions();
    shown.onClose(rolling::close);
    Trends.Segment only = model.shown();
    if (only == null || whole == null) {
      model.rolls().set(new TrendsModel.Rolls(whole, null, Cut.NONE));
      return;
    }
    Cut lines = cut();
    book.read((open, progress) ->
            readTrends.rolls(open, whole.before(), whole.after(), lines, progress).whole())
        .onSuccess(matrix -> model.rolls().set(new TrendsModel.Rolls(matrix, only, lines)))
        .onError(this::fail)
        .start(rolling);
  }

  void choose(@Nullable Choice choice) {
    model.choice().set(choice);
  }

  /** The lines that the charts show. */
  Cut cut() {
    return model.cut();
  }

  /** What reads vintages into that model. */
  VintageController vintages(VintageModel into) {
    return new VintageController(into, book, readTrends);
  }

  /** What reads losses into that model. */
  LossController losses(LossModel into) {
    return new LossController(into, book, readTrends);
  }

  /** What reads how cut lines went on into that model. */
  AfterCutController afterCut(AfterCutModel into) {
    return new AfterCutController(into, book, readTrends);
  }

  void toggleTable() {
    model.asTable().set(!model.asTable().get());
  }

  /** Opens the lines behind what is chosen. */
  void openChoice() {
    RollMatrix rolls = model.rolls().get().matrix();
    if (model.choice().get() instanceof Choice.OfRoll cell && rolls != null) {
      openCell(rolls, cell);
    } else if (model.choice().get() instanceof Choice.OfBand band
        && band.place() < model.months().size()) {
      go(new LinesSubject(model.months().get(band.place()).month()).in(band.band()).of(cut()));
    }
  }

  /** In the month that is left: there the cell's shares are of, and there nobody is missing. */
  private void openCell(RollMatrix rolls, Choice.OfRoll cell) {
    List<RollColumn> columns = RollColumn.of(rolls);
    if (cell.column() < columns.size()) {
      go(
          new LinesSubject(rolls.before())
              .in(Band.of(cell.from()))
              .of(LineFilter.ROLLED, columns.get(cell.column()).in(rolls.after()).text())
              .of(model.rolls().get().lines()));
    }
  }

  /**
   * Opens lines of a cohort.
   *
   * @param lines that the cohort was counted of
   * @param month yyyymm; null for the last one of the book
   */
  void openCohort(Cut lines, CohortPart part, @Nullable Integer month) {
    go(
        new LinesSubject(month == null ? model.board().get().months().getLast().month() : month)
            .of(LineFilter.COHORT, part.text())
            .of(lines));
  }

  /** Opens the overdue lines of a segment in the last month. */
  void openSegment(Trends.Segment segment) {
    go(new LinesSubject(segment.months().getLast().month()).in(Band.OVER_30).of(cut()));
  }

  private void go(LinesSubject subject) {
    places.open("borrowers", subject.toString());
  }
}
