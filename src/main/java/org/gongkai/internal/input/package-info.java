/** From names to documents: folders, patterns, lists and archives. */
@NullMarked
package org.gongkai.internal.input;

import org.jspecify.annotations.NullMarked;
