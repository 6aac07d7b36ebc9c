package org.gongkai.report;

/**
 * The table 主动公开政府信息情况. Its revisions share no column, so there is nothing that can be asked of all
 * of them; match on the record.
 */
public sealed interface ProactiveDisclosure
    permits ProactiveDisclosure2019, ProactiveDisclosure2021 {}
