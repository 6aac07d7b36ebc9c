package org.gongkai.internal.document;

/**
 * One thing that a document puts below another: a paragraph, a table, or a division of the page.
 */
public sealed interface Block permits Paragraph, Table, Division {}
