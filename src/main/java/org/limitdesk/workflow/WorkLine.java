package org.limitdesk.workflow;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.collections.Handling;
import org.limitdesk.domain.collections.JudgedPromise;
import org.limitdesk.domain.collections.Promise;
import org.limitdesk.domain.collections.Stage;
import org.limitdesk.domain.trend.Bucket;

/**
 * One line of a work list of collections. Amounts are fen, of the whole line.
 *
 * @param key the borrower's
 * @param name null where not known
 * @param dpd days past due at the end of the book's last month
 * @param open the promise that is due first among those that cannot be judged yet; null for none
 * @param last the last promise that could be judged; null for none
 */
public record WorkLine(
    int key,
    String borrowerId,
    @Nullable String name,
    Stage stage,
    Handling handling,
    Bucket bucket,
    int dpd,
    long balance,
    @Nullable Promise open,
    @Nullable JudgedPromise last) {}
