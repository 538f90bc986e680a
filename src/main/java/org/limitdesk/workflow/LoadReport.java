package org.limitdesk.workflow;

import java.util.List;

/**
 * What a load did, and what the book holds after it.
 *
 * @param borrowers all borrowers of the book
 * @param months all months of all lines of the book
 * @param notes what else a person should know, a sentence each
 */
public record LoadReport(List<FileReport> files, long borrowers, long months, List<String> notes) {
  /** Whether any row was set aside. */
  public boolean anyQuarantined() {
    return files.stream().anyMatch(file -> file.counts().quarantined() > 0);
  }
}
