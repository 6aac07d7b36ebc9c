package org.gongkai.internal.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.gongkai.internal.table.Column;
import org.gongkai.internal.table.ColumnType;
import org.gongkai.internal.table.Table;
import org.jspecify.annotations.Nullable;

/** Hands the values of rows to the Parquet library. */
final class RowSupport extends WriteSupport<@Nullable Object[]> {
  /** The names of a list's parts, as the format's rules for nested types have them. */
  private static final String LIST = "list";

  private static final String ELEMENT = "element";

  private final Table table;
  private @Nullable RecordConsumer consumer;

  RowSupport(Table table) {
    this.table = table;
  }

  @Override
  public WriteContext init(ParquetConfiguration none) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration hadoop) {
    throw new UnsupportedOperationException("without Hadoop");
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(@Nullable Object[] row) {
    RecordConsumer target = consumer;
    if (target == null) {
      throw new IllegalStateException("not prepared");
    }
    target.startMessage();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = stored(columns.get(i).type(), row[i]);
      if (value != null) {
        target.startField(columns.get(i).name(), i);
        add(target, value);
        target.endField(columns.get(i).name(), i);
      }
    }
    target.endMessage();
  }

  private static @Nullable Object stored(ColumnType type, @Nullable Object value) {
    return type == ColumnType.DECIMAL && value != null ? decimal((BigDecimal) value) : value;
  }

  private static void add(RecordConsumer target, Object value) {
    if (value instanceof String text) {
      target.addBinary(Binary.fromString(text));
    } else if (value instanceof Long number) {
      target.addLong(number);
    } else if (value instanceof Binary bytes) {
      target.addBinary(bytes);
    } else if (value instanceof LocalDate date) {
      target.addInteger(Math.toIntExact(date.toEpochDay()));
    } else if (value instanceof Boolean truth) {
      target.addBoolean(truth);
    } else {
      addList(target, (List<?>) value);
    }
  }

  private static void addList(RecordConsumer target, List<?> texts) {
    target.startGroup();
    if (!texts.isEmpty()) {
      target.startField(LIST, 0);
      for (Object text : texts) {
        target.startGroup();
        target.startField(ELEMENT, 0);
        target.addBinary(Binary.fromString(text.toString()));
        target.endField(ELEMENT, 0);
        target.endGroup();
      }
      target.endField(LIST, 0);
    }
    target.endGroup();
  }

  /** Null for a number with more digits than the column holds: it is not rounded. */
  private static @Nullable Binary decimal(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > ParquetSchema.SCALE
        || plain.precision() - plain.scale() > ParquetSchema.PRECISION - ParquetSchema.SCALE) {
      return null;
    }
    byte[] digits = plain.setScale(ParquetSchema.SCALE).unscaledValue().toByteArray();
    var bytes = new byte[ParquetSchema.DECIMAL_BYTES];
    int padding = bytes.length - digits.length;
    Arrays.fill(bytes, 0, padding, (byte) (number.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, padding, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
