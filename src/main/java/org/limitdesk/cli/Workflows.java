package org.limitdesk.cli;

import org.limitdesk.workflow.AnswerLetter;
import org.limitdesk.workflow.AssessBook;
import org.limitdesk.workflow.BackTestPolicy;
import org.limitdesk.workflow.BackUpBook;
import org.limitdesk.workflow.EraseBorrowers;
import org.limitdesk.workflow.ExplainLine;
import org.limitdesk.workflow.ExportCounts;
import org.limitdesk.workflow.ExportLog;
import org.limitdesk.workflow.FindClusters;
import org.limitdesk.workflow.FindRules;
import org.limitdesk.workflow.LoadFiles;
import org.limitdesk.workflow.MakeDemo;
import org.limitdesk.workflow.ReadAppeals;
import org.limitdesk.workflow.ReadCollections;
import org.limitdesk.workflow.ReadDisputes;
import org.limitdesk.workflow.ReadTrends;
import org.limitdesk.workflow.TryPolicy;
import org.limitdesk.workflow.VerifyLog;
import org.limitdesk.workflow.WriteNotice;
import org.limitdesk.workflow.WriteReport;
import org.limitdesk.workflow.port.Shelf;

/**
 * What the commands call.
 *
 * @param actor who the log names: the operating system's user
 */
public record Workflows(
    Shelf shelf,
    LoadFiles loadFiles,
    MakeDemo makeDemo,
    ReadTrends readTrends,
    VerifyLog verifyLog,
    ExportLog exportLog,
    ExportCounts exportCounts,
    BackUpBook backUpBook,
    FindRules findRules,
    AssessBook assessBook,
    TryPolicy tryPolicy,
    ExplainLine explainLine,
    FindClusters findClusters,
    BackTestPolicy backTest,
    WriteNotice writeNotice,
    ReadDisputes disputes,
    ReadAppeals appeals,
    AnswerLetter answerLetter,
    ReadCollections collections,
    EraseBorrowers retention,
    WriteReport writeReport,
    CardDesk cards,
    PolicyDesk policies,
    PackageDesk packages,
    CoreDesk core,
    PictureTour tour,
    String actor) {}
