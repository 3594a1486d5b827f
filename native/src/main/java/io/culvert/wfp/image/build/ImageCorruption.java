package io.culvert.wfp.image.build;

import io.culvert.wfp.image.CorruptImageException;
import java.util.ArrayList;
import java.util.List;

/** The only kind of {@link CorruptImageException}. Hidden, so that only the library creates one. */
public final class ImageCorruption extends CorruptImageException {

    private static final long serialVersionUID = 1L;

    private final Damage damage;
    private final ArrayList<String> trail;

    ImageCorruption(Damage damage, String message) {
        this(damage, message, List.of());
    }

    private ImageCorruption(Damage damage, String message, List<String> trail) {
        super(message);
        this.damage = damage;
        this.trail = new ArrayList<>(trail);
    }

    /** The same damage with a role in front of its trail. */
    ImageCorruption cameFrom(String role) {
        List<String> longer = new ArrayList<>(List.of(role));
        longer.addAll(trail);
        ImageCorruption further = new ImageCorruption(damage, String.valueOf(getMessage()), longer);
        further.setStackTrace(getStackTrace());
        return further;
    }

    @Override
    public List<String> trail() {
        return List.copyOf(trail);
    }

    @Override
    public Damage damage() {
        return damage;
    }
}
