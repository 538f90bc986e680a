package org.limitdesk.workflow.port;

import org.limitdesk.intake.RowFailure;

/** A row that a load set aside, and the name of its file. */
public record QuarantinedRow(String file, RowFailure failure) {}
