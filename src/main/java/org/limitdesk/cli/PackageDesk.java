package org.limitdesk.cli;

import org.limitdesk.workflow.ChoosePackage;
import org.limitdesk.workflow.ExportPackage;
import org.limitdesk.workflow.FreezePackage;
import org.limitdesk.workflow.ReadPackages;

/** What the commands about packages for transfer call. */
public record PackageDesk(
    ChoosePackage choose, FreezePackage freeze, ReadPackages read, ExportPackage export) {}
