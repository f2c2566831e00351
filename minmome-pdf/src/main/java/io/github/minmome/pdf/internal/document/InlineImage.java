package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PRTokeniser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Where an inline image (BI … ID … EI) ends. Its samples may contain any bytes, EI among them, so
 * their length is reckoned from its entries or found with its filter (ISO 32000-1 8.9.7); only
 * under filters of images the end is looked for.
 */
final class InlineImage {
  /** Bytes after EI that have to look like content, where the end is looked for. */
  private static final int LOOK_AHEAD = 16;

  private InlineImage() {}

  /**
   * Moves to the end of an image's samples, whose BI was read.
   *
   * @throws IOException if the image has no end
   */
  static void skip(PRTokeniser tokens, byte[] content) throws IOException {
    var entries = new HashMap<String, String>();
    String key = null;
    int level = 0;
    while (tokens.nextToken()) {
      int type = tokens.getTokenType();
      String value = tokens.getStringValue();
      if (type == PRTokeniser.TK_OTHER && "ID".equals(value)) {
        tokens.seek(end(entries, content, tokens.getFilePointer() + 1));
        return;
      }
      level += type == PRTokeniser.TK_START_ARRAY || type == PRTokeniser.TK_START_DIC ? 1 : 0;
      level -= type == PRTokeniser.TK_END_ARRAY || type == PRTokeniser.TK_END_DIC ? 1 : 0;
      if (key == null && type == PRTokeniser.TK_NAME && level == 0) {
        key = value;
      } else if (key != null && type != PRTokeniser.TK_START_ARRAY) {
        // Of an array, such as filters or an indexed colour space, the first element counts.
        entries.putIfAbsent(key, value == null ? "" : value);
        key = level == 0 ? null : key;
      }
    }
    throw new IOException("An inline image has no end and would swallow what follows");
  }

  private static int end(Map<String, String> entries, byte[] content, int from) throws IOException {
    int exact =
        switch (entry(entries, "F", "Filter", "")) {
          case "" -> from + length(entries);
          case "Fl", "FlateDecode" -> inflatedEnd(content, from);
          case "A85", "ASCII85Decode" -> after(content, from, "~>");
          case "AHx", "ASCIIHexDecode" -> after(content, from, ">");
          case "RL", "RunLengthDecode" -> runLengthEnd(content, from);
          default -> -1;
        };
    if (exact >= from) {
      int mark = exact;
      while (mark < content.length && PRTokeniser.isWhitespace(content[mark])) {
        mark++;
      }
      if (isMark(content, mark)) {
        return mark;
      }
    }
    for (int i = from; i + 2 < content.length; i++) {
      if (PRTokeniser.isWhitespace(content[i])
          && isMark(content, i + 1)
          && isContent(content, i + 3)) {
        return i + 1;
      }
    }
    throw new IOException("An inline image has no end and would swallow what follows");
  }

  private static String entry(
      Map<String, String> entries, String shortName, String name, String other) {
    return entries.getOrDefault(shortName, entries.getOrDefault(name, other));
  }

  /**
   * Returns the bytes of samples without a filter, or far too many when they cannot be reckoned.
   */
  private static int length(Map<String, String> entries) {
    boolean isMask = "true".equals(entry(entries, "IM", "ImageMask", "false"));
    int components =
        isMask
            ? 1
            : switch (entry(entries, "CS", "ColorSpace", "")) {
              case "G", "DeviceGray", "I", "Indexed" -> 1;
              case "RGB", "DeviceRGB" -> 3;
              case "CMYK", "DeviceCMYK" -> 4;
              default -> 0;
            };
    try {
      long bits = isMask ? 1 : Long.parseLong(entry(entries, "BPC", "BitsPerComponent", "8"));
      long width = Long.parseLong(entry(entries, "W", "Width", ""));
      long height = Long.parseLong(entry(entries, "H", "Height", ""));
      long length = height * ((width * bits * components + 7) / 8);
      return components == 0 || length < 0 || length > StreamFilters.MAX_LENGTH
          ? StreamFilters.MAX_LENGTH
          : (int) length;
    } catch (NumberFormatException e) {
      return StreamFilters.MAX_LENGTH;
    }
  }

  private static int inflatedEnd(byte[] content, int from) {
    if (from >= content.length) {
      return -1;
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      var samples = new byte[1 << 12];
      long size = 0;
      while (!inflater.finished() && size < StreamFilters.MAX_LENGTH) {
        int count = inflater.inflate(samples);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return -1;
        }
        size += count;
      }
      return from + (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      return -1;
    } finally {
      inflater.end();
    }
  }

  private static int after(byte[] content, int from, String mark) {
    for (int i = from; i + mark.length() <= content.length; i++) {
      int at = 0;
      while (at < mark.length() && content[i + at] == mark.charAt(at)) {
        at++;
      }
      if (at == mark.length()) {
        return i + at;
      }
    }
    return -1;
  }

  private static int runLengthEnd(byte[] content, int from) {
    int i = from;
    while (i < content.length && (content[i] & 0xFF) != 128) {
      int length = content[i] & 0xFF;
      i += length < 128 ? length + 2 : 2;
    }
    return i < content.length ? i + 1 : -1;
  }

  /** Returns whether EI is there, as a word. */
  private static boolean isMark(byte[] content, int at) {
    return at + 1 < content.length
        && content[at] == 'E'
        && content[at + 1] == 'I'
        && (at + 2 == content.length || PRTokeniser.isDelimiterWhitespace(content[at + 2] & 0xFF));
  }

  private static boolean isContent(byte[] content, int from) {
    for (int i = from; i < Math.min(content.length, from + LOOK_AHEAD); i++) {
      if (!PRTokeniser.isWhitespace(content[i]) && (content[i] < ' ' || content[i] > '~')) {
        return false;
      }
    }
    return true;
  }
}
