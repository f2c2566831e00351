package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.minmome.cli.desk.Desk.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What saves a clerk keys, and what is counted. */
class CounterApiTest {
  @RegisterExtension private static final OpenDesk DESK = new OpenDesk();

  @Test
  void counts_areByHour_ofToday_andHaveNoPlaceForAPerson() throws IOException {
    for (String event : List.of("ASKED", "ASKED", "STOPPED", "APPLICATION", "KIT", "LEAFLET")) {
      assertThat(add("{\"event\":\"" + event + "\"}").status()).isEqualTo(200);
    }
    assertThat(DESK.desk().get("/api/count/hours.csv").text())
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFFdate,hour,asked,stopped,applications,kit,form,envelope,takehome,leaflet",
                "2026-11-25,10,2,1,1,1,0,0,0,1",
                ""));
    assertThat(DESK.desk().get("/api/count/outreach.csv").text())
        .contains("2026-11-25,行事での申込支援,実施,,窓口,2,1,1,2,1,");
    for (String other :
        List.of(
            "{}",
            "{\"event\":\"PARTY\"}",
            "{\"event\":0}",
            "{\"event\":\"KIT\",\"name\":\"見本 太郎\"}")) {
      assertThat(add(other).status()).as(other).isEqualTo(400);
    }
  }

  @Test
  void count_ofAnAddressWithAChoice_isRefusedAndNotCounted() throws IOException {
    String before = DESK.desk().get("/api/count").text();
    assertThat(DESK.desk().post("/api/count/add?x=1", "{\"event\":\"KIT\"}").status())
        .isEqualTo(400);
    assertThat(DESK.desk().get("/api/count").text()).isEqualTo(before);
  }

  private static Reply add(String body) throws IOException {
    return DESK.desk().post("/api/count/add", body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "申込者名\t電話番号\n"})
  void pastedRows_beyondTheMaximum_areLeftOutWithAProblem(String headings) throws IOException {
    String rows = "見本 太郎\t03-3100-0000\n".repeat(50);
    assertThat(imported(headings + rows).get("problems")).isEmpty();
    JsonNode imported = imported(headings + rows + "見本 太郎\t03-3100-0000\n\n".repeat(2));
    assertThat(imported.get("rows")).hasSize(50);
    assertThat(imported.get("problems").findValuesAsText("code")).containsExactly("ROWS_LEFT_OUT");
    assertThat(imported.get("problems").findValuesAsText("message"))
        .containsExactly(
            "先頭の50件を読み込みました。残りの2件は読み込んでいません。分けて貼り付けるか、ファイルにして「minmome batch」で処理してください。");
  }

  private static JsonNode imported(String text) throws IOException {
    return DESK.answer("/api/import", Map.of("text", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "見本 太郎\tミホン タロウ\t100-0013\t東京都千代田区霞が関1-3-2\t見本ビル503\t03-3100-0000\t06-4100-0000",
        "1\t03-3100-0000\t見本 太郎\tﾐﾎﾝ ﾀﾛｳ\t〒100-0013\t東京都千代田区霞が関1-3-2\t見本ビル503\t0641000000",
        "氏名\tフリガナ\t郵便番号\t住所\t建物名\t電話番号\t連絡先電話番号\n"
            + "見本 太郎\tミホン タロウ\t100-0013\t東京都千代田区霞が関1-3-2\t見本ビル503\t03-3100-0000\t06-4100-0000",
        "{\"schema\":\"minmome/application/1\",\"lineNumber\":\"03-3100-0000\",\"applicant\":{\"name\":\"\\u898b\\u672c \\u592a\\u90ce\",\"kana\":\"ミホン タロウ\",\"contactPhone\":\"06-4100-0000\","
            + "\"address\":{\"postalCode\":\"100-0013\",\"text\":\"東京都千代田区霞が関1-3-2\","
            + "\"building\":\"見本ビル503\"}}}"
      })
  void pastedText_isTheSameApplication_asRowWithOrWithoutHeadings_orAsJson(String text)
      throws IOException {
    JsonNode rows = imported(text).get("rows");
    assertThat(rows).hasSize(1);
    JsonNode application = rows.get(0).get("application");
    assertThat(application.at("/applicant/name").asText()).isEqualTo("見本 太郎");
    assertThat(application.at("/applicant/kana").asText()).isIn("ミホン タロウ", "ﾐﾎﾝ ﾀﾛｳ");
    assertThat(application.at("/applicant/address/text").asText()).isEqualTo("東京都千代田区霞が関1-3-2");
    assertThat(application.at("/applicant/address/building").asText()).isEqualTo("見本ビル503");
    assertThat(application.at("/applicant/address/postalCode").asText()).contains("100-0013");
    assertThat(application.at("/lineNumber").asText()).isEqualTo("03-3100-0000");
    assertThat(application.at("/applicant/contactPhone").asText().replace("-", ""))
        .isEqualTo("0641000000");
  }

  @Test
  void import_pastedRows_areAsManyApplications() throws IOException {
    String row = "見本 太郎\t03-3100-0000\t東京都千代田区霞が関1-3-2\n山田 花子\t06-4100-0000\t大阪府大阪市北区梅田1-1\n";
    assertThat(imported(row).get("rows")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "{\"schema\":\"minmome/application/9\"}", "{]", "a\tb\tc", "100\t200"})
  void pastedText_thatIsNoApplication_isRefusedWithASentence(String text) throws IOException {
    JsonNode answer = imported(text);
    assertThat(answer.get("rows")).isEmpty();
    assertThat(answer.get("problems")).isNotEmpty();
  }

  @Test
  void pastedCells_thatHaveNoPlace_areCounted() throws IOException {
    JsonNode row = imported("見本 太郎\t03-3100-0000\tA-17\t2026/11/24").get("rows").get(0);
    assertThat(row.get("unread").asInt()).isEqualTo(2);
  }
}
