package org.limitdesk.cli;

import org.limitdesk.workflow.ExportCard;
import org.limitdesk.workflow.FindPath;
import org.limitdesk.workflow.FitCard;
import org.limitdesk.workflow.ImportCard;
import org.limitdesk.workflow.ReadCardHealth;
import org.limitdesk.workflow.ReadScores;
import org.limitdesk.workflow.ScoreTable;

/** What the commands about cards call. */
public record CardDesk(
    ScoreTable scoreTable,
    ImportCard importCard,
    ExportCard exportCard,
    FitCard fit,
    ReadScores scores,
    ReadCardHealth health,
    FindPath path) {}
