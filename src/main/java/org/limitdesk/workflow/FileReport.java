package org.limitdesk.workflow;

import java.util.List;
import org.limitdesk.intake.LoadWarning;
import org.limitdesk.workflow.port.BegunFile;
import org.limitdesk.workflow.port.LoadCounts;

/**
 * What became of one file.
 *
 * @param begun the number under which its rows stand in the book, and when it began
 * @param warnings what was put right on the way in
 */
public record FileReport(
    LoadSource source, BegunFile begun, LoadCounts counts, List<LoadWarning> warnings) {}
