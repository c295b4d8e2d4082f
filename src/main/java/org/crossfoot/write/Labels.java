package org.crossfoot.write;

import java.util.regex.Pattern;

/** Labels of a filing, short enough for a sentence. */
final class Labels {

    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\s*(\\([^)]*\\)?|, (net|less) of .*|, at cost.*|[,;] .*\\d.*|:)\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private Labels() {}

    /** Without what stands in parentheses or after a comma with figures. */
    static String brief(String label) {
        String shorter = label.strip();
        for (String before = ""; !before.equals(shorter); ) {
            before = shorter;
            shorter = ASIDE.matcher(shorter).replaceFirst("");
        }
        if (shorter.isEmpty()) {
            shorter = label.strip();
        }
        if (shorter.length() <= LONGEST) {
            return shorter;
        }
        int blank = shorter.lastIndexOf(' ', LONGEST);
        return shorter.substring(0, blank < 0 ? LONGEST : blank) + " …";
    }
}
