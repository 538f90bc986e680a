package org.limitdesk.domain.decision;

import org.limitdesk.domain.Code;

/** How a sign-in ended. */
public enum SignInResult implements Code {
  OK,
  /** Nobody has that name. */
  UNKNOWN,
  /** The name is somebody's who may not sign in any more. */
  INACTIVE,
  /** The password is not theirs. The only result that counts towards a lock. */
  PASSWORD,
  /** There were too many wrong passwords; this one was not even looked at. */
  LOCKED
}
