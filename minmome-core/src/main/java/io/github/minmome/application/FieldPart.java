package io.github.minmome.application;

/** The parts in which fields are grouped in JSON. */
enum FieldPart {
  APPLICANT("applicant", "申込者", "applicant", ""),
  ADDRESS("applicant.address", "住所", "address", ""),
  CONTRACT_HOLDER(
      "contractHolder", "契約者", "contract holder", "if another person than the applicant"),
  PARTNER(
      "partner",
      "取次団体",
      "partner",
      "the organization that helps; its purpose is required by the rules where it is named");

  final String path;
  final String japanese;
  final String english;
  final String note;

  FieldPart(String path, String japanese, String english, String note) {
    this.path = path;
    this.japanese = japanese;
    this.english = english;
    this.note = note;
  }
}
