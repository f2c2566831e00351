package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.FontMember;
import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of one OpenType font, or of several that share tables (a collection, .ttc or .otc). */
public final class FontFile {
  private static final int COLLECTION = 0x74746366; // ttcf

  /** More than any collection has; the largest known one has 72. */
  private static final int MAX_MEMBERS = 1024;

  private final FontData data;
  private final int[] starts;

  /**
   * Reads where the fonts of a file begin. The bytes are kept, not copied: do not change them
   * afterwards.
   *
   * @throws UnusableFontException when the file is no font
   */
  public FontFile(byte[] file) {
    data = new FontData(file);
    if (file.length < 12) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_NOT_OPENTYPE, ""));
    }
    if (data.s32(0) != COLLECTION) {
      FontTables.requireFont(data.s32(0));
      starts = new int[] {0};
      return;
    }
    int count = data.s32(8);
    FontTables.require(count > 0 && count <= MAX_MEMBERS && 12 + 4 * count <= file.length, "ttcf");
    starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = data.s32(12 + 4 * i);
    }
  }

  /** Returns the fonts of the file in order; one that cannot be read has no names. */
  public List<FontMember> members() {
    var members = new ArrayList<FontMember>();
    for (int i = 0; i < starts.length; i++) {
      members.add(new FontMember(i, names(starts[i])));
    }
    return List.copyOf(members);
  }

  private List<String> names(int start) {
    try {
      return new FontNames(new FontTables(data, start)).all();
    } catch (IndexOutOfBoundsException | UnusableFontException e) {
      return List.of();
    }
  }

  /**
   * Returns the tables of the font that a caller means.
   *
   * @param member its number, counted from 0, or its PostScript name or full name; null for the
   *     only one
   * @throws UnusableFontException when there are several and none is named, or none of that name
   */
  FontTables tables(@Nullable String member) {
    if (member == null && starts.length == 1) {
      return new FontTables(data, starts[0]);
    }
    List<FontMember> members = members();
    List<FontMember> meant = members.stream().filter(m -> member != null && m.is(member)).toList();
    if (meant.size() != 1) {
      throw new UnusableFontException(
          Problem.of(
              member == null ? ProblemCodes.FONT_COLLECTION : ProblemCodes.FONT_MEMBER_UNKNOWN,
              "",
              members.stream().map(FontMember::toString).collect(Collectors.joining(", "))));
    }
    return new FontTables(data, starts[meant.get(0).number()]);
  }
}
