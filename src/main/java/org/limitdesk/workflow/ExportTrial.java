package org.limitdesk.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.Hash;
import org.limitdesk.domain.audit.LogDraft;
import org.limitdesk.domain.decision.DeskUser;
import org.limitdesk.report.whatif.TrialCsv;
import org.limitdesk.report.whatif.TrialPdf;
import org.limitdesk.report.whatif.TrialSheet;
import org.limitdesk.workflow.TryPolicy.Trial;
import org.limitdesk.workflow.port.Book;
import org.limitdesk.workflow.port.BookRefused;
import org.limitdesk.workflow.port.Documents.Kind;
import org.limitdesk.workflow.port.Documents.NewDocument;
import org.limitdesk.workflow.port.Documents.StoredDocument;

/**
 * Writes a trial of a policy as one page or as a table; that it was done is an entry of the log.
 */
public final class ExportTrial {
  private final Stamps stamps;

  public ExportTrial(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * The documents that a trial stood on. Find them together with the trial: another policy may come
   * into force before the trial is exported.
   *
   * @param policySha256 of the document that was tried
   * @param inForceSha256 of the policy that it was held against; null where none was in force
   * @param card name and version
   */
  public record Sources(
      String policySha256, @Nullable String inForceSha256, String card, String cardSha256) {}

  /**
   * Finds them.
   *
   * @param tried the policy's document, byte for byte
   * @throws BookRefused LD-120 where no card is in force
   */
  public static Sources sources(Book book, byte[] tried) {
    NewDocument card =
        book.documents()
            .inForce(Kind.CARD)
            .map(StoredDocument::document)
            .orElseThrow(() -> new BookRefused("LD-120", "The book has no scorecard in force."));
    return new Sources(
        HexFormat.of().formatHex(Hash.sha256().digest(tried)),
        book.documents().inForce(Kind.POLICY).map(kept -> kept.document().sha256()).orElse(null),
        card.name() + " " + card.version(),
        card.sha256());
  }

  /** Refuses a file that is there already, before a long trial rather than after it. */
  public static void requireNew(Path file) {
    NewFile.require(file);
  }

  /**
   * One page of A4 into a file that is not there yet, from a book opened to write.
   *
   * @param actor as the log names people
   */
  public void pdf(Book book, String actor, Trial trial, Sources sources, Locale language, Path file)
      throws IOException {
    ExportFile target = ExportFile.open(file);
    byte[] bytes = TrialPdf.bytes(sheet(book, actor, trial, sources), language);
    write(book, actor, sources, target, bytes);
  }

  /**
   * Everything as a table, the same in every language, into a file that is not there yet, from a
   * book opened to write.
   *
   * @param actor as the log names people
   */
  public void csv(Book book, String actor, Trial trial, Sources sources, Path file)
      throws IOException {
    ExportFile target = ExportFile.open(file);
    byte[] bytes = TrialCsv.bytes(sheet(book, actor, trial, sources));
    write(book, actor, sources, target, bytes);
  }

  private TrialSheet sheet(Book book, String actor, Trial trial, Sources sources) {
    OffsetDateTime now =
        Instant.ofEpochMilli(stamps.now()).atZone(ZoneId.systemDefault()).toOffsetDateTime();
    TrialSheet.Origin origin =
        new TrialSheet.Origin(
            book.currency(),
            sources.policySha256(),
            sources.inForceSha256(),
            sources.card(),
            sources.cardSha256(),
            name(book, actor),
            now);
    return new TrialSheet(
        trial.figures(), trial.before(), trial.swap(), trial.gauges(), trial.fairness(), origin);
  }

  /** A reader knows people by their names, and the log by what it calls them. */
  private static String name(Book book, String actor) {
    return book.users().all().stream()
        .filter(user -> user.actor().equals(actor))
        .map(DeskUser::name)
        .findFirst()
        .orElse(actor);
  }

  private void write(Book book, String actor, Sources sources, ExportFile target, byte[] bytes)
      throws IOException {
    Map<String, String> data =
        Map.of("what", "whatif", "file", target.name(), "policy_sha256", sources.policySha256());
    LogDraft entry = new LogDraft("export", actor, stamps.now(), data);
    target.write(part -> Files.write(part, bytes), () -> book.log().append(entry));
  }
}
