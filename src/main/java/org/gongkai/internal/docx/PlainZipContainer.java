package org.gongkai.internal.docx;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.internal.format.PlainZip;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** A package in a zip archive of the common kind. */
final class PlainZipContainer implements Container {
  private final PlainZip zip;
  private final Budget budget;
  private final Map<String, PlainZip.Entry> exact = new HashMap<>();
  private final Map<String, PlainZip.Entry> byKey = new HashMap<>();

  PlainZipContainer(PlainZip zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
    for (PlainZip.Entry entry : zip.entries()) {
      exact.put(entry.name(), entry);
      byKey.putIfAbsent(Container.key(entry.name()), entry);
    }
  }

  @Override
  public @Nullable InputStream open(String part) {
    PlainZip.Entry entry = entry(part);
    return entry == null
        ? null
        : new PartStream(zip.open(entry), part, entry.checksum(), entry.length(), budget);
  }

  @Override
  public boolean holds(String part) {
    return entry(part) != null;
  }

  private PlainZip.@Nullable Entry entry(String part) {
    PlainZip.Entry entry = exact.get(part);
    return entry == null ? byKey.get(Container.key(part)) : entry;
  }

  @Override
  public @Nullable Map<String, String> types() {
    return null;
  }

  @Override
  public void close() {
    // It holds nothing but bytes.
  }
}
