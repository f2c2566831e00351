package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.application.Address;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.postal.PostalCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the envelope: the applicant. The telephone number is not part of it: it would be read
 * by anyone who sees the envelope.
 *
 * @param postalCode seven digits, or null
 * @param address the address and the building
 * @param name the name
 */
public record Sender(@Nullable String postalCode, List<String> address, String name) {
  /** Copies the lines. */
  public Sender {
    address = List.copyOf(address);
  }

  /** Returns the applicant of an application, or null where no name or no address is given. */
  public static @Nullable Sender of(SuspensionApplication application) {
    var applicant = application.applicant();
    Address address = applicant == null ? null : applicant.address();
    String name = applicant == null ? null : applicant.name();
    if (address == null || isBlank(address.text()) || isBlank(name)) {
      return null;
    }
    var lines = new ArrayList<String>();
    lines.add(String.valueOf(address.text()));
    if (!isBlank(address.building())) {
      lines.add(String.valueOf(address.building()));
    }
    String code = address.postalCode();
    String digits =
        code == null ? null : PostalCode.tryParse(code).map(PostalCode::digits).orElse(null);
    return new Sender(digits, lines, String.valueOf(name));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Shows nothing of a person. */
  @Override
  public String toString() {
    return "Sender";
  }
}
