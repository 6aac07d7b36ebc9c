package org.gongkai.internal.statement;

/** A paragraph of a report: its pointer and its words. */
record Place(String path, String text) {}
