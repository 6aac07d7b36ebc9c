package org.gongkai.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.ReportReader;

/**
 * Shows how the cost of reading grows with the size of what is read: {@code Growth [shape …]}.
 * Linear is a factor of two at each doubling.
 */
final class Growth {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int DOUBLINGS = 4;
  private static final int TIMES = 3;

  /** What reading costs: bytes allocated, nanoseconds of the processor, and how it ended. */
  record Cost(long allocated, long nanos, String end) {}

  private Growth() {}

  /** Prints a row a shape. */
  public static void main(String[] names) {
    System.out.println("shape\tsize\tbytes\tallocated MB\tCPU ms\tallocated ×2\tCPU ×2\tend");
    for (Shape shape : Shape.values()) {
      if (names.length == 0 || List.of(names).contains(shape.name())) {
        show(shape);
      }
    }
  }

  private static void show(Shape shape) {
    cost(shape.format, shape.of(shape.size));
    Cost last = null;
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < DOUBLINGS; i++) {
      int size = shape.size << i;
      byte[] bytes = shape.of(size);
      Cost cost = least(shape.format, bytes);
      rows.add(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%d\t%.1f\t%.0f\t%s\t%s\t%s",
              shape,
              size,
              bytes.length,
              cost.allocated() / 1e6,
              cost.nanos() / 1e6,
              last == null ? "" : ratio(cost.allocated(), last.allocated()),
              last == null ? "" : ratio(cost.nanos(), last.nanos()),
              cost.end()));
      last = cost;
    }
    rows.forEach(System.out::println);
  }

  private static String ratio(long now, long before) {
    return String.format(Locale.ROOT, "%.2f", (double) now / Math.max(1, before));
  }

  private static Cost least(Format format, byte[] bytes) {
    Cost least = cost(format, bytes);
    for (int i = 1; i < TIMES; i++) {
      Cost cost = cost(format, bytes);
      least =
          new Cost(
              Math.min(least.allocated(), cost.allocated()),
              Math.min(least.nanos(), cost.nanos()),
              cost.end());
    }
    return least;
  }

  /** What it costs to read bytes, with the clock out of the way. */
  static Cost cost(Format format, byte[] bytes) {
    ReportReader reader =
        ReportReader.builder()
            .limits(Limits.builder().time(Duration.ofHours(1)).build())
            .as(format)
            .build();
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long nanos = THREADS.getCurrentThreadCpuTime();
    String end = "read";
    try {
      reader.readAll(bytes, "a");
    } catch (GongkaiException e) {
      end = e.limit() == null ? e.reason().name() : "limit " + e.limit();
    }
    return new Cost(
        THREADS.getThreadAllocatedBytes(thread) - allocated,
        THREADS.getCurrentThreadCpuTime() - nanos,
        end);
  }
}
