package org.limitdesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to do with scorecards. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Scores with a scorecard, or brings cards into a book and out of it.",
    commandListHeading = "%nCommands:%n")
final class CardCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(
        line, "say one of " + String.join(", ", line.getSubcommands().keySet()));
  }
}
