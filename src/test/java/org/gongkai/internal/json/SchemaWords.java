package org.gongkai.internal.json;

import java.util.Map;

/** What the keys mean that have no label in the form. */
final class SchemaWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Report.schemaVersion", "version of this shape"),
          Map.entry("Report.generator", "name and version of the program"),
          Map.entry("Report.form", "the revision of the official form that the tables follow"),
          Map.entry("Report.title", "the report's own title"),
          Map.entry("Report.agency", "the body whose report it is"),
          Map.entry("Report.year", "the year reported on"),
          Map.entry("Report.period", "统计期限, as stated even where it is wrong"),
          Map.entry("Report.publication", "what the web page around the report says of it"),
          Map.entry("Report.lead", "the paragraphs between the title and the first section"),
          Map.entry("Report.sections", "the numbered top-level sections, in document order"),
          Map.entry("Report.proactiveDisclosure", "主动公开政府信息情况; null where there is no such table"),
          Map.entry("Report.requests", "收到和处理政府信息公开申请情况; null where there is no such table"),
          Map.entry(
              "Report.reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况; null where there is no such table"),
          Map.entry("Report.findings", "what is wrong or doubtful"),
          Map.entry("Report.statements", "what the text says in figures"),
          Map.entry("Report.checks", "how many applications of the form's equations came out how"),
          Map.entry("Report.coverage", "what became of the numbers of the form"),
          Map.entry("Report.source", "the file"),
          Map.entry(
              "Report.provenance",
              "where each number and fact stands, by its JSON pointer; only on request"),
          Map.entry("Period.from", "the first day"),
          Map.entry("Period.to", "the last day"),
          Map.entry("Publication.date", "the day of publication"),
          Map.entry("Publication.url", "the address"),
          Map.entry("Publication.indexNumber", "索引号"),
          Map.entry("Publication.publisher", "who published it"),
          Map.entry("Section.number", "its number as printed; 一 is 1"),
          Map.entry("Section.kind", "which of the form's sections it is"),
          Map.entry("Section.heading", "its heading as printed, with its number"),
          Map.entry(
              "Section.paragraphs", "what stands below the heading, without the form's tables"),
          Map.entry("Paragraph.text", "the words"),
          Map.entry("Paragraph.level", "1, 2, … for a numbered sub-heading, else 0"),
          Map.entry("Money.value", "the number as printed, exactly"),
          Map.entry("Money.unit", "what one of it is: 元, 万元, or nothing said"),
          Map.entry("Finding.rule", "the stable code of the rule"),
          Map.entry("Finding.severity", "how serious"),
          Map.entry("Finding.path", "JSON pointer to the value that it is about"),
          Map.entry("Finding.cells", "JSON pointers to every value in the equation"),
          Map.entry("Finding.expected", "the number that would be right"),
          Map.entry("Finding.actual", "the number that is there, or a count"),
          Map.entry(
              "Finding.suspect",
              "JSON pointer to the one cell whose change alone would set everything right"),
          Map.entry("Finding.suspectValue", "what that cell should hold"),
          Map.entry("Finding.cause", "shared by the findings of one cause"),
          Map.entry("Finding.message", "one sentence in English"),
          Map.entry("Finding.messageZh", "the same in Chinese"),
          Map.entry("Finding.evidence", "the quoted passages or raw cells"),
          Map.entry("Statement.what", "what is counted, such as received"),
          Map.entry("Statement.number", "the number; 0 where the text says that there was none"),
          Map.entry("Statement.unit", "the unit as printed"),
          Map.entry("Statement.approximate", "whether the text gives it as about so much"),
          Map.entry("Statement.where", "JSON pointer to the paragraph"),
          Map.entry("Statement.quotation", "the clause that says so"),
          Map.entry("Statement.cells", "JSON pointers to the numbers that it may mean"),
          Map.entry("Statement.matched", "the one, or the sum, that it agrees with"),
          Map.entry("Statement.agrees", "whether it agrees with the tables"),
          Map.entry("CheckCounts.passed", "the numbers satisfy the equation"),
          Map.entry("CheckCounts.failed", "they do not"),
          Map.entry("CheckCounts.notAssessable", "too many of them are blank"),
          Map.entry("Coverage.expected", "how many numbers the form has"),
          Map.entry("Coverage.read", "how many are numbers in the report"),
          Map.entry("Coverage.blank", "how many have a cell without one"),
          Map.entry("Coverage.missing", "how many have no cell"),
          Map.entry("Coverage.notUnderstood", "how many have a cell that could not be read"),
          Map.entry("Source.name", "the file's name"),
          Map.entry("Source.path", "its path as given"),
          Map.entry("Source.format", "its format: docx, html, text, …"),
          Map.entry("Source.bytes", "its size"),
          Map.entry("Source.sha256", "the SHA-256 of its bytes, in hexadecimal"),
          Map.entry("Source.part", "the number of this report in the file, from 1"),
          Map.entry("Source.parts", "how many reports the file holds"),
          Map.entry(
              "Cell.table", "0-based number of the table in document order, layout tables counted"),
          Map.entry("Cell.row", "0-based row in its grid"),
          Map.entry("Cell.column", "0-based column in its grid"),
          Map.entry("Cell.raw", "the cell's text, untouched"),
          Map.entry("Cell.kind", "what it holds"),
          Map.entry(
              "Text.block", "0-based number of the block in the document; -1 for its metadata"),
          Map.entry("Text.raw", "the words that it was read from"));

  private SchemaWords() {}

  static String of(String key) {
    String words = WORDS.get(key);
    if (words == null) {
      throw new IllegalStateException("say in SchemaWords what " + key + " means");
    }
    return words;
  }
}
