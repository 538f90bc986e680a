package org.limitdesk.ui.signin;

import org.limitdesk.workflow.ManageUsers;
import org.limitdesk.workflow.SignIn;

/**
 * The workflows of the sign-in page.
 *
 * @param desk who the operating system says is there, as the log names people
 */
public record Door(SignIn signIn, ManageUsers manageUsers, String desk) {}
