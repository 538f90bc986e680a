package org.limitdesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.handover.HandOver;
import org.limitdesk.domain.handover.HandedItem;
import org.limitdesk.domain.handover.Reply;
import org.limitdesk.domain.money.Fen;
import org.limitdesk.workflow.CheckHandOver;
import org.limitdesk.workflow.CheckHandOver.Found;
import org.limitdesk.workflow.port.Book;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks and shows a file of a hand-over. */
@Command(
    name = "handover",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a hand-over to a supervisor at another desk, or their reply, and shows what is in it:"
          + " signatures, facts, and, beside the book, entries and keys. Ends with status 1 when"
          + " anything does not agree.",
      "Files are written, answered and taken in at the desk alone: each of these is signed."
    })
final class HandOverCommand implements Callable<Integer> {
  private final Workflows workflows;

  @Mixin private final Output output;

  @Parameters(index = "0", paramLabel = "FILE", description = "A hand-over, or a reply to one.")
  private Path file = Path.of("");

  @Option(
      names = "--book",
      paramLabel = "BOOK",
      description = "The book that gave it. Only beside it a reply's signature can be checked.")
  private @Nullable Path book;

  HandOverCommand(Workflows workflows, PrintStream out) {
    this.workflows = workflows;
    output = new Output(out);
  }

  @Override
  public Integer call() throws IOException {
    Found found = found();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("kind", found.handOver() != null ? HandOver.KIND : Reply.KIND);
    object.put("book", found.book().toString());
    StringBuilder words = new StringBuilder();
    if (found.handOver() != null) {
      tell(found.handOver(), object, words);
    } else if (found.reply() != null) {
      tell(found.reply(), object, words);
    }
    object.put("checked_against_book", book != null);
    object.put("ok", found.problems().isEmpty());
    object.put("problems", found.problems());
    found.problems().forEach(each -> words.append("Wrong: %s.%n".formatted(each)));
    if (found.problems().isEmpty()) {
      words.append(sound(found).formatted());
    }
    output.print(object, words.toString());
    return found.problems().isEmpty() ? CommandLineDesk.DONE : CommandLineDesk.CHECK_FAILED;
  }

  private Found found() throws IOException {
    if (book == null) {
      return CheckHandOver.check(file, null);
    }
    try (Book open = workflows.shelf().read(book)) {
      return CheckHandOver.checkAgainst(file, open);
    }
  }

  private String sound(Found found) {
    if (book != null) {
      return "Sound, and as the book has it.%n";
    }
    return found.handOver() != null
        ? "Sound: it is signed, and all of it is what was decided on.%n"
        : "Whole. Only beside the book (--book) it can be told by whom it is signed.%n";
  }

  private static void tell(
      HandOver handOver, Map<String, @Nullable Object> object, StringBuilder words) {
    object.put("hand_over", handOver.hash().hex());
    object.put("from", handOver.nameOf(handOver.from()));
    object.put("to", handOver.nameOf(handOver.to()));
    object.put("left_out", handOver.leftOut());
    object.put("items", handOver.items().stream().map(each -> json(handOver, each)).toList());
    words.append(
        "From %s to %s: %,d decisions of %s.%n"
            .formatted(
                handOver.nameOf(handOver.from()),
                handOver.nameOf(handOver.to()),
                handOver.items().size(),
                handOver.bookName()));
    for (HandedItem each : handOver.items()) {
      words.append(
          "%8d  %-9s %-16s %14s -> %-8s %14s  by %s%n"
              .formatted(
                  each.decision(),
                  each.wants().word(),
                  each.borrowerId(),
                  Fen.decimal(each.proposed().limitBefore()),
                  each.decided().action().code(),
                  Fen.decimal(each.decided().limit()),
                  handOver.nameOf(each.maker())));
    }
  }

  private static Map<String, @Nullable Object> json(HandOver handOver, HandedItem item) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("decision", item.decision());
    object.put("wants", item.wants().word());
    object.put("borrower", item.borrowerId());
    object.put("limit_before", Fen.decimal(item.proposed().limitBefore()));
    object.put("action", item.decided().action().code());
    object.put("limit_decided", Fen.decimal(item.decided().limit()));
    object.put("maker", handOver.nameOf(item.maker()));
    object.put("signed", item.entry().signer() != null);
    return object;
  }

  private static void tell(Reply reply, Map<String, @Nullable Object> object, StringBuilder words) {
    object.put("hand_over", reply.handOver());
    object.put("from", "user:" + reply.from());
    List<Map<String, Object>> answers =
        reply.answers().stream()
            .map(each -> Map.<String, Object>of("decision", each.decision(), "word", each.word()))
            .toList();
    object.put("answers", answers);
    words.append(
        "Reply of user:%d: %,d answers.%n".formatted(reply.from(), reply.answers().size()));
    for (Reply.Answer each : reply.answers()) {
      words.append("%8d  %s%n".formatted(each.decision(), each.word()));
    }
  }
}
