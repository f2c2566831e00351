package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.FilledForm.SCALE;
import static io.github.minmome.blackbox.pdf.FilledForm.field;
import static io.github.minmome.blackbox.pdf.FilledForm.filled;
import static io.github.minmome.blackbox.pdf.FilledForm.forms;
import static io.github.minmome.blackbox.pdf.FilledForm.glyphs;
import static io.github.minmome.blackbox.pdf.FilledForm.isInked;
import static io.github.minmome.blackbox.pdf.FilledForm.picture;
import static io.github.minmome.blackbox.pdf.FilledForm.read;
import static io.github.minmome.blackbox.pdf.FilledForm.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.blackbox.pdf.FilledForm.Glyph;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of place on an official form prints and where, as PDFBox reads it. */
final class FormPlacesTest {
  @ParameterizedTest
  @CsvSource({"8, 8", "25, 8", "30, 5", "6, 12"})
  void circle_aroundAPrintedAnswer_runsAlongItsPlaceAndLeavesTheInsideFree(
      double width, double height) throws IOException {
    var field = field("usesInternationalCalls.false", "CIRCLE", width, height, "");
    byte[] pdf = filled(field, Specimens.full());
    var picture = picture(pdf);
    for (int degrees = 0; degrees < 360; degrees += 15) {
      double x = Math.cos(Math.toRadians(degrees)) * width / 2;
      double y = Math.sin(Math.toRadians(degrees)) * height / 2;
      double middleX = 50 + width / 2;
      double middleY = 50 + height / 2;
      assertThat(isInked(picture, middleX + x, middleY + y)).as("at " + degrees).isTrue();
      assertThat(isInked(picture, middleX + 0.7 * x, middleY + 0.7 * y)).as("inside").isFalse();
    }
    assertThat(glyphs(pdf)).isEmpty();
  }

