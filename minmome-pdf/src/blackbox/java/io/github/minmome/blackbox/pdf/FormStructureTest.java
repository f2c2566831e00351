package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.blackbox.pdf.StructureReader.Piece;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form as a screen reader reads it. */
final class FormStructureTest {
  private static byte[] filled() throws IOException {
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().render(Specimens.full(), out);
    return out.toByteArray();
  }

  @Test
  void labels_areFollowedByTheirValues() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    String label = "";
    for (Piece piece : StructureReader.read(filled())) {
      if (piece.type().equals("TH")) {
        label = rows.containsKey(piece.text()) ? piece.text() + "2" : piece.text();
      } else if (piece.type().equals("TD")) {
        rows.put(label, piece.text());
      }
    }
    assertThat(rows)
        .containsEntry("休止する電話番号必須", "03-3100-0000")
        .containsEntry("申込者のお名前必須", "見本 太郎")
        .containsEntry("フリガナ", "ミホン タロウ")
        .containsEntry("郵便番号", "100-0013")
        .containsEntry("住所必須", "東京都千代田区霞が関1-3-2")
        .containsEntry("建物名・部屋番号", "見本ビル503")
        .containsEntry("連絡先電話番号", "06-4100-0000")
        .containsEntry("フリガナ2", "ミホン ハナコ")
        .containsEntry("契約者（名義人）との関係", "（空欄）本人（選択）家族（空欄）その他（空欄）わからない")
        .containsEntry("申込日必須", "令和8年11月24日")
        .containsEntry("お手伝いする団体", "見本信用金庫 霞が関支店");
    assertThat(rows.get("休止の種類必須")).startsWith("（選択）発信・着信とも休止").contains("（空欄）発信だけ休止");
  }

  @Test
  void readingOrder_isVisualOrder() throws IOException {
    List<Piece> pieces = StructureReader.read(filled());
    assertThat(pieces.get(0).type()).isEqualTo("H1");
    assertThat(pieces.get(1).text()).startsWith("これは国際電話不取扱受付センターの正式な用紙ではありません。");
    var headings = pieces.stream().filter(p -> p.type().equals("H2")).map(Piece::text).toList();
    assertThat(headings).containsExactly("休止するとどうなりますか", "申込方法（費用はかかりません）");
    float y = 0;
    for (Piece piece : pieces) {
      boolean isRightColumn = piece.x() > 330 && piece.y() > 600;
      if (!isRightColumn && !piece.type().equals("TD")) {
        assertThat(piece.y()).as(piece.text()).isGreaterThanOrEqualTo(y - 12);
        y = piece.y();
      }
    }
    assertThat(pieces.get(pieces.size() - 1).text()).contains("マイナンバー");
  }

  @Tag("conformance")
  @Test
  void longText_conforms() throws IOException {
    var person = Specimens.full().applicant();
    var address = new Address("100-0013", "東京都千代田区霞が関".repeat(6), "");
    var longOne =
        Specimens.full().toBuilder()
            .applicant(
                new Applicant("寿限無".repeat(20), person.kana(), address, person.contactPhone()))
            .build();
    var out = new ByteArrayOutputStream();
    ApplicationFormRenderer.standard().render(longOne, out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
  }
}
