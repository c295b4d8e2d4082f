package org.crossfoot.read.words;

import java.util.regex.Pattern;

/** Tells the words of an element's name apart, as XBRL joins them: "StockSharesIssued". */
public final class CamelCase {

    /** Behind a small letter, or before the last capital of an acronym that is no plural. */
    private static final Pattern START =
            Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?:[A-Z]|$))");

    private CamelCase() {}

    /** The words with blanks between them: "Stock Shares Issued", "AOCI For Sale". */
    public static String spaced(String name) {
        return START.matcher(name).replaceAll(" ");
    }
}
