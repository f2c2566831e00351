package io.github.minmome.cli.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.Prefectures;
import io.github.minmome.postal.codes.JapanPost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The cells of a row that was pasted without headings, each put into the field of its form: a
 * postal code, a landline, an address, furigana, a name. What has no such form is counted, not
 * guessed; the page shows every value before anything is printed.
 */
final class PastedCells {
  private static final Pattern KANA = Pattern.compile("[\\p{IsKatakana}\\p{IsHiragana}ｦ-ﾟー・\\s　]+");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}々〆ヶー・\\s　\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]{2,40}");
  private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{8}");

  private final Map<String, String> values = new LinkedHashMap<>();
  private int unread;

  private PastedCells() {}

  static PastedCells of(List<String> cells) {
    var pasted = new PastedCells();
    boolean afterAddress = false;
    for (String cell : cells) {
      String text = cell.strip();
      if (text.isEmpty()) {
        continue;
      }
      String path = pasted.pathOf(text);
      if (path.isEmpty() && afterAddress) {
        path = "applicant.address.building";
      }
      if (path.isEmpty() || pasted.values.putIfAbsent(path, text) != null) {
        pasted.unread++;
      }
      afterAddress = path.equals("applicant.address.text");
    }
    return pasted;
  }

  /** Cells that were put nowhere. */
  int unread() {
    return unread;
  }

  /** Whether enough was recognized to call it a row of an application. */
  boolean usable() {
    return values.size() >= 2;
  }

  private String pathOf(String text) {
    if (PostalCode.tryParse(text).isPresent()) {
      return "applicant.address.postalCode";
    }
    String phone = phone(text);
    if (!phone.isEmpty()) {
      return phone;
    }
    if (Prefectures.ofAddress(text).isPresent()
        || JapanPost.table().partAfterTown(text).isPresent()) {
      return "applicant.address.text";
    }
    if (KANA.matcher(text).matches() && values.containsKey("applicant.name")) {
      return "applicant.kana";
    }
    if (NAME.matcher(text).matches() && !values.containsKey("applicant.name")) {
      return "applicant.name";
    }
    return "";
  }

  /** A landline is the line to suspend, a further number that of contact. */
  private String phone(String text) {
    String number = LOST_ZERO.matcher(text).matches() ? "0" + text : text;
    Classification known = PhoneNumberClassifier.standard().classify(number, NumberContext.WRITTEN);
    boolean landline = known.kind() == NumberKind.FIXED_LINE;
    if (landline && !values.containsKey("lineNumber")) {
      return "lineNumber";
    }
    boolean reachable = landline || known.national().isPresent();
    return reachable && known.e164().isPresent() ? "applicant.contactPhone" : "";
  }

  /** The application as JSON, with what was recognized alone. */
  String json() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    values.forEach(
        (path, text) -> {
          ObjectNode part = whole;
          String[] names = path.split("\\.", -1);
          for (int i = 0; i < names.length - 1; i++) {
            part = part.withObjectProperty(names[i]);
          }
          part.put(names[names.length - 1], text);
        });
    return whole.toString();
  }
}
