package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.trend.Bucket;
import org.limitdesk.domain.trend.Denominator;
import org.limitdesk.domain.trend.Measure;
import org.limitdesk.domain.trend.Vintages;
import org.limitdesk.domain.trend.Vintages.Cohort;
import org.limitdesk.domain.trend.Vintages.Curves;
import org.limitdesk.workflow.BySegment;
import org.limitdesk.workflow.Counts;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How the lines opened in one month go on. */
@Command(
    name = "vintage",
    mixinStandardHelpOptions = true,
    description = {
      "Curves by month of opening and months on book: the share of a cohort that is at least that"
          + " overdue, or ever was (--ever). By count of the cohort's lines; by balance of the"
          + " first limits that the book saw, or of the initial limits or cumulative draws"
          + " (--denominator).",
      "A cohort opened before the book's first month is left-truncated, and in no ever curve."
    })
final class VintageCommand implements Callable<Integer> {
  private final Workflows workflows;
  private final PrintStream err;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The book's file.")
  private Path book = Path.of("");

  @Option(
      names = "--measure",
      paramLabel = "balance|count",
      description = "How a bad line counts; count when not given, or as the denominator asks for.")
  private @Nullable Measure measure;

  @Option(
      names = "--denominator",
      paramLabel = "WHAT",
      description =
          "What a rate is a share of: lines (by count), first_limits (by balance when not given),"
              + " initial_limits or drawn.")
  private @Nullable Denominator denominator;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--worst",
      paramLabel = "BUCKET",
      defaultValue = "M2",
      converter = BucketArgument.class,
      description = "The least bucket that counts, M1 to M6+; ${DEFAULT-VALUE} when not given.")
  private Bucket worst = Bucket.M2;

  @Option(names = "--ever", description = "Count a line for good once it was there.")
  private boolean ever;

  @Mixin private final CutOptions cut = new CutOptions();

  @Mixin private final CountFiles files = new CountFiles();

  VintageCommand(Workflows workflows, PrintStream out, PrintStream err) {
    this.workflows = workflows;
    this.err = err;
    output = new Output(out);
  }

  /** A bucket as it is written: {@code M6+}. */
  static final class BucketArgument implements ITypeConverter<Bucket> {
    @Override
    public Bucket convert(String text) {
      return Bucket.ALL.stream()
          .filter(each -> each != Bucket.M0 && each.label().equalsIgnoreCase(text))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException("'" + text + "' is no bucket; write M1 to M6, or M6+"));
    }
  }

  @Override
  public Integer call() throws IOException {
    Vintages.Terms terms = new Vintages.Terms(denominator(), worst, ever);
    files.requireNew();
    Counts counts;
    try (Book open = workflows.shelf().read(book)) {
      BySegment<Curves> curves =
          workflows.readTrends().vintages(open, terms, cut.cut(), new ErrorProgress(err));
      Map<String, @Nullable Object> object = json(curves.whole(), terms);
      StringBuilder words = new StringBuilder(new VintageTable(curves.whole()).words(terms));
      List<Map<String, Object>> segments = new ArrayList<>();
      for (BySegment.Part<Curves> part : curves.segments()) {
        Map<String, Object> segment = new LinkedHashMap<>();
        segment.put("segment", part.segment());
        segment.put("cohorts", cohorts(part.of()));
        segments.add(segment);
        words
            .append("%n%s, ".formatted(part.segment()))
            .append(new VintageTable(part.of()).words(terms));
      }
      if (cut.isBySegment()) {
        object.put("segments", segments);
      }
      cut.put(object);
      counts = Counts.vintages(curves, terms, cut.isBySegment());
      output.print(object, words.toString());
    }
    files.write(workflows, book, counts, err);
    return CommandLineDesk.DONE;
  }

  private Denominator denominator() {
    Measure asked = measure;
    Denominator named = denominator;
    if (named == null) {
      return asked == Measure.BALANCE ? Denominator.FIRST_LIMITS : Denominator.LINES;
    }
    if (asked != null && asked != named.measure()) {
      throw new ParameterException(
          spec.commandLine(),
          "--denominator %s goes with --measure %s."
              .formatted(named.code(), named.measure().code()));
    }
    return named;
  }

  private static Map<String, @Nullable Object> json(Curves curves, Vintages.Terms terms) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("measure", terms.denominator().measure().code());
    object.put("denominator", terms.denominator().code());
    object.put("worst", terms.worst().label());
    object.put("ever", terms.ever());
    object.put("without_opening", curves.withoutOpening());
    object.put("cohorts", cohorts(curves));
    return object;
  }

  private static List<Map<String, @Nullable Object>> cohorts(Curves curves) {
    return curves.cohorts().stream().map(VintageCommand::cohort).toList();
  }

  private static Map<String, @Nullable Object> cohort(Cohort cohort) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("cohort", cohort.opened().toString());
    object.put("lines", cohort.lines());
    object.put("without_denominator", cohort.lacking());
    object.put("left_truncated", cohort.isTruncated());
    object.put(
        "points",
        cohort.points().stream()
            .map(point -> Map.of("mob", point.months(), "rate", point.rate()))
            .toList());
    return object;
  }
}
