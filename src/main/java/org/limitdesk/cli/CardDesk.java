package org.limitdesk.cli;

import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadScores;

/** What the commands about fitting and measuring cards call. */
public record CardDesk(FitCard fit, ReadScores scores, ReadCardHealth health) {}
