package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.github.minmome.pdf.internal.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the streams that draw, under every filter and parameter that such a stream may have (ISO
 * 32000-1 7.4), in the long and the short names of filters.
 */
final class StreamFilters {
  /** Far more than a page needs, in bytes; what is compressed may be made to fill the memory. */
  static final int MAX_LENGTH = 1 << 25;

  private static final int CLEAR_TABLE = 256;
  private static final int END_OF_DATA = 257;
  private static final int FIRST_CODE = 258;
  private static final int MAX_CODES = 4096;

  private StreamFilters() {}

  /**
   * Returns the bytes of a stream.
   *
   * @throws IOException if a filter is unknown or one of images, its data are damaged, or they are
   *     longer than {@value #MAX_LENGTH}
   */
  static byte[] decoded(PRStream stream) throws IOException {
    byte[] bytes = PdfReader.getStreamBytesRaw(stream);
    PdfObject filters = entry(stream, PdfName.FILTER, "F");
    PdfObject parameters = entry(stream, PdfName.DECODEPARMS, "DP");
    if (filters instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        PdfObject own =
            parameters instanceof PdfArray each && i < each.size()
                ? each.getDirectObject(i)
                : array.size() == 1 ? parameters : null;
        bytes = decoded(bytes, array.getDirectObject(i), own);
      }
    } else if (filters != null && !filters.isNull()) {
      PdfObject own =
          parameters instanceof PdfArray each && each.size() > 0
              ? each.getDirectObject(0)
              : parameters;
      bytes = decoded(bytes, filters, own);
    }
    return bytes;
  }

  private static @Nullable PdfObject entry(PdfDictionary stream, PdfName name, String shortName) {
    PdfObject value = stream.getDirectObject(name);
    PdfObject other = value == null ? stream.getDirectObject(new PdfName(shortName)) : value;
    return other instanceof PdfDictionary || other instanceof PdfArray || other instanceof PdfName
        ? other
        : null;
  }

  private static byte[] decoded(byte[] bytes, PdfObject filter, @Nullable PdfObject parameters)
      throws IOException {
    PdfDictionary own = parameters instanceof PdfDictionary dictionary ? dictionary : null;
    byte[] decoded =
        switch (PdfName.decodeName(String.valueOf(filter))) {
          case "FlateDecode", "Fl" -> predicted(inflated(bytes), own);
          case "LZWDecode", "LZW" -> predicted(lzw(bytes, earlyChange(own)), own);
          case "ASCII85Decode", "A85" -> PdfReader.ASCII85Decode(bytes);
          case "ASCIIHexDecode", "AHx" -> PdfReader.ASCIIHexDecode(bytes);
          case "RunLengthDecode", "RL" -> runLength(bytes);
          case "Crypt" -> bytes;
          default -> throw new IOException("A filter that is none of text");
        };
    requireBelow(decoded.length, MAX_LENGTH);
    return decoded;
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(MAX_LENGTH);
    }
  }

  private static int earlyChange(@Nullable PdfDictionary parameters) {
    return number(parameters, "EarlyChange", 1);
  }

  private static int number(@Nullable PdfDictionary parameters, String name, int other) {
    PdfNumber value = parameters == null ? null : parameters.getAsNumber(new PdfName(name));
    return value == null ? other : value.intValue();
  }

  /** Undoes the predictors of PNG, which each row of bytes names; that of TIFF is for images. */
  private static byte[] predicted(byte[] bytes, @Nullable PdfDictionary parameters)
      throws IOException {
    requireBelow(bytes.length, MAX_LENGTH);
    int predictor = number(parameters, "Predictor", 1);
    if (predictor < 2) {
      return bytes;
    }
    int bits = number(parameters, "Colors", 1) * number(parameters, "BitsPerComponent", 8);
    int columns = number(parameters, "Columns", 1);
    if (predictor < 10 || bits < 1 || bits > 1024 || columns < 1 || columns > MAX_LENGTH / bits) {
      throw new IOException("A predictor that is none of text");
    }
    int left = (bits + 7) / 8;
    int width = (bits * columns + 7) / 8;
    byte[] above = new byte[width];
    var out = new Bytes(bytes.length);
    for (int at = 0; at < bytes.length; at += width + 1) {
      byte[] row = Arrays.copyOfRange(bytes, at + 1, at + 1 + width);
      unpredict(row, above, bytes[at], left);
      out.bytes(row, 0, Math.min(width, bytes.length - at - 1));
      above = row;
    }
    return out.toArray();
  }

  private static void unpredict(byte[] row, byte[] above, int kind, int left) throws IOException {
    for (int i = 0; i < row.length; i++) {
      int a = i < left ? 0 : row[i - left] & 0xFF;
      int b = above[i] & 0xFF;
      int c = i < left ? 0 : above[i - left] & 0xFF;
      row[i] +=
          (byte)
              switch (kind) {
                case 0 -> 0;
                case 1 -> a;
                case 2 -> b;
                case 3 -> (a + b) / 2;
                case 4 -> paeth(a, b, c);
                default -> throw new IOException("A row without a predictor");
              };
    }
  }

  private static int paeth(int a, int b, int c) {
    int toA = Math.abs(b - c);
    int toB = Math.abs(a - c);
    int toC = Math.abs(a + b - 2 * c);
    return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
  }

  /** Lempel-Ziv-Welch of 9 to 12 bits, the high bit first; what is damaged ends the data. */
  static byte[] lzw(byte[] bytes, int earlyChange) throws IOException {
    var out = new Bytes(4 * bytes.length + 16);
    int[] starts = new int[MAX_CODES];
    int[] ends = new int[MAX_CODES];
    int next = FIRST_CODE;
    int width = 9;
    int start = -1;
    int end = -1;
    long bits = 0;
    int count = 0;
    for (byte each : bytes) {
      bits = bits << 8 | (each & 0xFF);
      count += 8;
      if (count < width) {
        continue;
      }
      count -= width;
      int code = (int) (bits >> count) & ((1 << width) - 1);
      if (code == END_OF_DATA) {
        return out.toArray();
      }
      if (code == CLEAR_TABLE) {
        next = FIRST_CODE;
        width = 9;
        start = -1;
        continue;
      }
      if (start >= 0 && next < MAX_CODES) {
        // The entry to come is the text of the code before and the byte that follows it.
        starts[next] = start;
        ends[next++] = end + 1;
      }
      int from = out.size();
      if (code < CLEAR_TABLE) {
        out.u8(code);
      } else if (code < next) {
        for (int i = starts[code]; i < ends[code]; i++) {
          out.u8(out.array()[i]);
        }
      } else {
        throw new IOException("A code of no entry");
      }
      start = from;
      end = out.size();
      requireBelow(end, MAX_LENGTH);
      int used = next + earlyChange;
      width = used >= 2048 ? 12 : used >= 1024 ? 11 : used >= 512 ? 10 : 9;
    }
    return out.toArray();
  }

  private static byte[] runLength(byte[] bytes) throws IOException {
    var out = new Bytes(2 * bytes.length + 16);
    int i = 0;
    while (i < bytes.length && (bytes[i] & 0xFF) != 128) {
      int length = bytes[i++] & 0xFF;
      if (length < 128) {
        int count = Math.min(length + 1, bytes.length - i);
        out.bytes(bytes, i, count);
        i += count;
      } else if (i < bytes.length) {
        byte[] run = new byte[257 - length];
        Arrays.fill(run, bytes[i++]);
        out.bytes(run);
      }
      requireBelow(out.size(), MAX_LENGTH);
    }
    return out.toArray();
  }

  /** Refuses what has no end. */
  static void requireBelow(int size, int limit) throws IOException {
    if (size >= limit) {
      throw new IOException("The content of a page has no end");
    }
  }
}
