package org.limitdesk.domain.scoring;

/** What the values of a card's field are. */
public enum FieldKind {
  NUMBER,
  WORD
}
