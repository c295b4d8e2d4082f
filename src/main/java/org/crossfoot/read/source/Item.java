package org.crossfoot.read.source;

/** A file of a folder or archive, and what it is to a filing. */
record Item(Stored stored, Sort sort) {

    boolean is(Sort other) {
        return sort == other;
    }

    /** The file's own name without its ending, and without what an extracted instance adds. */
    String stem() {
        String file = stored.file();
        int dot = file.lastIndexOf('.');
        String bare = dot < 0 ? file : file.substring(0, dot);
        return bare.endsWith("_htm") ? bare.substring(0, bare.length() - 4) : bare;
    }
}
