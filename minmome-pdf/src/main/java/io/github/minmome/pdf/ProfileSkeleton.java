package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.document.OfficialField;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.page.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the form fields of an official PDF as a profile to start from. */
final class ProfileSkeleton {
  private ProfileSkeleton() {}

  static String of(OfficialPdf official, String name) {
    var lines = new ArrayList<String>();
    for (OfficialField field : official.fields().values()) {
      if (field.type() != OfficialField.Type.OTHER) {
        lines.addAll(lines(field));
      }
    }
    return "{\n  \"official\": "
        + quoted(name)
        + ",\n  \"source\": \"\",\n  \"confirmedOn\": \"\",\n  \"fields\": [\n    "
        + String.join(",\n    ", lines)
        + "\n  ]\n}\n";
  }

  /** Returns a line for each choice of a button, one for any other field. */
  private static List<String> lines(OfficialField field) {
    var lines = new ArrayList<String>();
    if (!field.isButton()) {
      lines.add(line(field, field.widgets().get(0)));
      return lines;
    }
    for (String state : field.states()) {
      field.widgets().stream()
          .filter(widget -> widget.state().equals(state))
          .findFirst()
          .ifPresent(widget -> lines.add(line(field, widget)));
    }
    return lines;
  }

  private static String line(OfficialField field, OfficialField.Widget widget) {
    var out = new StringBuilder("{ \"field\": \"\", \"acroField\": ").append(quoted(field.name()));
    if (field.isButton()) {
      out.append(", \"state\": ")
          .append(quoted(widget.state()))
          .append(", \"kind\": \"CHECK_MARK\"");
    } else if (field.boxes() > 0) {
      out.append(", \"kind\": \"DIGIT_BOXES\", \"boxes\": ").append(field.boxes());
    } else {
      out.append(", \"kind\": \"").append(field.isMultiline() ? "MULTILINE" : "TEXT").append('"');
    }
    Box box = widget.box();
    out.append(", \"page\": ").append(widget.page() + 1);
    out.append(", \"x\": ").append(tenths(box.x())).append(", \"y\": ").append(tenths(box.y()));
    out.append(", \"width\": ").append(tenths(box.width()));
    return out.append(", \"height\": ").append(tenths(box.height())).append(" }").toString();
  }

  private static String tenths(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
