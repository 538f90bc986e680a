package org.limitdesk.workflow;

import org.limitdesk.domain.npl.PackageChoice;
import org.limitdesk.workflow.port.Packages.Kept;

/**
 * A package that is kept.
 *
 * @param choice as it was then
 */
public record FrozenPackage(Kept kept, PackageChoice choice) {}
