/**
 * Packages of bad lines for transfer (不良资产包): {@link org.limitdesk.domain.npl.PackageTerms} says
 * which lines are wanted, {@link org.limitdesk.domain.npl.PackageChoice} leaves out those that may
 * not go, and {@link org.limitdesk.domain.npl.PackageSheet} is what a transfer notice prints of the
 * rest.
 */
@NullMarked
package org.limitdesk.domain.npl;

import org.jspecify.annotations.NullMarked;
