package io.github.minmome.pdf.internal.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF as others write it: plain objects, object 1 the catalog, and a table of places. */
final class HandmadePdf {
  private final List<String> objects = new ArrayList<>();

  /** Adds an object; the first becomes number 1. */
  HandmadePdf object(String text) {
    objects.add(text);
    return this;
  }

  /** Adds a stream that is not compressed. */
  HandmadePdf stream(String entries, String body) {
    return object(
        "<<" + entries + "/Length " + body.length() + ">>stream\n" + body + "\nendstream");
  }

  byte[] bytes() {
    var file = new ByteArrayOutputStream();
    var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    file.writeBytes(latin("%PDF-1.7\n"));
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.size()));
      file.writeBytes(latin((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n"));
    }
    int start = file.size();
    file.writeBytes(latin(table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\n"));
    file.writeBytes(latin("startxref\n" + start + "\n%%EOF\n"));
    return file.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
