/**
 * Finds clusters (聚集): cells of the book whose inflow into M1 is beyond what their own past
 * explains. Pure counts and one stated test; enter at {@link
 * org.limitdesk.domain.cluster.ClusterWatch}.
 */
@NullMarked
package org.limitdesk.domain.cluster;

import org.jspecify.annotations.NullMarked;
