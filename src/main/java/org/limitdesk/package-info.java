/** The entry of the program; {@link org.limitdesk.Launcher} hands over to {@code cli}. */
@org.jspecify.annotations.NullMarked
package org.limitdesk;
