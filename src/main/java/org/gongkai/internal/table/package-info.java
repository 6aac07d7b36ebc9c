/** Converted reports as rows of flat tables, and the tables as CSV. */
package org.gongkai.internal.table;
