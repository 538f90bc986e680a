package org.limitdesk.ui.review;

import org.limitdesk.workflow.AnswerAppeal;
import org.limitdesk.workflow.ApproveMany;
import org.limitdesk.workflow.AssignCases;
import org.limitdesk.workflow.DecideProposal;
import org.limitdesk.workflow.ReadCase;
import org.limitdesk.workflow.ReadWorklist;
import org.limitdesk.workflow.ReleaseDecisions;
import org.limitdesk.workflow.TakeAppeal;

/** What the screen calls. */
public record ReviewWorkflows(
    ReadWorklist readWorklist,
    ReadCase readCase,
    DecideProposal decide,
    ApproveMany approveMany,
    ReleaseDecisions release,
    TakeAppeal takeAppeal,
    AnswerAppeal answerAppeal,
    AssignCases assign) {}
