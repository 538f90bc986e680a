package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.workflow.port.LoadCounts;

/**
 * What became of one file.
 *
 * @param generation the number under which its rows stand in the book
 * @param warnings what was put right on the way in
 */
public record FileReport(
    LoadSource source, long generation, LoadCounts counts, List<LoadWarning> warnings) {}
