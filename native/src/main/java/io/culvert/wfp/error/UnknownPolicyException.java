package io.culvert.wfp.error;

/**
 * Native structures say something that the values of this library cannot. Lifting refuses instead of leaving it out:
 * what is read back must be all there is.
 */
public final class UnknownPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Names what is not understood.
     *
     * @param element the field, such as {@code FWPM_PROVIDER_CONTEXT1.flags}
     * @param value what is there
     * @param understood what would have been understood
     */
    public UnknownPolicyException(String element, String value, String understood) {
        super(element + " is " + value + "; a tunnel policy can say " + understood);
    }
}
