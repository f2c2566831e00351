package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;

/** Takes the objects of a file that are no streams. */
interface ObjectSink {
  /** Begins an object; write it to what this returns, then call {@link #end}. */
  Bytes begin(int object);

  /** Ends the object begun last. */
  void end();
}
