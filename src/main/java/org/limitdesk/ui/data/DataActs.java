package org.limitdesk.ui.data;

import org.limitdesk.workflow.AssessMonth;
import org.limitdesk.workflow.BackUpBook;
import org.limitdesk.workflow.LoadFiles;
import org.limitdesk.workflow.ReadQuarantine;

/** What the data screen calls. */
public record DataActs(
    LoadFiles loadFiles,
    AssessMonth assessMonth,
    BackUpBook backUpBook,
    ReadQuarantine readQuarantine) {}
