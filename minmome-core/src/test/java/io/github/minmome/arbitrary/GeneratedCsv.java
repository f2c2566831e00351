package io.github.minmome.arbitrary;

import io.github.minmome.application.SuspensionApplication;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A CSV file of applications, and the applications that it has. Immutable.
 *
 * @since 0.1.0
 */
public final class GeneratedCsv {
  private final byte[] bytes;
  private final Charset charset;
  private final List<SuspensionApplication> applications;

  GeneratedCsv(byte[] bytes, Charset charset, List<SuspensionApplication> applications) {
    this.bytes = bytes.clone();
    this.charset = charset;
    this.applications = List.copyOf(applications);
  }

  /** Returns a copy of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the charset of the file. */
  public Charset charset() {
    return charset;
  }

  /** Returns the applications, one for each row, in order; every one is accepted. */
  public List<SuspensionApplication> applications() {
    return applications;
  }

  /** Returns the charset and how many rows there are. */
  @Override
  public String toString() {
    return "GeneratedCsv[" + charset + ", " + applications.size() + " rows]";
  }
}
