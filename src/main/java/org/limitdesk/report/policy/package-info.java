/**
 * Policies as documents and as differences: a policy is made a tree of typed values in the order of
 * its document, which is written as YAML or laid beside another one. Enter at {@link
 * org.limitdesk.report.policy.PolicyText} and {@link org.limitdesk.report.policy.PolicyDiff}.
 */
@NullMarked
package org.limitdesk.report.policy;

import org.jspecify.annotations.NullMarked;
