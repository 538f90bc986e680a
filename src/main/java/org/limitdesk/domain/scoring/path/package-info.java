/**
 * The path to improve: the fewest, then the smallest, things a borrower can do that bring the score
 * to a target. {@link org.limitdesk.domain.scoring.path.PathFinder} is where to enter. A borrower
 * acts on raw fields (the balance, the days past due, the draws, the other lenders) and never on a
 * characteristic, so characteristics that share a raw field move together; nobody's age, gender or
 * region is a thing to do, and what is past stays as it was.
 */
@NullMarked
package org.limitdesk.domain.scoring.path;

import org.jspecify.annotations.NullMarked;
