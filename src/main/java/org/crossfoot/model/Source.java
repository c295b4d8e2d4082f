package org.crossfoot.model;

/**
 * A run of characters of a document.
 *
 * @param document the id of the {@link Document}
 * @param start offset of the first character in {@link Document#text()}
 * @param end offset after the last one
 */
public record Source(String document, int start, int end) {

    public Source {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(document + " " + start + ".." + end);
        }
    }

    /** Whether the two share a character, or one lies inside the other. */
    public boolean touches(Source other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }

    /** The smallest run that holds both, which must be of one document. */
    public Source to(Source other) {
        return new Source(document, Math.min(start, other.start), Math.max(end, other.end));
    }
}
