package org.gongkai.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that the numbers cover, 统计期限, as the report states it, even where that is wrong.
 *
 * @param from first day, or null where the report does not say or says no real date
 * @param to last day, or null likewise
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}
