package io.github.minmome.pdf.internal.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Encodes streams as other software does, under the filters of ISO 32000-1 7.4. */
final class StreamEncoders {
  private StreamEncoders() {}

  /** Compresses by java.util.zip, for FlateDecode. */
  static byte[] flate(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Encodes by PDFBox, for LZWDecode and ASCII85Decode. */
  static byte[] pdfBox(COSName filter, byte[] plain) {
    var out = new ByteArrayOutputStream();
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .encode(new ByteArrayInputStream(plain), out, new COSDictionary(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Encodes in runs of 128 bytes as they are, for RunLengthDecode. */
  static byte[] runs(byte[] plain) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < plain.length; i += 128) {
      int count = Math.min(128, plain.length - i);
      out.write(count - 1);
      out.write(plain, i, count);
    }
    out.write(128);
    return out.toByteArray();
  }

  /** Encodes for ASCIIHexDecode. */
  static byte[] hexadecimal(byte[] plain) {
    return (HexFormat.of().formatHex(plain) + ">").getBytes(StandardCharsets.US_ASCII);
  }
}
