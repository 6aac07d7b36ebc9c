package org.gongkai.internal.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.gongkai.internal.table.Column;
import org.gongkai.internal.table.Table;

/** The columns of a table as Parquet's types; every column may be null. */
final class ParquetSchema {
  /** The most digits that readers agree on. */
  static final int PRECISION = 38;

  /**
   * Enough for what a spreadsheet prints of a binary fraction; leaves 20 digits before the point.
   */
  static final int SCALE = 18;

  /** What holds so many digits. */
  static final int DECIMAL_BYTES = 16;

  private ParquetSchema() {}

  static MessageType of(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column column : table.columns()) {
      message.addField(field(column));
    }
    return message.named(table.code());
  }

  private static Type field(Column column) {
    return switch (column.type()) {
      case TEXT -> Types.optional(PrimitiveTypeName.BINARY).as(stringType()).named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case DECIMAL ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(decimalType(SCALE, PRECISION))
              .named(column.name());
      case DATE -> Types.optional(PrimitiveTypeName.INT32).as(dateType()).named(column.name());
      case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      case TEXT_LIST ->
          Types.optionalList()
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(stringType())
              .named(column.name());
    };
  }
}
