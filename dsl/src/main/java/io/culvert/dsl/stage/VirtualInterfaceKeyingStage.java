package io.culvert.dsl.stage;

/** Takes the keying of a tunnel through a virtual interface. */
public sealed interface VirtualInterfaceKeyingStage extends KeyingStage permits VirtualInterfaceKeyingStageImpl {}
