package org.limitdesk;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.limitdesk.app.Desk;
import org.limitdesk.app.Program;

/** The program's entry; not an Application, so that it starts from a plain class path. */
public final class Launcher {
  private Launcher() {}

  /**
   * Opens the desk; with arguments, runs one command. Ends with its status. What it prints is
   * UTF-8, but for a terminal that shows something else.
   */
  public static void main(String[] args) {
    Console console = System.console();
    Charset charset =
        console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    int status = args.length == 0 ? Desk.open(err) : Program.ofThisUser().run(out, err, args);
    out.flush();
    System.exit(status);
  }
}
