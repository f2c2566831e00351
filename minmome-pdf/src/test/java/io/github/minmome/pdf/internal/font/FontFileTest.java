package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.FontCollections;
import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.pdf.FontMember;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.pdf.internal.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several fonts: their members, and how one is chosen. */
final class FontFileTest {
  private static final byte[] COLLECTION =
      FontCollections.of(
          named("Mihon-Mincho", "Mihon Mincho", "見本明朝"), named("Mihon-PMincho", "Mihon PMincho"));

  private static byte[] named(String postScript, String... full) {
    return font(full.length + 2, postScript, full).bytes();
  }

  /** The fonts differ by their numbers of glyphs. */
  private static TinyFont font(int glyphs, String postScript, String... full) {
    var table = new Bytes().u16(0).u16(1 + full.length).u16(6 + 12 * (1 + full.length));
    var strings = new Bytes();
    for (int i = -1; i < full.length; i++) {
      byte[] text = (i < 0 ? postScript : full[i]).getBytes(StandardCharsets.UTF_16BE);
      table.u16(3).u16(1).u16(i < 1 ? 0x409 : 0x411).u16(i < 0 ? 6 : 4);
      table.u16(text.length).u16(strings.size());
      strings.bytes(text);
    }
    return TinyFont.ofTriangles(glyphs).with("name", table.bytes(strings));
  }

  @Test
  void members_areListedWithTheirNames() {
    assertThat(new FontFile(COLLECTION).members())
        .containsExactly(
            new FontMember(0, List.of("Mihon-Mincho", "Mihon Mincho", "見本明朝")),
            new FontMember(1, List.of("Mihon-PMincho", "Mihon PMincho")));
    assertThat(new FontFile(named("Mihon", "Mihon")).members())
        .containsExactly(new FontMember(0, List.of("Mihon")));
  }

  @Test
  void members_areThoseOfAForeignReader() throws IOException {
    byte[] file =
        FontCollections.of(
            SpecimenFonts.file("MihonCidKeyed"), SpecimenFonts.file("MihonNameKeyed"));
    var names = new ArrayList<String>();
    try (var foreign = new TrueTypeCollection(new ByteArrayInputStream(file))) {
      foreign.processAllFonts(font -> names.add(font.getName()));
    }
    assertThat(names).hasSize(2);
    assertThat(new FontFile(file).members())
        .extracting(member -> member.names().get(0))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4",
    "1, 3",
    "Mihon-Mincho, 4",
    "mihon-mincho, 4",
    "Mihon Mincho, 4",
    "見本明朝, 4",
    "Mihon-PMincho, 3",
    "MIHON PMINCHO, 3",
  })
  void member_isChosenByNumberOrName(String member, int glyphs) {
    assertThat(OpenTypeFont.read(COLLECTION, member).glyphCount()).isEqualTo(glyphs);
  }

  @Test
  void collectionAlone_isAProblemThatListsItsMembers() {
    assertThatThrownBy(() -> OpenTypeFont.read(COLLECTION))
        .isInstanceOfSatisfying(
            UnusableFontException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("FONT_COLLECTION");
              assertThat(e.problem().arguments())
                  .containsExactly(
                      "#0 Mihon-Mincho (Mihon Mincho, 見本明朝), #1 Mihon-PMincho (Mihon PMincho)");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-1", "00", "", "Mihon", "Mihon-Gothic", "99999999999"})
  void anotherNumberOrName_isAProblemThatListsTheMembers(String member) {
    assertThatThrownBy(() -> OpenTypeFont.read(COLLECTION, member))
        .hasMessageContaining("FONT_MEMBER_UNKNOWN")
        .hasMessageContaining("#1 Mihon-PMincho");
    assertThatThrownBy(() -> OpenTypeFont.read(named("Mihon-X", "Mihon X"), member))
        .hasMessageContaining("FONT_MEMBER_UNKNOWN")
        .hasMessageContaining("#0 Mihon-X");
  }

  @Test
  void nameOfTwoMembers_isChosenByNumber() {
    byte[] twins = FontCollections.of(named("Mihon", "A"), named("Mihon", "B", "C"));
    assertThatThrownBy(() -> OpenTypeFont.read(twins, "Mihon"))
        .hasMessageContaining("FONT_MEMBER_UNKNOWN");
    assertThat(OpenTypeFont.read(twins, "1").glyphCount()).isEqualTo(4);
    assertThat(OpenTypeFont.read(twins, "A").glyphCount()).isEqualTo(3);
  }

  @Test
  void singleFont_mayBeNamed() {
    assertThat(OpenTypeFont.read(named("Mihon", "Mihon"), "0").glyphCount()).isEqualTo(3);
    assertThat(OpenTypeFont.read(named("Mihon", "Mihon"), "Mihon").glyphCount()).isEqualTo(3);
    assertThat(OpenTypeFont.read(FontCollections.of(named("Mihon", "Mihon"))).glyphCount())
        .isEqualTo(3);
  }

  @Test
  void damagedMember_leavesTheOthersUsable() {
    byte[] file = FontCollections.of(named("Mihon", "Mihon"), new byte[12]);
    assertThat(new FontFile(file).members())
        .containsExactly(new FontMember(0, List.of("Mihon")), new FontMember(1, List.of()));
    assertThat(OpenTypeFont.read(file, "0").glyphCount()).isEqualTo(3);
    assertThatThrownBy(() -> OpenTypeFont.read(file, "1"))
        .hasMessageContaining("FONT_NOT_OPENTYPE");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1025, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void count_largerThanTheFile_isRefused(int count) {
    byte[] file = COLLECTION.clone();
    System.arraycopy(new Bytes().u32(count).toArray(), 0, file, 8, 4);
    assertThatThrownBy(() -> new FontFile(file)).hasMessageContaining("FONT_DAMAGED [ttcf]");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, 0x7FFFFFFF, 0})
  void memberOutsideTheFile_isRefused(int start) {
    byte[] file = COLLECTION.clone();
    System.arraycopy(new Bytes().u32(start).toArray(), 0, file, 12, 4);
    assertThat(new FontFile(file).members()).hasSize(2);
    assertThatThrownBy(() -> OpenTypeFont.read(file, "0"))
        .isInstanceOf(UnusableFontException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no font", "%PDF-1.7 and so on", "wOF2 and so on"})
  void fileThatIsNoFont_hasNoMembers(String text) {
    assertThatThrownBy(() -> new FontFile(text.getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("FONT_NOT_OPENTYPE");
  }

  @Test
  void members_namesThatCouldDisturbALine_areLeftOut() {
    assertThat(
            new FontFile(named("A\u0007B", "A\u202EB", "\uFFFD", "C", "N".repeat(201))).members())
        .containsExactly(new FontMember(0, List.of("C")));
  }
}
