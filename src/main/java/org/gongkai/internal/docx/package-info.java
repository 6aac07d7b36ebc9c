/** Word's .docx: reads the parts of the package as streams and tells what a reader would see. */
@NullMarked
package org.gongkai.internal.docx;

import org.jspecify.annotations.NullMarked;
