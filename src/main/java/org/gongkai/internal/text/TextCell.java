package org.gongkai.internal.text;

/**
 * A cell.
 *
 * @param text its lines, separated by line feeds
 * @param column 0-based grid column it starts in
 * @param span number of grid columns it covers
 */
record TextCell(String text, int column, int span) {}
