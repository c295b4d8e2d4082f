package org.crossfoot.read.source;

import java.util.Locale;

/** Which documents of a submission are read: the report itself and the exhibits with statements. */
final class Choice {

    private static final int LOOKED_AT = 400;

    private Choice() {}

    /**
     * Whether to read a part.
     *
     * @param form the submission's own form; empty where nothing says
     * @param first whether it is the first part
     */
    static boolean reads(Part part, String form, boolean first, String latin) {
        String type = part.type().orElse("").toUpperCase(Locale.ROOT);
        return (first || statements(type) || type.equals(form)) && !binary(part, latin);
    }

    /** Whether exhibits of a type may hold statements. */
    static boolean statements(String type) {
        return type.startsWith("EX-99") || type.startsWith("EX-13");
    }

    /** Whether the part is a picture, an archive or a printed page, written out as text. */
    private static boolean binary(Part part, String latin) {
        int to = Math.min(part.to(), part.from() + LOOKED_AT);
        String start = latin.substring(part.from(), to).stripLeading();
        boolean encoded = start.startsWith("begin 6") || start.startsWith("begin 7");
        boolean wrapped = start.startsWith("<PDF>") || start.startsWith("%PDF");
        String name = part.name().toLowerCase(Locale.ROOT);
        boolean named =
                name.endsWith(".pdf")
                        || name.endsWith(".jpg")
                        || name.endsWith(".gif")
                        || name.endsWith(".zip");
        boolean data =
                start.startsWith("<XML>")
                        || (start.startsWith("<?xml") && !start.contains("<html"));
        return encoded || wrapped || named || data;
    }
}
