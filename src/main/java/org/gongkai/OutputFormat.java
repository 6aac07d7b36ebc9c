package org.gongkai;

/** What many reports can be written as. */
public enum OutputFormat {
  /** JSON Lines: one file, one report a line. */
  JSONL,
  /** A folder with {@code reports.csv}, {@code cells.csv} and {@code findings.csv}. */
  CSV,
  /** A folder with the same three tables as Parquet files. */
  PARQUET
}
