package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/**
 * What a person can do at the desk. Where an act is done to something that somebody made, the
 * {@link Permissions} tell one's own from others'.
 */
public enum Act implements Code {
  /** Look at borrowers, proposals and cases. */
  VIEW_CASES,
  /** Decide as proposed. */
  APPROVE,
  /** Decide another action or limit. */
  OVERRIDE,
  /** Leave the line as it is. */
  KEEP,
  /** Decide later. */
  DEFER,
  /** Take a case that is nobody's to work on, and give one's own back. */
  TAKE_CASE,
  /** Say who works on which cases. */
  ASSIGN,
  /** Put a signal of a line off for a while. */
  SNOOZE,
  /** Take what a borrower says is wrong, and answer it. */
  DISPUTE,
  /** Take a borrower's appeal, and prolong its days. */
  APPEAL,
  /** Answer an appeal; own: one decided or confirmed what it is about. */
  ANSWER_APPEAL,
  /** Offer a borrower an arrangement, and follow it. */
  OFFER,
  /** Second approval of an arrangement, or its refusal; own: one offered it. */
  CONFIRM_OFFER,
  /** Note that a borrower was spoken to. */
  NOTE_CONTACT,
  /** Say of an alarm that it was looked at. */
  ACKNOWLEDGE,
  /** Take back a decision that was not released; own: one decided it oneself. */
  WITHDRAW,
  /** Second approval; own: one made a decision of the case. */
  CONFIRM,
  /** Second approval refused, back to who decided; own as in {@link #CONFIRM}. */
  RETURN,
  /** Mark an override as agreed, disagreed or discussed; own: one decided it oneself. */
  REVIEW,
  /** Hand over to a supervisor at another desk what waits for them, and take their answers in. */
  HAND_OVER,
  /** Let decided changes go out. */
  RELEASE,
  /** Keep a package for transfer for good. */
  FREEZE_PACKAGE,
  /** Read the log; own: entries of one's own acts. */
  VIEW_LOG,
  /** Take the log out as a file. */
  EXPORT_LOG,
  /** Load files into the book. */
  LOAD,
  /** Write a policy or a card and ask for its publication. */
  SUBMIT_DOCUMENT,
  /** Publish a policy or a card that was submitted; own: one brought it in or ever submitted it. */
  PUBLISH_DOCUMENT,
  /** Ask that personal data which nothing needs any more be erased. */
  ASK_ERASURE,
  /** Erase them, or refuse it; own: one asked for it. */
  ERASE,
  /** Write the wording of notices. */
  WRITE_TEMPLATE,
  /** Put a wording in force, or send it back; own: one wrote it. */
  CONFIRM_TEMPLATE,
  /** Change a setting of the book. */
  CHANGE_SETTING,
  /** Make a user, change roles, lock out, give a new password; own: one's own account. */
  MANAGE_USERS,
  /** Change a password by telling the old one; own: one's own account. */
  CHANGE_PASSWORD
}
