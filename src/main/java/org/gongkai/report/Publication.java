package org.gongkai.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the web page around a report says of it. Each is null where it does not say.
 *
 * @param date when it was published
 * @param url where
 * @param indexNumber 索引号
 * @param publisher who published it
 */
public record Publication(
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String indexNumber,
    @Nullable String publisher) {}
