/**
 * Who is at the desk: signing in, and the first administrator of a book that has no users. Enter at
 * {@link org.limitdesk.ui.signin.SignInView}.
 */
@NullMarked
package org.limitdesk.ui.signin;

import org.jspecify.annotations.NullMarked;
