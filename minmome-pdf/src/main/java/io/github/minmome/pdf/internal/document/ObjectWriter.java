package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The objects of a PDF file in the order of writing: streams at once, all others packed together in
 * object streams, and at the end a cross-reference stream (PDF 1.7, 7.5.7 and 7.5.8). Not
 * thread-safe.
 */
final class ObjectWriter implements ObjectSink {
  private static final int OBJECTS_A_STREAM = 400;
  private static final int FLUSH_AT = 1 << 16;

  private final Deflater deflater;
  final Bytes buffer;
  private long flushed;

  /**
   * For each object its offset in the file, or the number of the object stream that contains it.
   */
  private int[] places;

  /** For each object -1 when it is on its own, or its index in the object stream. */
  private short[] indexes;

  private int last;
  private final PackedObjects packed = new PackedObjects();

  ObjectWriter(Deflater deflater) {
    this.deflater = deflater;
    buffer = new Bytes(1 << 14);
    places = new int[256];
    indexes = new short[256];
    buffer.ascii("%PDF-1.7\n%").u32(0xE2E3CFD3).u8('\n');
  }

  /** Goes on after what another writer wrote so far, none of it handed over. */
  ObjectWriter(ObjectWriter written, Deflater deflater) {
    this.deflater = deflater;
    buffer = new Bytes(1 << 13);
    flushed = written.flushed + written.buffer.size();
    places = written.places.clone();
    indexes = written.indexes.clone();
    last = written.last;
  }

  Deflater deflater() {
    return deflater;
  }

  /** Returns a number for an object to come. */
  int allocate() {
    return allocate(1);
  }

  /** Returns the first of several consecutive numbers for objects to come. */
  int allocate(int count) {
    int first = last + 1;
    last += count;
    if (last >= places.length) {
      int capacity = Math.max(2 * places.length, last + 1);
      places = Arrays.copyOf(places, capacity);
      indexes = Arrays.copyOf(indexes, capacity);
    }
    return first;
  }

  /** Returns the first of so many consecutive numbers, a multiple of their count. */
  int allocateRound(int count) {
    allocate(count - 1 - last % count);
    return allocate(count);
  }

  /** Returns a number above all so far. */
  int next() {
    return last + 1;
  }

  @Override
  public Bytes begin(int object) {
    return packed.begin(object);
  }

  /** Returns where the object begun last is written. */
  Bytes begun() {
    return packed.begun();
  }

  @Override
  public void end() {
    packed.end();
    if (packed.count() >= OBJECTS_A_STREAM) {
      flushPacked();
    }
  }

  /** Writes the object stream begun so far. */
  void flushPacked() {
    if (packed.count() > 0) {
      byte[] content = packed.content();
      byte[] body = Streams.deflate(content, content.length, deflater);
      packed(allocate(), packed.entries(), 0, packed.objects(), body);
      packed.clear();
    }
  }

  /**
   * Writes an object stream.
   *
   * @param entries of its dictionary, but for its length and filter
   * @param base to be added to the numbers of its objects
   * @param objects the numbers of its objects in their order
   */
  void packed(int stream, String entries, int base, int[] objects, byte[] body) {
    for (int i = 0; i < objects.length; i++) {
      places[base + objects[i]] = stream;
      indexes[base + objects[i]] = (short) i;
    }
    stream(stream, entries + "/Filter/FlateDecode", body);
  }

  /** Writes a stream whose bytes are encoded as its dictionary's entries specify. */
  void stream(int object, String entries, byte[] body) {
    stream(object, entries, body, body.length);
  }

  /** Writes a stream of the first bytes of an array. */
  void stream(int object, String entries, byte[] body, int length) {
    places[object] = Math.toIntExact(flushed + buffer.size());
    indexes[object] = -1;
    buffer.integer(object).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ").integer(length);
    buffer.ascii(">>stream\n").bytes(body, 0, length).ascii("\nendstream\nendobj\n");
  }

  /** Compresses and writes a stream. */
  void deflated(int object, String entries, byte[] plain, int length) {
    stream(object, entries + "/Filter/FlateDecode", Streams.deflate(plain, length, deflater));
  }

  /** Hands over what has been written, once it is much. */
  void flushTo(OutputStream out, boolean all) throws IOException {
    if (all || buffer.size() >= FLUSH_AT) {
      out.write(buffer.array(), 0, buffer.size());
      flushed += buffer.size();
      buffer.clear();
    }
  }

  /** Writes the cross-reference stream and the end of the file. */
  void finish(int catalog, int info, byte[] id) {
    flushPacked();
    int self = allocate();
    long start = flushed + buffer.size();
    places[self] = Math.toIntExact(start);
    indexes[self] = -1;
    byte[] rows = rows(self);
    var entries = new Bytes(200);
    entries.ascii("/Type/XRef/W[1 4 2]/Size ").integer(self + 1);
    entries.ascii("/Root ").reference(catalog).ascii("/Info ").reference(info).ascii("/ID[");
    for (int i = 0; i < 2; i++) {
      entries.u8('<');
      for (int j = 0; j < 16; j += 2) {
        entries.hex16(((id[j] & 0xFF) << 8) | (id[j + 1] & 0xFF));
      }
      entries.u8('>');
    }
    entries.u8(']');
    entries.ascii("/DecodeParms<</Predictor 12/Columns 7>>");
    deflated(self, entries.asciiText(), rows, rows.length);
    buffer.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
  }

  /** The rows, each as its difference from the row before (PNG's predictor Up). */
  private byte[] rows(int last) {
    var rows = new byte[8 * (last + 1)];
    long previous = 0;
    for (int i = 0; i <= last; i++) {
      int type = places[i] == 0 ? 0 : indexes[i] < 0 ? 1 : 2;
      int index = type == 2 ? indexes[i] : i == 0 ? 0xFFFF : 0;
      long row = (long) type << 48 | (long) places[i] << 16 | index;
      int at = 8 * i;
      rows[at++] = 2;
      for (int shift = 48; shift >= 0; shift -= 8) {
        rows[at++] = (byte) ((row >>> shift) - (previous >>> shift));
      }
      previous = row;
    }
    return rows;
  }
}
