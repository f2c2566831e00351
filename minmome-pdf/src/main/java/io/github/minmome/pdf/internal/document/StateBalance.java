package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How the content of a page leaves the graphics state: without this, values laid over a page that
 * does not clean up after itself would stand elsewhere, or in another size.
 *
 * @param left how many saved states (q) it never restores (Q)
 * @param missing how many states it restores that it never saved
 */
record StateBalance(int left, int missing) {
  /** Far more than a page needs; what is compressed may be made to fill the memory. */
  private static final int LONGEST = 1 << 25;

  private static final int DEEPEST = 1000;

  /**
   * Reads what a page's entry Contents leads to. Content under a filter other than FlateDecode,
   * ASCII85Decode and ASCIIHexDecode is taken to be in order.
   *
   * @throws IOException if it cannot be read, or is longer or deeper than a page needs
   */
  static StateBalance of(@Nullable PdfObject contents) throws IOException {
    var plain = new ByteArrayOutputStream();
    for (PRStream stream : streams(contents)) {
      byte[] part = decoded(stream);
      if (part == null) {
        return new StateBalance(0, 0);
      }
      plain.write(part);
      plain.write('\n');
      requireBelow(plain.size(), LONGEST);
    }
    return of(plain.toByteArray());
  }

  private static StateBalance of(byte[] content) throws IOException {
    int left = 0;
    int missing = 0;
    try (var tokens = new PRTokeniser(content)) {
      while (tokens.nextToken()) {
        if (tokens.getTokenType() == PRTokeniser.TK_OTHER) {
          switch (tokens.getStringValue()) {
            case "q" -> left++;
            case "Q" -> {
              missing += left == 0 ? 1 : 0;
              left = Math.max(0, left - 1);
            }
            case "ID" -> tokens.seek(endOfImage(content, tokens.getFilePointer()));
            default -> {}
          }
        }
      }
    }
    requireBelow(Math.max(left, missing), DEEPEST);
    return new StateBalance(left, missing);
  }

  /** Where the samples of an inline image end: at EI between white space. */
  private static int endOfImage(byte[] content, int from) throws IOException {
    for (int i = from; i + 2 < content.length; i++) {
      if (PRTokeniser.isWhitespace(content[i])
          && content[i + 1] == 'E'
          && content[i + 2] == 'I'
          && (i + 3 == content.length || PRTokeniser.isWhitespace(content[i + 3]))) {
        return i + 1;
      }
    }
    throw new IOException("An inline image has no end and would swallow what follows");
  }

  private static List<PRStream> streams(@Nullable PdfObject contents) {
    var streams = new ArrayList<PRStream>();
    PdfObject direct = PdfReader.getPdfObject(contents);
    if (direct instanceof PRStream stream) {
      streams.add(stream);
    } else if (direct instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (PdfReader.getPdfObject(array.getPdfObject(i)) instanceof PRStream stream) {
          streams.add(stream);
        }
      }
    }
    return streams;
  }

  /** The bytes of a stream, or null under a filter that is not read here. */
  private static byte @Nullable [] decoded(PRStream stream) throws IOException {
    byte[] bytes = PdfReader.getStreamBytesRaw(stream);
    if (stream.get(PdfName.DECODEPARMS) != null) {
      return null;
    }
    PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
    var filters =
        filter instanceof PdfArray array
            ? array.getElements()
            : filter == null ? List.of() : List.of(filter);
    for (Object each : filters) {
      if (PdfName.FLATEDECODE.equals(each)) {
        bytes = new InflaterInputStream(new ByteArrayInputStream(bytes)).readNBytes(LONGEST);
        requireBelow(bytes.length, LONGEST);
      } else if (PdfName.ASCII85DECODE.equals(each)) {
        bytes = PdfReader.ASCII85Decode(bytes);
      } else if (PdfName.ASCIIHEXDECODE.equals(each)) {
        bytes = PdfReader.ASCIIHexDecode(bytes);
      } else {
        return null;
      }
    }
    return bytes;
  }

  private static void requireBelow(int size, int limit) throws IOException {
    if (size >= limit) {
      throw new IOException("The content of a page has no end");
    }
  }
}
