/**
 * The append-only log: what an entry is, the chain of hashes that binds each to the one before, and
 * the check of a stored log. Bytes in, bytes out: rows and files are read elsewhere. To write,
 * enter at {@link org.limitdesk.domain.audit.HashChain}; to check, at {@link
 * org.limitdesk.domain.audit.ChainVerifier}. The page {@code src/site/markdown/log-format.md} says
 * the same for somebody who has only the file.
 */
@NullMarked
package org.limitdesk.domain.audit;

import org.jspecify.annotations.NullMarked;
