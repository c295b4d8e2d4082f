package org.crossfoot.read;

import java.util.Locale;

/** Text that is data for programs and has no page to show. */
final class Foreign {

    private static final int LOOKED_AT = 4_000;

    private Foreign() {}

    /** Whether a document is bare XML, such as an XBRL instance without a page around it. */
    static boolean data(String text) {
        String start =
                text.substring(0, Math.min(text.length(), LOOKED_AT))
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        boolean xml = start.startsWith("<?xml") || start.startsWith("<xbrl");
        return xml && !start.contains("<html") && !start.contains("<body");
    }
}
