package io.github.minmome.cli.batch;

import io.github.minmome.cli.command.PdfTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes forms of a batch of {@link GeneratedRows} at random, reads their text with PDFBox and
 * compares it with the rows that they are of; see docs/batch.md.
 *
 * <pre>
 * java -cp … io.github.minmome.cli.batch.FormsEqualRows FOLDER 1000 SEED
 * </pre>
 */
public final class FormsEqualRows {
  private FormsEqualRows() {}

  /** The command of the class comment; ends with 1 if a form differs from its row. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> index = Files.readAllLines(folder.resolve("index.csv"), GeneratedRows.WINDOWS_31J);
    SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
    Map<String, List<String[]>> byFile = new TreeMap<>();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      String[] cells = index.get(1 + random.nextInt(index.size() - 1)).split(",", -1);
      byFile.computeIfAbsent(cells[2], file -> new ArrayList<>()).add(cells);
    }
    int equal = 0;
    int different = 0;
    for (Map.Entry<String, List<String[]>> file : byFile.entrySet()) {
      try (PDDocument pdf = Loader.loadPDF(folder.resolve(file.getKey()).toFile())) {
        for (String[] cells : file.getValue()) {
          boolean same = isSame(pdf, Integer.parseInt(cells[3]), cells[1]);
          equal += same ? 1 : 0;
          different += same ? 0 : 1;
        }
      }
    }
    System.out.println(equal + " forms have the text of their rows, " + different + " do not");
    System.exit(different == 0 ? 0 : 1);
  }

  private static boolean isSame(PDDocument pdf, int page, String reference) throws IOException {
    String text = PdfTexts.page(pdf, page);
    String digits = text.replaceAll("\\s", "");
    GeneratedRows.Generated row = GeneratedRows.row(Integer.parseInt(reference.substring(2)));
    return text.contains(row.name())
        && text.contains(row.kana())
        && text.contains(row.address())
        && text.contains(row.building())
        && digits.contains(row.line().replace("-", ""));
  }
}
