package io.culvert.conformance.library;

/** The rooms of the library, and every arrow that is allowed between them. */
public final class RoomTable {

    /** A module a line; below it a room a line, followed by the rooms and modules that it may see. */
    private static final String TABLE = """
            core
                rule
                internal         -> rule
                net              -> rule internal
                traffic          -> rule internal net
                crypto           -> rule internal
                auth             -> rule internal
                access           -> rule internal
                policy           -> rule internal net traffic crypto auth access
            analysis
                analysis.lint    -> core
                analysis.explain -> core
            dsl
                dsl              -> core
            native
                wfp.abi
                wfp.layout       -> wfp.abi
                wfp.image        -> core wfp.abi wfp.layout
                wfp.error        -> core wfp.abi wfp.layout wfp.image
                wfp.session      -> core wfp.abi wfp.layout wfp.image wfp.error analysis.explain
                wfp.compile      -> core wfp.abi wfp.layout wfp.image wfp.error wfp.session
                wfp.embedded.store
                wfp.embedded     -> core wfp.abi wfp.layout wfp.image wfp.error wfp.session wfp.compile wfp.embedded.store analysis.explain
                wfp.jna          -> core wfp.abi wfp.layout wfp.image wfp.error wfp.session wfp.compile
                wfp              -> core wfp.abi wfp.layout wfp.image wfp.error wfp.session wfp.compile wfp.embedded wfp.jna analysis.explain
                wfp.faults       -> core wfp.abi wfp.layout wfp.image wfp.error wfp.session wfp analysis.explain
            junit
                junit            -> core analysis native
            """;

    /** The table, read. */
    public static final Rooms ROOMS = Rooms.of(TABLE);

    private RoomTable() {}
}
