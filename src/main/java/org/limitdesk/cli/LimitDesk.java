package org.limitdesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's name and what it says of itself. */
@Command(
    name = "limitdesk",
    mixinStandardHelpOptions = true,
    versionProvider = VersionOfProgram.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The desk of a risk officer who looks after a book of small revolving credit lines.",
      "A book is one file on this computer; everything works without a network."
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Try it:",
      "  limitdesk demo my.book",
      "  limitdesk trends my.book",
      "",
      "Every command takes --json: one object on standard output, messages on standard error.",
      "Exit status: 0 done, 1 a check failed, 2 wrong usage, 3 a file or book was refused."
    })
final class LimitDesk implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
  }
}
