package io.culvert.dsl.stage;

/**
 * Wanted next: who negotiates the keys of a point-to-point tunnel. A type of its own, so that what only such tunnels may say
 * can come without breaking a compiled program.
 */
public sealed interface PointToPointKeyingStage extends KeyingStage permits PointToPointKeyingStageImpl {}
