package io.culvert.policy;

/**
 * The Windows releases that introduced parts of a tunnel policy, oldest first. A server release counts as the client
 * release of the same version.
 */
public enum WindowsVersion {
    /** Windows Vista; Windows Server 2008 before its SP1 level. */
    VISTA("Windows Vista"),
    /** Windows Vista with Service Pack 1; Windows Server 2008. */
    VISTA_SP1("Windows Vista SP1"),
    /** Windows 7; Windows Server 2008 R2. */
    WINDOWS_7("Windows 7"),
    /** Windows 8; Windows Server 2012. */
    WINDOWS_8("Windows 8"),
    /** Windows 10; Windows Server 2016. */
    WINDOWS_10("Windows 10"),
    /** Windows 10 version 1703. */
    WINDOWS_10_1703("Windows 10 1703"),
    /** Windows 10 version 1709 and all later releases, including Windows Server 2019. */
    WINDOWS_10_1709("Windows 10 1709");

    private final String text;

    WindowsVersion(String text) {
        this.text = text;
    }

    /** Returns the common name of the release, such as {@code Windows 8}. */
    @Override
    public String toString() {
        return text;
    }
}
