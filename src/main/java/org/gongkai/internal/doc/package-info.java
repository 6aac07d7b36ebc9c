/**
 * Reads Word's binary documents, .doc, as [MS-DOC] describes them, and those of Word 6 and 95.
 *
 * <p>The text stands in one piece of the file, what is said of it in others. Everything is read by
 * its place in the file, once, in time linear in the size of the file; a number that points outside
 * of it is damage.
 */
@NullMarked
package org.gongkai.internal.doc;

import org.jspecify.annotations.NullMarked;
