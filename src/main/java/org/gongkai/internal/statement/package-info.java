/**
 * What the text of a report says in figures, and whether its tables agree. {@link
 * org.gongkai.internal.statement.Statements} is the entry point.
 */
package org.gongkai.internal.statement;
