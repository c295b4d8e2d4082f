package org.crossfoot.read.statement;

/** The slots that one column of figures takes. */
record Lane(int slot, int end) {

    /** How many slots it shares with a run of slots. */
    int overlap(int otherSlot, int otherEnd) {
        return Math.min(end, otherEnd) - Math.max(slot, otherSlot);
    }

    /** Twice its centre, so that it stays whole. */
    int centre() {
        return slot + end;
    }

    Lane with(Lane other) {
        return new Lane(Math.min(slot, other.slot), Math.max(end, other.end));
    }
}
