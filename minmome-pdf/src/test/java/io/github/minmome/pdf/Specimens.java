package io.github.minmome.pdf;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Channel;
import io.github.minmome.application.ContractHolder;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import java.time.LocalDate;

/** Applications of people who do not exist. */
public final class Specimens {
  /** Name samples that other software loses or changes. */
  public static final String HARD_NAME = "髙﨑 𠮷𡈽𣘺瀨德彅辻\uDB40\uDD00葛\uDB40\uDD00";

  private Specimens() {}

  /** Everything filled in. */
  public static SuspensionApplication full() {
    return SuspensionApplication.builder()
        .reference("K-000123")
        .lineNumber("03-3100-0000")
        .lineType(LineType.UNKNOWN)
        .carrier("見本電話")
        .scope(SuspensionScope.INCOMING_AND_OUTGOING)
        .applicant(
            new Applicant(
                "見本 太郎",
                "ミホン タロウ",
                new Address("100-0013", "東京都千代田区霞が関1-3-2", "見本ビル503"),
                "06-4100-0000"))
        .contractHolder(new ContractHolder("見本 花子", "ミホン ハナコ"))
        .relation(Relation.FAMILY)
        .channel(Channel.POST)
        .appliedOn(LocalDate.of(2026, 11, 24))
        .usesInternationalCalls(false)
        .partner(new Partner("見本信用金庫 霞が関支店", "国際電話利用休止の申込みをお手伝いするため", "申込みの翌月末まで"))
        .build();
  }

  /** The same with another applicant's name. */
  public static SuspensionApplication named(String name) {
    return full().toBuilder().applicant(applicant(name)).build();
  }

  private static Applicant applicant(String name) {
    return new Applicant(name, "ミホン タロウ", full().applicant().address(), "06-4100-0000");
  }
}
