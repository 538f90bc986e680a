/** Tests of the demo book: its rates, its consistency, its stories. */
@NullMarked
package org.limitdesk.intake.demo;

import org.jspecify.annotations.NullMarked;
