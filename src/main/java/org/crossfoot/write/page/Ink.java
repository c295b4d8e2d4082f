package org.crossfoot.write.page;

/** How dark a mark is. Paper has no colours: nothing may be lost in black and white. */
public enum Ink {
    TEXT(0x1b),
    /** Words of second rank. */
    MUTED(0x55),
    /** Frames and grids, not needed to read. */
    FAINT(0xb4);

    private final int level;

    Ink(int level) {
        this.level = level;
    }

    /** The grey, 0 for black to 255 for white. */
    public int grey() {
        return level;
    }
}
