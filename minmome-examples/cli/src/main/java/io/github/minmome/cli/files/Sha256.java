package io.github.minmome.cli.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which files are compared. */
public final class Sha256 {
  private Sha256() {}

  /** Begins a sum. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
