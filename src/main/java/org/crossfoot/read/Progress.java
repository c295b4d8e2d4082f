package org.crossfoot.read;

/** Hears how far a reading is, and may ask it to stop. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = fraction -> false;

    /**
     * Called now and then while reading.
     *
     * @param fraction how much is done, 0 to 1
     * @return whether to stop; the reader then throws {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean at(double fraction);
}
