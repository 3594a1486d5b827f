package io.culvert.dsl.stage;

/** Wanted next: the keying of a tunnel through a virtual interface. */
public sealed interface VirtualInterfaceKeyingStage extends KeyingStage permits VirtualInterfaceKeyingStageImpl {}
