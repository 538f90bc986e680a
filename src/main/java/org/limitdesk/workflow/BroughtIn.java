package org.limitdesk.workflow;

import org.limitdesk.workflow.port.HandOvers.Handed;
import org.limitdesk.workflow.port.LogStamp;

/**
 * A supervisor's word from another desk.
 *
 * @param answer what they signed there
 * @param stamp of who brings it in, with the supervisor's note as it was salted there
 */
record BroughtIn(Handed answer, LogStamp stamp) {}
