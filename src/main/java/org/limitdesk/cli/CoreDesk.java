package org.limitdesk.cli;

import org.limitdesk.workflow.LoadAnswers;
import org.limitdesk.workflow.SendInstructions;

/** What goes to the core system and comes back from it. */
public record CoreDesk(SendInstructions send, LoadAnswers answers) {}
