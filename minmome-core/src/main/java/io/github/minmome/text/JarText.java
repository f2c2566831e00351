package io.github.minmome.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts in the jar. */
public final class JarText {
  private JarText() {}

  /** Reads the UTF-8 text beside a class. */
  public static String read(Class<?> home, String name) {
    try (var in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
