package io.github.minmome.blackbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.PersonalName;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.specimen.Specimens;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuspensionApplicationTest {
  static final SuspensionApplication FULL =
      Specimens.named("見本 太郎\uD842\uDFB7").toBuilder().lineType(LineType.HIKARI).build();

  @Test
  void toBuilder_build_isEqual() {
    assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
    assertThat(SuspensionApplication.builder().build())
        .isEqualTo(
            new SuspensionApplication(
                null, null, null, null, null, null, null, null, null, null, null, null));
    assertThat(
            SuspensionApplication.builder()
                .applicant(FULL.applicant())
                .contractHolder(FULL.contractHolder())
                .partner(FULL.partner())
                .build())
        .extracting("applicant", "contractHolder", "partner")
        .containsExactly(FULL.applicant(), FULL.contractHolder(), FULL.partner());
  }

  @Test
  void application_partsOfWhichNothingIsGiven_areNull() {
    var empty = SuspensionApplication.builder().build();
    assertThat(
            SuspensionApplication.builder()
                .applicant(new Applicant(null, null, new Address(null, null, null), null))
                .contractHolder(new PersonalName(null, null))
                .partner(new Partner(null, null, null))
                .build())
        .isEqualTo(empty);
    assertThat(FULL.toBuilder().applicant(null).contractHolder(null).partner(null).build())
        .extracting("applicant", "contractHolder", "partner")
        .containsOnlyNulls();
    assertThat(new Applicant("見本 太郎", null, new Address(null, null, null), null).address())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "331000000, 6-4100-0000, 03-3100-0000, 06-4100-0000",
    "641000000, 9031000000, 06-4100-0000, 090-3100-0000",
    "03-3100-0000, 641000000, 03-3100-0000, 06-4100-0000",
    "０３－３１００－００００, , 03-3100-0000, ",
    "+81 3 3100 0000 内線12, 〇三-三一〇〇-〇〇〇〇, 03-3100-0000, 03-3100-0000",
    "184-03-3100-0000, 331000000（自宅）, 03-3100-0000, 0331000000（自宅）",
    "0331000000, ０３（３１００）００００ 内線12, 03-3100-0000, ０３（３１００）００００ 内線12",
    "0331000000, ０３（３１００）００００, 03-3100-0000, 03-3100-0000",
    "0331000000, ＋８１　３．３１００．００００, 03-3100-0000, 03-3100-0000",
    "tel:+81331000000, tel:+81331000000, 03-3100-0000, 03-3100-0000",
    "03-3100-0000, ３３１００００００（夜間）, 03-3100-0000, ０３３１００００００（夜間）",
    "050-3100-0000, +1 212-555-0110, 050-3100-0000, +1 212-555-0110",
    "+1 844-555-0110, 見本, +1 844-555-0110, 見本",
  })
  void asPrinted_phoneNumbers_haveOneFormAndLoseNoWord(
      String line, String contact, String restoredLine, String restoredContact) {
    var application = FULL.toBuilder().lineNumber(line).contactPhone(contact).build();
    var expected = FULL.toBuilder().lineNumber(restoredLine).contactPhone(restoredContact).build();
    assertThat(application.asPrinted()).isEqualTo(expected);
    assertThat(expected.asPrinted()).isEqualTo(expected);
  }

  @Test
  void asPrinted_nothingToChange_isTheSame() {
    assertThat(FULL.asPrinted()).isSameAs(FULL);
    var empty = SuspensionApplication.builder().build();
    assertThat(empty.asPrinted()).isSameAs(empty);
  }

  @ParameterizedTest
  @CsvSource({"１００ー００１３, 100-0013", "〒1000013, 100-0013", "60-0001, 60-0001", "x, x", ","})
  void asPrinted_postalCode_hasOneForm(String given, String printed) {
    var address = new Address(given, "東京都千代田区霞が関1-3-2", null);
    var application =
        FULL.toBuilder().applicant(new Applicant("見本 太郎", null, address, null)).build();
    assertThat(application.asPrinted().applicant().address().postalCode()).isEqualTo(printed);
  }

  @Test
  void plainJackson2_readsWhatItWrote() throws Exception {
    var mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    var json = mapper.writeValueAsString(FULL);
    assertThat(json)
        .contains("\"appliedOn\":\"2026-11-24\"", "\"scope\":\"INCOMING_AND_OUTGOING\"");
    assertThat(mapper.readValue(json, SuspensionApplication.class)).isEqualTo(FULL);
  }

  @Test
  void plainJackson3_readsWhatItWrote() {
    var mapper = tools.jackson.databind.json.JsonMapper.builder().build();
    var json = mapper.writeValueAsString(FULL);
    assertThat(json)
        .contains("\"appliedOn\":\"2026-11-24\"", "\"scope\":\"INCOMING_AND_OUTGOING\"");
    assertThat(mapper.readValue(json, SuspensionApplication.class)).isEqualTo(FULL);
  }

  @Test
  void plainJackson_documentThatNamesItsSchema_isReadByBothMappers() throws Exception {
    var json = "{\"schema\":\"minmome/application/1\",\"lineNumber\":\"03-3100-0000\"}";
    var expected = SuspensionApplication.builder().lineNumber("03-3100-0000").build();
    assertThat(
            new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(json, SuspensionApplication.class))
        .isEqualTo(expected);
    assertThat(
            new tools.jackson.databind.ObjectMapper().readValue(json, SuspensionApplication.class))
        .isEqualTo(expected);
  }

  @Test
  void toString_containsChoicesAndNoPersonalData() {
    assertThat(FULL)
        .hasToString(
            "SuspensionApplication[reference=***, lineNumber=***, lineType=HIKARI, carrier=***,"
                + " scope=INCOMING_AND_OUTGOING, applicant.name=***, applicant.kana=***,"
                + " applicant.address.postalCode=***, applicant.address.text=***,"
                + " applicant.address.building=***, applicant.contactPhone=***,"
                + " contractHolder.name=***, contractHolder.kana=***, relation=FAMILY,"
                + " channel=POST, appliedOn=2026-11-24, usesInternationalCalls=false,"
                + " partner.name=***, partner.purpose=***, partner.retention=***]");
    assertThat(FULL.applicant())
        .hasToString(
            "Applicant[name=***, kana=***, address.postalCode=***, address.text=***,"
                + " address.building=***, contactPhone=***]");
    assertThat(FULL.contractHolder()).hasToString("PersonalName[name=***, kana=***]");
    assertThat(FULL.partner()).hasToString("Partner[name=***, purpose=***, retention=***]");
    assertThat(new Address(null, "x", null))
        .hasToString("Address[postalCode=null, text=***, building=null]");
  }

  @ParameterizedTest
  @CsvSource({
    "発着信, INCOMING_AND_OUTGOING",
    "発信のみ, OUTGOING_ONLY",
    "着信のみ, INCOMING_ONLY",
    "INCOMING_ONLY, INCOMING_ONLY",
    "outgoing_only, OUTGOING_ONLY",
    "ＯＵＴＧＯＩＮＧ＿ＯＮＬＹ, OUTGOING_ONLY",
    "' 発着信　', INCOMING_AND_OUTGOING",
    "incoming and outgoing, INCOMING_AND_OUTGOING",
  })
  void scopes_areReadFromTheWordsInUse(String word, SuspensionScope scope) {
    assertThat(SuspensionScope.tryParse(word)).contains(scope);
  }

  @ParameterizedTest
  @CsvSource({
    "ひかり電話, HIKARI",
    "ＩＳＤＮ, ISDN",
    "INSネット, ISDN",
    "ｹｰﾌﾞﾙﾃﾚﾋﾞ, CATV",
    "直収, DIRECT",
    "わからない, UNKNOWN",
    "不明, UNKNOWN",
    "固定電話, FIXED_LINE",
    "その他, OTHER",
  })
  void lineTypes_areReadFromTheWordsInUse(String word, LineType type) {
    assertThat(LineType.tryParse(word)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({"本人, SELF", "家族, FAMILY", "妻, FAMILY", "その他, OTHER", "わからない, UNKNOWN"})
  void relations_areReadFromTheWordsInUse(String word, Relation relation) {
    assertThat(Relation.tryParse(word)).contains(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "post, POST",
    "郵送, POST",
    "警察署, POLICE",
    "ウェブ, WEB",
    "ｲﾍﾞﾝﾄ, PARTNER_EVENT",
    "行事・窓口, PARTNER_EVENT",
    "電話, PHONE"
  })
  void channels_areReadFromTheWordsInUse(String word, Channel channel) {
    assertThat(Channel.tryParse(word)).contains(channel);
  }

  @Test
  void tryParse_otherWord_isEmpty() {
    assertThat(SuspensionScope.tryParse("")).isEmpty();
    assertThat(LineType.tryParse("発着信")).isEmpty();
    assertThat(Relation.tryParse("隣")).isEmpty();
    assertThat(Channel.tryParse("伝書鳩")).isEmpty();
  }

  @Test
  void everyConstant_isReadFromItsNameAndLabels() {
    for (var locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
      for (var c : SuspensionScope.values()) {
        assertThat(SuspensionScope.tryParse(c.label(locale))).contains(c);
        assertThat(SuspensionScope.tryParse(c.name())).contains(c);
      }
      for (var c : LineType.values()) {
        assertThat(LineType.tryParse(c.label(locale))).contains(c);
        assertThat(LineType.tryParse(c.name())).contains(c);
      }
      for (var c : Relation.values()) {
        assertThat(Relation.tryParse(c.label(locale))).contains(c);
        assertThat(Relation.tryParse(c.name())).contains(c);
      }
      for (var c : Channel.values()) {
        assertThat(Channel.tryParse(c.label(locale))).contains(c);
        assertThat(Channel.tryParse(c.name())).contains(c);
      }
    }
  }

  @Test
  void labels_areTheWordsOfTheForm() {
    assertThat(SuspensionScope.values())
        .extracting(c -> c.label(Locale.JAPAN))
        .containsExactly("発着信", "発信のみ", "着信のみ");
    assertThat(SuspensionScope.OUTGOING_ONLY.label(Locale.FRANCE)).isEqualTo("outgoing only");
    assertThat(LineType.values())
        .extracting(c -> c.label(Locale.JAPAN))
        .containsExactly("固定電話", "ひかり電話", "ISDN", "CATV", "直収", "その他", "わからない");
    assertThat(LineType.HIKARI.label(Locale.US)).isEqualTo("Hikari phone");
    assertThat(Relation.values())
        .extracting(c -> c.label(Locale.JAPAN))
        .containsExactly("本人", "家族", "その他", "わからない");
    assertThat(Relation.SELF.label(Locale.US)).isEqualTo("the applicant");
    assertThat(Channel.values())
        .extracting(c -> c.label(Locale.JAPAN))
        .containsExactly("ウェブ", "電話", "郵送", "警察", "行事・窓口");
    assertThat(Channel.POST.label(Locale.US)).isEqualTo("post");
  }
}
