/**
 * Benchmarks, run by name and never as a test: {@code mvn -q test-compile exec:exec@bench
 * -Dbench=LoadBench -Dargs="1000000"}.
 */
@NullMarked
package org.limitdesk.bench;

import org.jspecify.annotations.NullMarked;
