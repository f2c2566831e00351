package io.github.minmome.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text and the pages of printed papers as PDFBox reads them. */
public final class PdfTexts {
  private PdfTexts() {}

  /** Returns the text of all pages. */
  public static String text(byte[] pdf) throws IOException {
    return String.join("", textOfPages(pdf));
  }

  /** Returns the text of all pages. */
  public static String text(Path pdf) throws IOException {
    return text(Files.readAllBytes(pdf));
  }

  /** Returns the text of each page. */
  public static List<String> textOfPages(byte[] pdf) throws IOException {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        texts.add(page(document, page));
      }
    }
    return texts;
  }

  /** Returns the text of one page, counted from 1. */
  public static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  /** Returns the number of pages. */
  public static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Returns the number of pages. */
  public static int pages(Path pdf) throws IOException {
    return pages(Files.readAllBytes(pdf));
  }
}
