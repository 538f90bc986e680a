package org.limitdesk.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the package was built as. */
final class VersionOfProgram implements IVersionProvider {
  @Override
  public String[] getVersion() {
    @Nullable String version = VersionOfProgram.class.getPackage().getImplementationVersion();
    return new String[] {"limitdesk " + (version == null ? "(not packaged)" : version)};
  }
}
