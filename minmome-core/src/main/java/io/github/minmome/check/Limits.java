package io.github.minmome.check;

/**
 * How long each text may be, in characters (code points).
 *
 * <p>Chosen here, not by the centre: far above what people write, so that only slips such as a
 * whole column in one cell are caught, and small enough for paper.
 */
public final class Limits {
  public static final int REFERENCE = 64;
  public static final int PHONE = 60;
  public static final int CARRIER = 60;
  public static final int NAME = 80;
  public static final int KANA = 120;
  public static final int POSTAL_CODE = 20;
  public static final int ADDRESS = 200;
  public static final int BUILDING = 120;
  public static final int PARTNER_NAME = 100;
  public static final int PURPOSE = 400;
  public static final int RETENTION = 200;

  /** One of several answers, or a day, as it is written. */
  public static final int WORD = 60;

  private Limits() {}
}
