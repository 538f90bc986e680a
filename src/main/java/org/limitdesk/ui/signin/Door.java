package org.limitdesk.ui.signin;

import java.util.function.Supplier;
import org.limitdesk.workflow.DemoPeople;
import org.limitdesk.workflow.ManageUsers;
import org.limitdesk.workflow.SignIn;

/**
 * The workflows of the sign-in page. The two that hash are made when they are first needed, in the
 * background: that takes as long as a sign-in.
 *
 * @param desk who the operating system says is there, as the log names people
 */
public record Door(
    Supplier<SignIn> signIn, Supplier<ManageUsers> manageUsers, DemoPeople people, String desk) {}
