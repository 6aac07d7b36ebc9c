package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.CheckCounts;
import org.gongkai.Coverage;
import org.gongkai.Finding;
import org.gongkai.Origin;
import org.gongkai.Source;
import org.gongkai.Statement;
import org.gongkai.report.Article;
import org.gongkai.report.Coded;
import org.gongkai.report.Form;
import org.gongkai.report.Label;
import org.gongkai.report.Report;
import org.gongkai.report.ReviewAndLitigation;
import org.gongkai.report.Under;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of the output from the records. */
final class ReportSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private ReportSchema() {}

  /** The schema, indented, with a line feed at its end. */
  static String text() throws JsonProcessingException {
    var printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance)
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer).writeValueAsString(new ReportSchema().root()) + "\n";
  }

  private ObjectNode root() {
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:gongkai:report:" + ConversionWriter.SCHEMA_VERSION);
    root.put("title", "政府信息公开工作年度报告");
    root.put(
        "description",
        "One annual disclosure report and what was found in checking it. What the document does not"
            + " give is null. Keys may be added.");
    root.put("type", "object");
    ObjectNode properties = NODES.objectNode();
    described(properties, "schemaVersion").put("const", ConversionWriter.SCHEMA_VERSION);
    described(properties, "generator").put("type", "string");
    for (RecordComponent component : Report.class.getRecordComponents()) {
      String name = component.getName();
      if (name.equals("proactiveDisclosure") || name.equals("requests")) {
        described(properties, name).putArray("type").add("object").add("null");
      } else {
        properties.set(name, property(component));
      }
    }
    array(described(properties, "findings"), Finding.class);
    array(described(properties, "statements"), Statement.class);
    reference(described(properties, "checks"), CheckCounts.class);
    reference(described(properties, "coverage"), Coverage.class);
    reference(described(properties, "source"), Source.class);
    ArrayNode required = root.putArray("required");
    properties.fieldNames().forEachRemaining(required::add);
    provenance(described(properties, "provenance"));
    root.set("properties", properties);
    ArrayNode forms = root.putArray("oneOf");
    for (Form form : Form.values()) {
      ObjectNode one = forms.addObject().putObject("properties");
      one.putObject("form").put("const", form.code());
      table(one.putObject("proactiveDisclosure"), form.proactiveDisclosure());
      table(one.putObject("requests"), form.requests());
    }
    ObjectNode unknown = forms.addObject().putObject("properties");
    unknown.putObject("form").put("type", "null");
    tables(unknown.putObject("proactiveDisclosure"), Form::proactiveDisclosure);
    tables(unknown.putObject("requests"), Form::requests);
    ObjectNode all = root.putObject("$defs");
    definitions.forEach(all::set);
    return root;
  }

  private static ObjectNode described(ObjectNode properties, String name) {
    return properties.putObject(name).put("description", SchemaWords.of("Report." + name));
  }

  private void table(ObjectNode target, Class<?> type) {
    ArrayNode any = target.putArray("anyOf");
    reference(any.addObject(), type);
    any.addObject().put("type", "null");
  }

  private void tables(ObjectNode target, Function<Form, Class<?>> type) {
    ArrayNode any = target.putArray("anyOf");
    for (Form form : Form.values()) {
      reference(any.addObject(), type.apply(form));
    }
    any.addObject().put("type", "null");
  }

  private void provenance(ObjectNode target) {
    target.put("type", "object");
    target.putObject("propertyNames").put("pattern", "^/");
    ArrayNode any = target.putObject("additionalProperties").putArray("anyOf");
    reference(any.addObject(), Origin.Cell.class);
    reference(any.addObject(), Origin.Text.class);
  }

  private void array(ObjectNode target, Class<?> element) {
    target.put("type", "array");
    if (element == String.class) {
      target.putObject("items").put("type", "string");
    } else {
      reference(target.putObject("items"), element);
    }
  }

  private void reference(ObjectNode target, Class<?> type) {
    target.put("$ref", "#/$defs/" + define(type));
  }

  /** Adds the definition of a record once; its name. */
  private String define(Class<?> type) {
    String name =
        type.getEnclosingClass() == null
            ? type.getSimpleName()
            : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    if (definitions.containsKey(name)) {
      return name;
    }
    ObjectNode definition = NODES.objectNode();
    definitions.put(name, definition);
    definition.put("type", "object");
    ArrayNode required = definition.putArray("required");
    ObjectNode properties = definition.putObject("properties");
    boolean ofTheForm = type == ReviewAndLitigation.class;
    for (RecordComponent component : type.getRecordComponents()) {
      required.add(component.getName());
      properties.set(component.getName(), property(component));
      ofTheForm |= component.isAnnotationPresent(Label.class);
    }
    if (ofTheForm) {
      definition.put("additionalProperties", false);
    }
    return name;
  }

  private ObjectNode property(RecordComponent component) {
    ObjectNode property = NODES.objectNode();
    Label label = component.getAnnotation(Label.class);
    if (label != null) {
      property.put("title", label.value());
    } else {
      String owner = component.getDeclaringRecord().getSimpleName();
      property.put("description", SchemaWords.of(owner + "." + component.getName()));
    }
    Article article = component.getAnnotation(Article.class);
    Under under = component.getAnnotation(Under.class);
    if (article != null) {
      property.put("description", article.value());
    } else if (under != null) {
      property.put("description", String.join(" / ", under.value()));
    }
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (component.getGenericType() instanceof ParameterizedType list) {
      array(property, (Class<?>) list.getActualTypeArguments()[0]);
    } else if (component.getType().isRecord()) {
      if (nullable) {
        table(property, component.getType());
      } else {
        reference(property, component.getType());
      }
    } else {
      value(property, component.getType(), nullable);
    }
    return property;
  }

  private static void value(ObjectNode property, Class<?> type, boolean nullable) {
    if (type.isEnum()) {
      ArrayNode names = property.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        names.add(constant instanceof Coded coded ? coded.code() : constant.toString());
      }
      if (nullable) {
        names.addNull();
      }
      return;
    }
    String name = name(type);
    if (nullable) {
      property.putArray("type").add(name).add("null");
    } else {
      property.put("type", name);
    }
    if (type == LocalDate.class) {
      property.put("format", "date");
    }
  }

  private static String name(Class<?> type) {
    if (type == String.class || type == LocalDate.class) {
      return "string";
    }
    if (type == BigDecimal.class) {
      return "number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    boolean integer =
        type == int.class || type == Integer.class || type == long.class || type == Long.class;
    if (!integer) {
      throw new IllegalArgumentException("no JSON Schema for " + type);
    }
    return "integer";
  }
}