  @Test
  void circle_ofAnAnswerThatWasNotGiven_isNotDrawn() throws IOException {
    var yes = field("usesInternationalCalls.true", "CIRCLE", 8, 8, "");
    var picture = picture(filled(yes, Specimens.full()));
    assertThat(isInked(picture, 54, 50)).isFalse();
    var unsaid = Specimens.full().toBuilder().usesInternationalCalls(null).build();
    var no = field("usesInternationalCalls.false", "CIRCLE", 8, 8, "");
    assertThat(isInked(picture(filled(no, unsaid)), 54, 50)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"✓", "レ", "■", "○"})
  void checkMark_ofEachShape_isInItsBoxAndNowhereElse(String mark) throws IOException {
    var field = field("scope.INCOMING_AND_OUTGOING", "CHECK_MARK", 5, 5, ",'mark':'" + mark + "'");
    byte[] pdf = filled(field, Specimens.full());
    assertThat(text(glyphs(pdf))).isEqualTo(mark);
    var picture = picture(pdf);
    int inside = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) & 0xFF) < 128) {
          assertThat(x / (double) SCALE).isBetween(50.0, 55.0);
          assertThat(y / (double) SCALE).isBetween(50.0, 55.0);
          inside++;
        }
      }
    }
    assertThat(inside).as("pixels of the mark").isGreaterThan(60);
  }

  @Test
  void checkMark_thatIsNoneOfThem_isAnErrorThatNamesThem() throws IOException {
    var field = field("scope.OUTGOING_ONLY", "CHECK_MARK", 5, 5, ",'mark':'x'");
    assertThat(read(field, "").problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple("WORD_UNKNOWN", "fields[0].mark"));
  }

  @Nested
  class DigitBoxes {
    /** Middles of the boxes from the left edge of the place; a gap is half a box if not given. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "100|                     |5 15 25 35 45 55 65 75 85 95",
          "110|,'gaps':[2,6],'gap':5|5 15 30 40 50 60 75 85 95 105",
          "110|,'gaps':[2,6]        |5 15 30 40 50 60 75 85 95 105",
          "104|,'gaps':[2,6],'gap':2|5 15 27 37 47 57 69 79 89 99"
        })
    void digitBoxes_gapsBetweenThem_moveTheDigitsAfterThem(
        double width, String more, String middles) throws IOException {
      var extra = ",'boxes':10" + (more == null ? "" : more);
      var glyphs = glyphs(field("lineNumber", "DIGIT_BOXES", width, 9, extra), Specimens.full());
      assertThat(text(glyphs)).isEqualTo("0331000000");
      var expected = middles.split(" ", -1);
      for (int i = 0; i < expected.length; i++) {
        double middle = glyphs.get(i).x() + glyphs.get(i).width() / 2;
        assertThat(middle).isCloseTo(50 + Double.parseDouble(expected[i]), offset(0.1));
      }
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 0", "RIGHT, 1"})
    void alignment_decidesWhichBoxStaysEmpty(String align, int first) throws IOException {
      var more = ",'boxes':11,'align':'" + align + "'";
      var glyphs = glyphs(field("lineNumber", "DIGIT_BOXES", 110, 9, more), Specimens.full());
      assertThat(glyphs.get(0).x() + glyphs.get(0).width() / 2)
          .isCloseTo(55 + 10 * first, offset(0.1));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"[6,2]", "[2,2]", "[10]", "[11]", "[0]", "[2],'gap':99", "[1,2,3],'gap':34"})
    void digitBoxes_badGaps_areAProblemOfTheField(String gaps) throws IOException {
      var field = field("lineNumber", "DIGIT_BOXES", 100, 9, ",'boxes':10,'gaps':" + gaps);
      assertThat(read(field, "").problems())
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.code()).isIn("FORM_FIELD_GAPS", "JSON_NUMBER_RANGE");
                assertThat(p.path()).startsWith("fields[0].gap");
              });
    }

    @ParameterizedTest
    @CsvSource({
      "lineNumber, 9, 10",
      "applicant.contactPhone, 8, 10",
      "applicant.address.postalCode, 6, 7",
      "applicant.address.postalCode.first, 2, 3",
      "applicant.address.postalCode.last, 3, 4",
      "lineNumber.area, 1, 2",
      "lineNumber.subscriber, 3, 4",
      "appliedOn.year, 3, 4",
      "appliedOn.month, 1, 2",
      "appliedOn.day, 1, 2"
    })
    void digitBoxes_tooFew_areAProblemOfTheField(String name, int boxes, int needed)
        throws IOException {
      var problems = read(field(name, "DIGIT_BOXES", 100, 9, ",'boxes':" + boxes), "").problems();
      assertThat(problems).extracting(Problem::code).containsExactly("FORM_FIELD_TOO_FEW_BOXES");
      assertThat(problems.get(0).arguments())
          .containsExactly(name, String.valueOf(boxes), String.valueOf(needed));
      assertThat(read(field(name, "DIGIT_BOXES", 100, 9, ",'boxes':" + needed), "").problems())
          .isEmpty();
    }
  }

  @Nested
  class Lines {
    /** The place begins 2 mm after its edge. */
    @ParameterizedTest
    @CsvSource({"LEFT, 52, 0", "CENTER, 90, 0.5", "RIGHT, 128, 1"})
    void alignment_putsTheTextAtItsSide(String align, double anchor, double share)
        throws IOException {
      var glyphs =
          glyphs(
              field("applicant.name", "TEXT", 80, 9, ",'align':'" + align + "'"), Specimens.full());
      Glyph first = glyphs.get(0);
      Glyph last = glyphs.get(glyphs.size() - 1);
      double width = last.x() + last.width() - first.x();
      assertThat(first.x() + share * width).isCloseTo(anchor, offset(0.1));
    }

    @Test
    void letterSpacing_isBetweenCharactersAndNotBeside() throws IOException {
      var kana = Specimens.full().toBuilder().applicantKana("ミホン").build();
      var glyphs = glyphs(field("applicant.kana", "TEXT", 80, 9, ",'spacing':3"), kana);
      assertThat(text(glyphs)).isEqualTo("ミホン");
      assertThat(glyphs.get(0).x()).isCloseTo(52, offset(0.1));
      for (int i = 1; i < 3; i++) {
        double end = glyphs.get(i - 1).x() + glyphs.get(i - 1).width();
        assertThat(glyphs.get(i).x() - end).isCloseTo(3, offset(0.05));
      }
      var right =
          glyphs(field("applicant.kana", "TEXT", 80, 9, ",'spacing':3,'align':'RIGHT'"), kana);
      assertThat(right.get(2).x() + right.get(2).width()).isCloseTo(128, offset(0.1));
    }

    @Test
    void letterSpacing_thatLeavesNoPlace_refusesTheName() throws IOException {
      var forms = forms(field("applicant.name", "TEXT", 30, 9, ",'spacing':9"));
      assertThat(forms.check(Specimens.full()))
          .extracting(Problem::code)
          .containsExactly("TEXT_DOES_NOT_FIT");
    }

    /** A line of 10.5 points is 3.7 mm high; one of 20 points is 7.1 mm. */
    @ParameterizedTest
    @CsvSource({
      "applicant.name, TEXT, '', 3.6, 3.8",
      "applicant.name, MULTILINE, '', 3.6, 3.8",
      "lineNumber, DIGIT_BOXES, ',\"boxes\":11', 3.6, 3.8",
      "lineNumber, DIGIT_BOXES, ',\"boxes\":11,\"size\":20', 6.9, 7.1",
      "appliedOn, ERA_DATE, '', 3.6, 3.8",
      "scope.OUTGOING_ONLY, CHECK_MARK, ',\"size\":20', 6.9, 7.1"
    })
    void placeLowerThanItsText_isAnErrorThatNamesTheField(
        String name, String kind, String more, double low, double high) throws IOException {
      var problem = read(field(name, kind, 80, low, more), "").problems();
      assertThat(problem).extracting(Problem::code).containsExactly("FORM_FIELD_TOO_LOW");
      assertThat(problem.get(0).arguments()).startsWith(name);
      assertThat(read(field(name, kind, 80, high, more), "").problems()).isEmpty();
    }

    @Test
    void columnNarrowerThanItsText_isAnErrorThatNamesTheField() throws IOException {
      var vertical = ",'vertical':true";
      assertThat(read(field("applicant.name", "TEXT", 3.6, 80, vertical), "").problems())
          .extracting(Problem::code)
          .containsExactly("FORM_FIELD_TOO_LOW");
      assertThat(read(field("applicant.name", "TEXT", 3.8, 80, vertical), "").problems()).isEmpty();
    }
  }

  @Nested
  class Vertical {
    private List<Glyph> column(String name, String kind, double width, String more)
        throws IOException {
      return column(name, kind, width, more, Specimens.full());
    }

    private List<Glyph> column(
        String name, String kind, double width, String more, SuspensionApplication application)
        throws IOException {
      return glyphs(field(name, kind, width, 70, ",'vertical':true" + more), application);
    }

    @Test
    void line_runsDownwardsInTheMiddleOfItsColumn() throws IOException {
      var glyphs = column("applicant.name", "TEXT", 10, "");
      assertThat(text(glyphs)).isEqualTo("見本 太郎");
      for (int i = 0; i < glyphs.size(); i++) {
        Glyph glyph = glyphs.get(i);
        assertThat(glyph.x() + glyph.width() / 2).isCloseTo(55, offset(0.05));
        if (i > 0) {
          double step = glyph.baseline() - glyphs.get(i - 1).baseline();
          assertThat(step).as("one type size further down").isCloseTo(16 * 25.4 / 72, offset(0.05));
        }
      }
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 0", "CENTER, 0.5", "RIGHT, 1"})
    void alignment_isFromTopToBottom(String align, double share) throws IOException {
      var glyphs = column("applicant.name", "TEXT", 10, ",'align':'" + align + "'");
      double em = 16 * 25.4 / 72;
      double top = glyphs.get(0).baseline() - 0.88 * em;
      assertThat(top).isCloseTo(52 + share * (66 - 5 * em), offset(0.5));
    }

    /** A number stays whole, a pair of digits is side by side (縦中横), the first column right. */
    @Test
    void text_inSeveralColumns_breaksByTheRulesOfJapanese() throws IOException {
      var application = Specimens.full().toBuilder().address("東京都千代田区霞が関見本町1-3-12").build();
      var glyphs = column("applicant.address.text", "MULTILINE", 18, ",'size':12", application);
      var columns =
          glyphs.stream()
              .filter(g -> !g.text().equals("-")) // turned: PDFBox counts its place another way
              .collect(Collectors.groupingBy(g -> g.x() + g.width() / 2 > 63, Collectors.toList()));
      assertThat(text(columns.get(true))).isEqualTo("東京都千代田区霞が関見本町");
      assertThat(text(columns.get(false))).isEqualTo("1312");
      Glyph one = glyphs.get(glyphs.size() - 2);
      Glyph two = glyphs.get(glyphs.size() - 1);
      assertThat(two.baseline()).as("12 side by side").isEqualTo(one.baseline());
      assertThat(two.x()).isCloseTo(one.x() + one.width(), offset(0.05));
    }

    @Test
    void date_mayBeVerticalToo() throws IOException {
      assertThat(text(column("appliedOn", "ERA_DATE", 10, ""))).isEqualTo("令和8年11月24日");
    }

    /** The long-vowel mark runs downwards: its glyph is the one of vertical writing. */
    @Test
    void longVowelMark_runsDownwards() throws IOException {
      var application = Specimens.full().toBuilder().applicantKana("ー").build();
      byte[] pdf = filled(field("applicant.kana", "TEXT", 10, 70, ",'vertical':true"), application);
      var picture = picture(pdf);
      int[] ink = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
      for (int y = 0; y < picture.getHeight(); y++) {
        for (int x = 0; x < picture.getWidth(); x++) {
          if ((picture.getRGB(x, y) & 0xFF) < 128) {
            ink[0] = Math.min(ink[0], x);
            ink[1] = Math.min(ink[1], y);
            ink[2] = Math.max(ink[2], x);
            ink[3] = Math.max(ink[3], y);
          }
        }
      }
      assertThat(ink[3] - ink[1]).isGreaterThan(4 * (ink[2] - ink[0]));
      assertThat(text(glyphs(pdf))).isEqualTo("ー");
    }
  }
}
