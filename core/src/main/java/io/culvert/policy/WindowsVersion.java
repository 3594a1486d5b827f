package io.culvert.policy;

/** Releases of Windows that brought something a tunnel policy can express, oldest first. A server counts as its client. */
public enum WindowsVersion {
    /** Windows Vista, Windows Server 2008 before its SP1 level. */
    VISTA("Windows Vista"),
    /** Windows Vista with Service Pack 1, Windows Server 2008. */
    VISTA_SP1("Windows Vista SP1"),
    /** Windows 7, Windows Server 2008 R2. */
    WINDOWS_7("Windows 7"),
    /** Windows 8, Windows Server 2012. */
    WINDOWS_8("Windows 8"),
    /** Windows 10, Windows Server 2016. */
    WINDOWS_10("Windows 10"),
    /** Windows 10 version 1703. */
    WINDOWS_10_1703("Windows 10 1703"),
    /** Windows 10 version 1709 and everything later, Windows Server 2019 among it. */
    WINDOWS_10_1709("Windows 10 1709");

    private final String text;

    WindowsVersion(String text) {
        this.text = text;
    }

    /** The release as people call it. */
    @Override
    public String toString() {
        return text;
    }
}
