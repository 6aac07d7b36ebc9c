package org.gongkai.internal.document;

/**
 * One thing that a document puts below another: a paragraph, a table, an image, or a division of
 * the page.
 */
public sealed interface Block permits Paragraph, Table, Picture, Division {}
