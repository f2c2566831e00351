package io.github.minmome.cli.batch;

/** What kind of file the rejected rows go into. */
enum RejectsFormat {
  /** As they came, byte for byte. */
  CSV("rejects.csv"),
  /** A workbook, every cell as text. */
  XLSX("rejects.xlsx");

  private final String fileName;

  RejectsFormat(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
