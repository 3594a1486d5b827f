package io.culvert.dsl.stage;

/**
 * Takes the keying of a site-to-site tunnel. This separate type allows later methods for such tunnels only, without
 * breaking compiled programs.
 */
public sealed interface SiteToSiteKeyingStage extends KeyingStage permits SiteToSiteKeyingStageImpl {}
