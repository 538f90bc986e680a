package org.limitdesk.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Bytes to characters; a byte that cannot be decoded becomes {@link CharSlice#UNDECODABLE}. */
final class CharFeed implements Closeable {
  private static final int BLOCK = 128 * 1024;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private boolean ended;
  private long bytesRead;

  CharFeed(InputStream in, Charset charset) {
    this.in = in;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(CharSlice.UNDECODABLE));
  }

  /** Fills part of that space with at least one character; returns how many, or -1 at the end. */
  int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    while (out.position() == offset) {
      boolean wasEnded = ended;
      decoder.decode(bytes, out, ended);
      if (out.position() == offset && wasEnded) {
        decoder.flush(out);
        return out.position() == offset ? -1 : out.position() - offset;
      }
      if (out.position() == offset) {
        refill();
      }
    }
    return out.position() - offset;
  }

  private void refill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
      bytesRead += count;
    }
    bytes.flip();
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
