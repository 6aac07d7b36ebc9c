package org.gongkai.internal.table;

/**
 * A column of a table.
 *
 * @param name its name, unique in its table
 * @param type what its cells are
 * @param en what it holds, in English
 * @param zh the same in Chinese
 */
public record Column(String name, ColumnType type, String en, String zh) {}
