/** Reads RTF: the tokens come from rtfparserkit, what they mean is told here. */
package org.gongkai.internal.rtf;
