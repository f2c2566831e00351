package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies objects of an official PDF, with everything they refer to, into the numbers that they have
 * in every file we write. A reference to a page becomes null: our pages are others. Not
 * thread-safe.
 */
final class OfficialObjects {
  /** The objects of the official pages begin after those that every file of ours has. */
  static final int FIRST_OBJECT = 10;

  /** An object as it is written; one with a body is a stream. */
  static final class Part {
    final String entries;
    final byte @Nullable [] body;

    Part(String entries, byte @Nullable [] body) {
      this.entries = entries;
      this.body = body;
    }
  }

  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final Part NULL = new Part("null", null);

  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  List<Part> parts() {
    return parts;
  }

  /** Adds a stream of ours; returns its number. */
  int add(String entries, byte[] body) {
    parts.add(new Part(entries, body));
    return FIRST_OBJECT + parts.size() - 1;
  }

  /** Returns an object as it is written, its references in our numbers. */
  String text(@Nullable PdfObject object) throws IOException {
    var out = new Bytes();
    append(object, out);
    return out.asciiText();
  }

  /** Returns the entries of a dictionary without some. */
  String entries(PdfDictionary dictionary, PdfName... without) throws IOException {
    var out = new Bytes();
    for (Object each : dictionary.getKeys()) {
      var key = (PdfName) each;
      if (!List.of(without).contains(key)) {
        append(key, out);
        out.u8(' ');
        append(dictionary.get(key), out);
      }
    }
    return out.asciiText();
  }

  private void append(@Nullable PdfObject object, Bytes out) throws IOException {
    if (object instanceof PRIndirectReference reference) {
      out.reference(number(reference));
    } else if (object instanceof PdfDictionary dictionary) {
      out.ascii("<<").ascii(entries(dictionary)).ascii(">>");
    } else if (object instanceof PdfArray array) {
      out.u8('[');
      for (int i = 0; i < array.size(); i++) {
        append(array.getPdfObject(i), out);
        out.u8(' ');
      }
      out.u8(']');
    } else if (object instanceof PdfString string) {
      out.u8('<');
      out.ascii(HexFormat.of().formatHex(string.getOriginalBytes()));
      out.u8('>');
    } else if (object instanceof PdfName name) {
      out.bytes(name.getBytes());
    } else if (object instanceof PdfNumber number) {
      out.ascii(number.toString());
    } else {
      String word = object == null ? "null" : object.toString();
      if (!WORDS.contains(word)) {
        // Copied, a stray bracket would break the file that it is copied into.
        throw new IOException("No object where one is expected");
      }
      out.ascii(word);
    }
  }

  private int number(PRIndirectReference reference) throws IOException {
    Integer known = numbers.get(reference.getNumber());
    if (known != null) {
      return known;
    }
    int number = FIRST_OBJECT + parts.size();
    numbers.put(reference.getNumber(), number);
    parts.add(NULL);
    PdfObject object = PdfReader.getPdfObject(reference);
    Part part;
    if (object instanceof PRStream stream) {
      byte[] body = PdfReader.getStreamBytesRaw(stream);
      part = new Part(entries(stream, PdfName.LENGTH), body);
    } else if (object instanceof PdfDictionary page
        && PdfName.PAGE.equals(page.get(PdfName.TYPE))) {
      part = NULL;
    } else {
      part = new Part(text(object), null);
    }
    parts.set(number - FIRST_OBJECT, part);
    return number;
  }
}
