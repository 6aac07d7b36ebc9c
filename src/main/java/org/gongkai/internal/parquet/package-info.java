/** Tables as Parquet files. Only these classes need the Parquet library. */
package org.gongkai.internal.parquet;
