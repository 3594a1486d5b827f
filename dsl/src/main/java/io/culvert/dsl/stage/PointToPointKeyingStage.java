package io.culvert.dsl.stage;

/**
 * Takes the keying of a point-to-point tunnel. This separate type allows later methods for such tunnels only, without
 * breaking compiled programs.
 */
public sealed interface PointToPointKeyingStage extends KeyingStage permits PointToPointKeyingStageImpl {}
