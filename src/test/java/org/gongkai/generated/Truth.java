package org.gongkai.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.gongkai.generated.FormRows.Article;
import org.gongkai.generated.FormRows.Column;
import org.gongkai.generated.FormRows.Request;
import org.gongkai.generated.FormRows.Row;

/** What a reader must find in the files of a plan, in the shape of the output contract. */
final class Truth {
  private final ReportPlan plan;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private Truth(ReportPlan plan) {
    this.plan = plan;
  }

  static ObjectNode of(ReportPlan plan) {
    Truth truth = new Truth(plan);
    truth.facts();
    truth.tables();
    return truth.root;
  }

  private void facts() {
    root.put("form", plan.form());
    root.put("title", plan.title());
    root.put("agency", plan.agency().name());
    root.put("year", plan.year());
    ObjectNode period = root.putObject("period");
    period.put("from", iso(plan.from()));
    period.put("to", iso(plan.to()));
    ArrayNode sections = root.putArray("sections");
    for (ReportPlan.Section section : plan.sections()) {
      if (!section.heading().isEmpty()) {
        sections.add(section.kind());
      }
    }
  }

  private static String iso(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private void tables() {
    for (Article article : FormRows.articles(plan.form())) {
      for (Row row : article.rows()) {
        for (Column column : article.columns()) {
          put("proactiveDisclosure/" + row.name() + "/" + column.name());
        }
      }
    }
    for (Request row : FormRows.requests(plan.form())) {
      FormRows.APPLICANTS.forEach(c -> put("requests/" + row.path() + "/" + c));
      put("requests/" + row.path() + "/total");
    }
    for (String block : FormRows.REVIEWS) {
      FormRows.RESULTS_OF_REVIEW.forEach(r -> put("reviewAndLitigation/" + block + "/" + r));
    }
  }

  private void put(String path) {
    Entry entry = plan.entries().get(path);
    JsonNode value = entry == null ? CellTexts.nothing() : entry.truth();
    int slash = path.lastIndexOf('/');
    ObjectNode parent = root;
    for (String name : path.substring(0, slash).split("/", -1)) {
      parent = parent.withObject("/" + name);
    }
    parent.set(path.substring(slash + 1), value);
  }
}
