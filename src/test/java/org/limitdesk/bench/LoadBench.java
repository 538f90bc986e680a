package org.limitdesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.limitdesk.app.Program;
import org.limitdesk.intake.demo.DemoBook;
import org.limitdesk.intake.demo.DemoFiles;

/**
 * Loads a fictional book's borrowers and months from CSV files and counts it, beside the {@code
 * .import} of the same months file by the sqlite3 shell into an equal table, in turns. Arguments:
 * how many borrowers (1000000), how many runs (3).
 */
public final class LoadBench {
  private static final int MONTHS = 24;

  private final Path folder;

  private LoadBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int borrowers = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Path folder = Files.createTempDirectory("limitdesk-bench");
    try {
      new LoadBench(folder).run(borrowers, runs);
    } finally {
      delete(folder);
    }
  }

  private void run(int borrowers, int runs) throws IOException, InterruptedException {
    List<Path> files = DemoFiles.write(new DemoBook(1, borrowers, MONTHS), folder);
    Path months = named(files, "months");
    long rows;
    try (Stream<String> lines = Files.lines(months)) {
      rows = lines.count() - 1;
    }
    say(
        "%,d borrowers, %,d month rows, %,d MB of months",
        borrowers, rows, mega(Files.size(months)));
    List<Double> ours = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      double load = load(named(files, "borrowers"), months);
      double shell = importByShell(months);
      ours.add(rows / load);
      ratios.add(shell / load);
      say(
          "run %d: load %.1f s (%,.0f rows/s), shell %.1f s (%,.0f rows/s), ratio %.2f",
          i + 1, load, rows / load, shell, rows / shell, shell / load);
    }
    say("median %,.0f rows/s; %.2f times as fast as the shell", median(ours), median(ratios));
  }

  /** Seconds that the load of the months takes, its column image included. */
  private double load(Path borrowers, Path months) throws IOException {
    Path book = folder.resolve("bench.book");
    clear("bench.book");
    limitdesk("load", book.toString(), borrowers.toString());
    double seconds = limitdesk("load", book.toString(), months.toString());
    say(
        "  trends %.2f s, trends by region %.2f s, book %,d MB, peak resident %,d MB",
        limitdesk("trends", book.toString()),
        limitdesk("trends", book.toString(), "--by", "region"),
        mega(Files.size(book)),
        mega(peakResident()));
    return seconds;
  }

  private double limitdesk(String... args) {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    int status =
        new Program(folder.resolve("home"), Clock.systemUTC()).run(nowhere, System.err, args);
    if (status != 0) {
      throw new IllegalStateException("limitdesk ended with " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds that the sqlite3 shell takes, with the same durability and an equal key. */
  private double importByShell(Path months) throws IOException, InterruptedException {
    clear("shell.db");
    String header;
    try (BufferedReader lines = Files.newBufferedReader(months)) {
      header = String.valueOf(lines.readLine());
    }
    String script =
        """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        CREATE TABLE month (%s, PRIMARY KEY (month, borrower_id)) WITHOUT ROWID;
        .import --csv --skip 1 "%s" month
        """
            .formatted(columns(header), months);
    long start = System.nanoTime();
    Process shell =
        new ProcessBuilder("sqlite3", "-bail", folder.resolve("shell.db").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = shell.outputWriter(StandardCharsets.UTF_8)) {
      in.write(script);
    }
    if (shell.waitFor() != 0) {
      throw new IllegalStateException("the sqlite3 shell ended with " + shell.exitValue());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static String columns(String header) {
    return Stream.of(header.split(",", -1))
        .map(name -> '"' + name + "\" " + (name.equals("borrower_id") ? "TEXT" : "NUMERIC"))
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  /** The most memory that this process ever had in use, as Linux counts it; 0 elsewhere. */
  private static long peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }

  private void clear(String name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path each : all.filter(p -> p.getFileName().toString().startsWith(name)).toList()) {
        Files.delete(each);
      }
    }
  }

  private static Path named(List<Path> files, String table) {
    return files.stream()
        .filter(file -> file.getFileName().toString().startsWith(table + "."))
        .findFirst()
        .orElseThrow();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static long mega(long bytes) {
    return bytes / 1_000_000;
  }

  private static void say(String text, Object... values) {
    System.out.println(String.format(text, values));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
