package org.limitdesk.cli;

import org.limitdesk.workflow.ComparePolicies;
import org.limitdesk.workflow.ExportPolicy;
import org.limitdesk.workflow.ExportTrial;
import org.limitdesk.workflow.ImportPolicy;
import org.limitdesk.workflow.ReadPolicies;

/** What the commands about policies call. */
public record PolicyDesk(
    ComparePolicies compare,
    ImportPolicy importPolicy,
    ExportPolicy exportPolicy,
    ExportTrial exportTrial,
    ReadPolicies read) {}
