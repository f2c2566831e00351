package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.util.Arrays;

/** The content of an object stream (PDF 1.7, 7.5.7) as it grows. Not thread-safe. */
final class PackedObjects implements ObjectSink {
  private final Bytes bodies = new Bytes(1 << 14);
  private final Bytes index = new Bytes(1 << 12);
  private int[] objects = new int[64];
  private int count;

  @Override
  public Bytes begin(int object) {
    if (count == objects.length) {
      objects = Arrays.copyOf(objects, 2 * count);
    }
    objects[count++] = object;
    index.integer(object).u8(' ').integer(bodies.size()).u8(' ');
    return bodies;
  }

  @Override
  public void end() {
    bodies.u8('\n');
  }

  /** Returns where the object begun last is written. */
  Bytes begun() {
    return bodies;
  }

  int count() {
    return count;
  }

  /** Returns the numbers of the objects in their order. */
  int[] objects() {
    return Arrays.copyOf(objects, count);
  }

  /** Returns the entries of the stream's dictionary but for its length and filter. */
  String entries() {
    return "/Type/ObjStm/N " + count + "/First " + index.size();
  }

  /** Returns the content: the index, then the objects. */
  byte[] content() {
    return new Bytes(index.size() + bodies.size()).bytes(index).bytes(bodies).array();
  }

  void clear() {
    bodies.clear();
    index.clear();
    count = 0;
  }
}
