package org.limitdesk.workflow.port;

import org.jspecify.annotations.Nullable;
import org.limitdesk.domain.audit.ChainVerifier;

/** Hands a stored log to the chain's verifier. */
public record VerifyingVisitor(ChainVerifier verifier) implements BookLog.Visitor {
  @Override
  public void entry(
      long seq, byte[] body, byte[] hash, @Nullable String signer, byte @Nullable [] signature) {
    verifier.entry(seq, body, hash, signer, signature);
  }

  @Override
  public void text(long seq, String name, @Nullable String text, byte @Nullable [] salt) {
    verifier.text(seq, name, text, salt);
  }
}
