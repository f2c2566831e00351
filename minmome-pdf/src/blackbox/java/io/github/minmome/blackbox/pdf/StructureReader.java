package io.github.minmome.blackbox.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a document as a screen reader does: by its structure, with PDFBox. */
public final class StructureReader {
  /** An element that contains text itself, how deep it is nested, and where the text begins. */
  public record Piece(String type, String path, String text, float x, float y) {}

  private final Map<PDPage, Map<Integer, List<TextPosition>>> texts = new HashMap<>();
  private final Map<PDPage, Map<Integer, String>> replacements = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  private StructureReader() {}

  /** The text of a document in reading order. */
  public static List<Piece> read(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new StructureReader();
      for (PDPage page : document.getPages()) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var marks = new HashMap<Integer, List<TextPosition>>();
        extractor.getMarkedContents().forEach(content -> collect(content, marks));
        reader.texts.put(page, marks);
        var actual = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (content.getActualText() != null) {
            actual.put(content.getMCID(), content.getActualText());
          }
        }
        reader.replacements.put(page, actual);
      }
      reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", document.getPage(0));
      return reader.pieces;
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, List<TextPosition>> marks) {
    for (Object inner : content.getContents()) {
      if (inner instanceof TextPosition text && content.getMCID() >= 0) {
        marks.computeIfAbsent(content.getMCID(), key -> new ArrayList<>()).add(text);
      } else if (inner instanceof PDMarkedContent nested) {
        collect(nested, marks);
      }
    }
  }

  private void walk(PDStructureNode node, String path, PDPage page) {
    var own = new StringBuilder();
    TextPosition first = null;
    PDPage here = page;
    String type = "";
    if (node instanceof PDStructureElement element) {
      type = element.getStructureType();
      here = element.getPage() == null ? page : element.getPage();
    }
    String inner = path + "/" + type;
    var nested = new ArrayList<PDStructureElement>();
    for (Object kid : node.getKids()) {
      if (kid instanceof Integer mark) {
        String actual = of(replacements, here).get(mark);
        own.append(actual == null ? "" : actual);
        for (TextPosition text : of(texts, here).getOrDefault(mark, List.of())) {
          first = first == null ? text : first;
          own.append(actual == null ? text.getUnicode() : "");
        }
      } else if (kid instanceof PDStructureElement element) {
        nested.add(element);
      }
    }
    if (first != null) {
      pieces.add(new Piece(type, inner, own.toString(), first.getXDirAdj(), first.getYDirAdj()));
    }
    for (PDStructureElement element : nested) {
      walk(element, inner, here);
    }
  }

  private static <T> Map<Integer, T> of(Map<PDPage, Map<Integer, T>> all, PDPage page) {
    return all.entrySet().stream()
        .filter(entry -> entry.getKey().getCOSObject() == page.getCOSObject())
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
