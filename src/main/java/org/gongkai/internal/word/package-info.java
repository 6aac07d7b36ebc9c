/**
 * What Word's formats have in common: labels of automatic numbers, merged cells, fields, and the
 * flat way in which .doc and RTF write tables.
 */
package org.gongkai.internal.word;
