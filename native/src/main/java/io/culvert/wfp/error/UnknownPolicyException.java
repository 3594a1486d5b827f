package io.culvert.wfp.error;

/**
 * A native structure contains a value that no policy can express. Lifting throws this instead of omitting the value, because
 * a policy that is read back must be complete.
 */
public final class UnknownPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String element;

    /**
     * The refusal of a field's value.
     *
     * @param element the field, such as {@code FWPM_PROVIDER_CONTEXT1.flags}
     * @param value the value of the field
     * @param understood the values that a policy can express
     */
    public UnknownPolicyException(String element, String value, String understood) {
        super(element + " is " + value + "; a tunnel policy can express " + understood);
        this.element = element;
    }

    /**
     * The field that has the value.
     *
     * @return such as {@code FWPM_PROVIDER_CONTEXT1.flags}
     */
    public String element() {
        return element;
    }
}
