package org.crossfoot.app;

/** The unit in which money is shown. */
public enum Units {
    AS_FILED,
    ONES,
    THOUSANDS,
    MILLIONS;

    /**
     * The power of ten that money is shown in.
     *
     * @param filed the one that it is printed in
     */
    public int power(int filed) {
        return switch (this) {
            case AS_FILED -> filed;
            case ONES -> 0;
            case THOUSANDS -> 3;
            case MILLIONS -> 6;
        };
    }
}
