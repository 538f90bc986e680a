package org.limitdesk.cli;

import org.limitdesk.workflow.ComparePolicies;

/** What the commands about policies call. */
public record PolicyDesk(ComparePolicies compare) {}
