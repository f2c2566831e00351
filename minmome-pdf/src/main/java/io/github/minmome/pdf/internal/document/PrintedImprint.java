package io.github.minmome.pdf.internal.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The line about a form's source that minmome printed on a page. The page's dictionary has an entry
 * for it, so that a page which is filled twice does not get one over the other.
 *
 * @param place where, in millimetres from the top left corner of the page as it is read
 * @param text its words
 */
public record PrintedImprint(Box place, String text) {
  private static final String KEY = "MinmomeImprints";

  /** Reads the entry of a page; what is not of its form is none of ours. */
  static List<PrintedImprint> read(PdfDictionary page) {
    var imprints = new ArrayList<PrintedImprint>();
    PdfArray entry = page.getAsArray(new PdfName(KEY));
    for (int i = 0; entry != null && i + 1 < entry.size(); i += 2) {
      double[] place = OfficialAnnotations.numbers(entry.getAsArray(i), 4);
      PdfString text = entry.getAsString(i + 1);
      if (place != null && text != null) {
        var box = new Box(place[0], place[1], place[2], place[3]);
        imprints.add(new PrintedImprint(box, text.toUnicodeString()));
      }
    }
    return imprints;
  }

  /** Returns the entry of a page. */
  static String entry(List<PrintedImprint> imprints) {
    if (imprints.isEmpty()) {
      return "";
    }
    var out = new Bytes().ascii("/").ascii(KEY).ascii("[");
    for (PrintedImprint each : imprints) {
      Box box = each.place;
      out.u8('[').number(box.x()).u8(' ').number(box.y()).u8(' ');
      out.number(box.width()).u8(' ').number(box.height()).u8(']').textString(each.text);
    }
    return out.ascii("]").asciiText();
  }
}
