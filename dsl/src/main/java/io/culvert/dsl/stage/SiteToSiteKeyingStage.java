package io.culvert.dsl.stage;

/**
 * Wanted next: who negotiates the keys of a site-to-site tunnel. A type of its own, so that what only such tunnels may say
 * can come without breaking a compiled program.
 */
public sealed interface SiteToSiteKeyingStage extends KeyingStage permits SiteToSiteKeyingStageImpl {}
