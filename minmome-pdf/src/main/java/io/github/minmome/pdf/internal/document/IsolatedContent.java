package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page as one stream that leaves nothing open: saved states (q), text objects
 * (BT), marked content (BDC), a path. As the content of a form XObject it can neither move nor hide
 * what is drawn after it. Not thread-safe.
 */
final class IsolatedContent {
  private static final int MAX_DEPTH = 1000;

  private int saved;
  private int missing;
  private int marked;
  private boolean isText;
  private boolean hasPath;
  private int depth;

  private IsolatedContent() {}

  /**
   * Reads what a page's entry Contents leads to.
   *
   * @throws IOException if it cannot be decoded, is longer or deeper than a page needs, or ends
   *     within a string, an array or an inline image, which would swallow what follows
   */
  static byte[] of(@Nullable PdfObject contents) throws IOException {
    var plain = new ByteArrayOutputStream();
    for (PRStream stream : streams(contents)) {
      plain.writeBytes(StreamFilters.decoded(stream));
      plain.write('\n');
      StreamFilters.requireBelow(plain.size(), StreamFilters.MAX_LENGTH);
    }
    return of(plain.toByteArray());
  }

  static byte[] of(byte[] content) throws IOException {
    var balance = new IsolatedContent();
    balance.read(content);
    var out = new ByteArrayOutputStream(content.length + 16);
    out.writeBytes(ascii("q ".repeat(balance.missing)));
    out.writeBytes(content);
    out.writeBytes(
        ascii(
            (balance.hasPath ? " n" : "")
                + (balance.isText ? " ET" : "")
                + " EMC".repeat(balance.marked)
                + " Q".repeat(balance.saved)));
    return out.toByteArray();
  }

  /**
   * Returns the content of a text field's appearance without its text, which is between /Tx BMC and
   * EMC; null when it has no such mark.
   */
  static byte @Nullable [] withoutText(byte[] content) throws IOException {
    try (var tokens = new PRTokeniser(content)) {
      int level = 0;
      int from = -1;
      String name = "";
      while (tokens.nextToken()) {
        boolean isOperator = tokens.getTokenType() == PRTokeniser.TK_OTHER;
        String token = tokens.getStringValue();
        if (isOperator && (token.equals("BMC") || token.equals("BDC"))) {
          from = level == 0 && name.equals("Tx") ? tokens.getFilePointer() : from;
          level++;
        } else if (isOperator && token.equals("EMC")) {
          level--;
          if (level == 0 && from >= 0) {
            var out = new ByteArrayOutputStream(content.length);
            out.write(content, 0, from);
            out.writeBytes(ascii(" EMC"));
            int to = tokens.getFilePointer();
            out.write(content, to, content.length - to);
            return of(out.toByteArray());
          }
        }
        name = tokens.getTokenType() == PRTokeniser.TK_NAME ? token : name;
      }
    }
    return null;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static List<PRStream> streams(@Nullable PdfObject contents) {
    var streams = new ArrayList<PRStream>();
    PdfObject direct = PdfReader.getPdfObject(contents);
    if (direct instanceof PRStream stream) {
      streams.add(stream);
    } else if (direct instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getDirectObject(i) instanceof PRStream stream) {
          streams.add(stream);
        }
      }
    }
    return streams;
  }

  private void read(byte[] content) throws IOException {
    try (var tokens = new PRTokeniser(content)) {
      while (tokens.nextToken()) {
        switch (tokens.getTokenType()) {
          case PRTokeniser.TK_START_ARRAY, PRTokeniser.TK_START_DIC -> depth++;
          case PRTokeniser.TK_END_ARRAY, PRTokeniser.TK_END_DIC -> depth--;
          case PRTokeniser.TK_OTHER -> operator(tokens.getStringValue(), tokens, content);
          default -> {}
        }
      }
    }
    if (depth > 0) {
      throw new IOException("An array or a dictionary has no end and would swallow what follows");
    }
    if (Math.max(Math.max(saved, missing), marked) >= MAX_DEPTH) {
      throw new IOException("The content of a page is nested without end");
    }
  }

  private void operator(String name, PRTokeniser tokens, byte[] content) throws IOException {
    switch (name) {
      case "q" -> saved++;
      case "Q" -> {
        missing += saved == 0 ? 1 : 0;
        saved = Math.max(0, saved - 1);
      }
      case "BT" -> isText = true;
      case "ET" -> isText = false;
      case "BMC", "BDC" -> marked++;
      case "EMC" -> marked = Math.max(0, marked - 1);
      case "m", "re", "l", "c", "v", "y", "h" -> hasPath = true;
      case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n" -> hasPath = false;
      case "BI" -> InlineImage.skip(tokens, content);
      case "true", "false", "null" -> {
        return;
      }
      default -> {}
    }
    depth = 0;
  }
}
