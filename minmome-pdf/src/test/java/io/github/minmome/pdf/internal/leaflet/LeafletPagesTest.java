package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Paper;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sheet holds when there is little room. */
final class LeafletPagesTest {
  private static final String CHART = "犯行に使われた国際電話番号の数";
  private static final String SMARTPHONE = "設定とアプリで、国際電話を受けない";
  private static final String CITATION = "警察庁通知";
  private static final String VICTIMS = "固定電話の被害の多くは";
  private static final String POLICE = "申込書類は、最寄りの警察署で";
  private static final String OFFENDERS = "詐欺の犯人は";

  /** What may be left out, by some of its words: from a sheet with much room to one with little. */
  private static final List<Set<String>> HELD =
      List.of(
          Set.of(CHART, SMARTPHONE, CITATION, VICTIMS, POLICE, OFFENDERS),
          Set.of(SMARTPHONE, CITATION, VICTIMS, POLICE, OFFENDERS),
          Set.of(SMARTPHONE, CITATION, OFFENDERS),
          Set.of(SMARTPHONE, OFFENDERS),
          Set.of(VICTIMS, POLICE, OFFENDERS),
          Set.of(OFFENDERS),
          Set.of());

  private static String text(boolean isPoster, int names) throws IOException {
    var leaflet =
        Leaflet.builder(LocalDate.of(2026, 11, 25))
            .partner(PartnerImprint.of("見本信用金庫霞が関支店　".repeat(names)))
            .build();
    var pool = new GlyphPool();
    var pages = new LeafletPages(leaflet, null, Typefaces.standard());
    var page = (isPoster ? pages.poster(pool) : pages.counter(pool)).get(0);
    return Paper.texts(Paper.of(page, pool)).stream()
        .map(Paper.Text::character)
        .collect(Collectors.joining());
  }

  /** What matters most stays, and as much of the rest as there is room for. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLongImprintTakesTheRoomOfWhatCanBeSpared(boolean isPoster) throws IOException {
    var steps = new ArrayList<Integer>();
    for (int names : isPoster ? new int[] {1, 5, 13} : new int[] {1, 5, 11, 17}) {
      var text = text(isPoster, names);
      assertThat(text)
          .contains("から始まる国際電話番号に注意！", "国際電話は、無料で止められます", "0120-210-364")
          .contains("www.kokusai-teishi.com", "「みんとめ」で検索", "この資料は、警察庁・都道府県警察の発行物ではありません");
      var held =
          HELD.get(0).stream().filter(text::contains).collect(Collectors.toUnmodifiableSet());
      steps.add(HELD.indexOf(held));
    }
    assertThat(steps).doesNotHaveDuplicates().isSorted().doesNotContain(-1).endsWith(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anImprintThatLeavesNoRoomIsRefused(boolean isPoster) {
    assertThatThrownBy(() -> text(isPoster, 100))
        .isInstanceOf(UnprintableException.class)
        .hasMessageNotContaining("見本");
  }
}
