package io.github.minmome.blackbox.pdf;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.OutreachReport.Period;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeProfile.Addressee;
import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.specimen.Specimens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Specimens for tests: an invented addressee, marked as such. */
public final class Samples {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  static final YearMonth MONTH = YearMonth.of(2026, 11);

  private Samples() {}

  public static SuspensionApplication application() {
    return Specimens.clean().toBuilder()
        .reference(null)
        .usesInternationalCalls(null)
        .partner(Partner.named("見本信用金庫 霞が関支店").withPurpose("申込みのお手伝い").withRetention("1か月"))
        .build();
  }

  /** A partner's logo: a field of navy that fades out to the right, on a clear ground. */
  public static byte[] logo() throws IOException {
    var logo = new BufferedImage(120, 60, BufferedImage.TYPE_INT_ARGB);
    for (int x = 20; x < 100; x++) {
      for (int y = 10; y < 50; y++) {
        logo.setRGB(x, y, Math.min(255, 3 * (100 - x)) << 24 | 0x0B2E5C);
      }
    }
    var png = new ByteArrayOutputStream();
    if (!ImageIO.write(logo, "png", png)) {
      throw new IOException("No writer of PNG");
    }
    return png.toByteArray();
  }

  public static EnvelopeProfile stamped() {
    return new EnvelopeProfile(
        new Addressee(
            PostalCode.of("100-0013"), List.of("東京都千代田区霞が関1丁目3番2号", "見本ビル503室"), "見本受付センター", "御中"),
        "見本（検査用の架空の宛先）",
        LocalDate.of(2026, 11, 24),
        new EnvelopeProfile.Stamp());
  }

  static EnvelopeProfile receiverPaid() {
    return new EnvelopeProfile(
        stamped().addressee(),
        stamped().source(),
        stamped().confirmedOn(),
        new EnvelopeProfile.ReceiverPaid(
            "1234",
            "見本局",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2028, 9, 30),
            PostalCode.of("100-8790"),
            AddressNumber.NONE));
  }

  /** Figures of three years: the shipped ones and an invented one before them. */
  static List<CrimeStatistic> threeYears() {
    var figures = new ArrayList<>(CrimeStatistic.shipped());
    figures.add(
        CrimeStatistic.published(
            21_345,
            LocalDate.of(2023, 11, 30),
            false,
            CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT,
            "見本県警察 統計"));
    return List.copyOf(figures);
  }

  /** A report with activities done, planned and of another month. */
  public static OutreachReport outreachReport() {
    return OutreachReport.of(
        MONTH,
        List.of(
            activity(3, State.DONE, "見本市防犯協会"),
            activity(5, State.DONE, "見本地区民生委員児童委員協議会"),
            activity(28, State.PLANNED, "見本警察署"),
            new OutreachActivity(
                Kind.PUBLICIZE,
                State.DONE,
                LocalDate.of(2026, 10, 30),
                "見本市",
                "広報",
                9,
                9,
                9,
                9,
                9)),
        new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 3)));
  }

  static OutreachActivity activity(int day, State state, String host) {
    return new OutreachActivity(
        Kind.EVENT_SUPPORT, state, MONTH.atDay(day), host, "見本公民館", 1200, 31, 30, 50, 12);
  }
}
