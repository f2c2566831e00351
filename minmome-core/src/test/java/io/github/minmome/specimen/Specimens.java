package io.github.minmome.specimen;

import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import java.time.LocalDate;

/** Applications of people who do not exist, with numbers kept for examples. */
public final class Specimens {
  /** Characters of names that other software loses or changes. */
  public static final String HARD_NAME = "髙﨑 𠮷𡈽𣘺瀨德彅辻\uDB40\uDD00葛\uDB40\uDD00";

  private Specimens() {}

  /**
   * Returns an application without any problem; line type, carrier, contract holder, relation,
   * channel and partner are absent.
   */
  public static SuspensionApplication clean() {
    return SuspensionApplication.builder()
        .reference("K-000123")
        .lineNumber("03-3100-0000")
        .scope(SuspensionScope.INCOMING_AND_OUTGOING)
        .applicantName("見本 太郎")
        .applicantKana("ミホン タロウ")
        .postalCode("100-0013")
        .address("東京都千代田区霞が関1-3-2")
        .building("見本ビル503")
        .contactPhone("06-4100-0000")
        .appliedOn(LocalDate.of(2026, 11, 24))
        .usesInternationalCalls(false)
        .build();
  }

  /** Returns an application with every field filled in. */
  public static SuspensionApplication full() {
    return clean().toBuilder()
        .lineType(LineType.UNKNOWN)
        .carrier("見本電話")
        .contractHolderName("見本 花子")
        .contractHolderKana("ミホン ハナコ")
        .relation(Relation.FAMILY)
        .channel(Channel.POST)
        .partner(partner())
        .build();
  }

  /** Returns {@link #full} with another applicant's name. */
  public static SuspensionApplication named(String name) {
    return full().toBuilder().applicantName(name).build();
  }

  /** Returns the organization that helps with {@link #full}. */
  public static Partner partner() {
    return Partner.named("見本信用金庫 霞が関支店")
        .withPurpose("国際電話利用休止の申込みをお手伝いするため")
        .withRetention("申込みの翌月末まで");
  }
}
