package org.crossfoot.read.statement;

import java.util.List;
import java.util.Locale;
import org.crossfoot.read.words.Search;

/** Words that say a table is no primary statement, though its rows may look like one. */
final class Others {

    private static final Search SIGNS =
            Search.of(
                    "pro[ -]?forma|non-?gaap|reconciliation|reconciling|\\bsegments?\\b|guidance|\\boutlook\\b|parent[ -](?:company|only)|registrant only|condensed financial information|supplement(?:al|ary)|selected|summari[sz]ed|consolidating|quarterly (?:results|financial|data|information)|key metrics|discontinued operations? (?:of|are|were)|schedule [ivx]+|average (?:\\w+ )?balance|yield|as adjusted|adjusted ebitda|five[- ]year|ten[- ]year|highlights|by (?:product|region|geograph)|opinion|percent(?:age)? of (?:net )?(?:sales|revenues?)",
                    "pro forma",
                    "pro-forma",
                    "proforma",
                    "gaap",
                    "reconcil",
                    "segment",
                    "guidance",
                    "outlook",
                    "parent",
                    "registrant only",
                    "condensed financial",
                    "supplement",
                    "selected",
                    "summari",
                    "consolidating",
                    "quarterly ",
                    "key metrics",
                    "discontinued op",
                    "schedule ",
                    "average",
                    "yield",
                    "adjusted",
                    "five",
                    "ten-year",
                    "ten year",
                    "highlights",
                    "by product",
                    "by region",
                    "by geograph",
                    "opinion",
                    "percent");
    private static final Search HEADS =
            Search.of(
                    "\\byields?\\b|average (?:balance|rate)|fair value|thereafter",
                    "yield",
                    "average",
                    "fair value",
                    "thereafter");
    private static final Search PARENT =
            Search.of(
                    "\\bparent company\\b|\\bparent[ -]only\\b|registrant only|condensed financial information (?:of|as to) (?:the )?registrant",
                    "parent",
                    "registrant");
    private static final int LONGEST_NAME = 80;
    private static final Search DATA =
            Search.of(
                    "\\b(?:operations|operating|income|earnings|balance sheets?|(?:financial )?(?:position|condition)|cash flows?|statements?)\\)? data\\b",
                    " data");

    /** A statement compares no more periods than so many; selected data does. */
    private static final int MOST_PERIODS = 3;

    private static final Search RATIO = Search.of("\\bratios?\\b", "ratio");

    private Others() {}

    static boolean sign(String title, List<String> near) {
        return said(title) || near.stream().anyMatch(text -> text.length() < 120 && said(text));
    }

    /** Whether the lines above a title say that it is the parent company's alone. */
    static boolean parent(List<String> above) {
        return above.stream().anyMatch(Others::parent);
    }

    static boolean parent(String line) {
        return line.length() <= LONGEST_NAME && PARENT.in(line.toLowerCase(Locale.ROOT));
    }

    /** Whether the head of some column says so: averages and what they earn, payments to come. */
    static boolean heads(List<List<String>> columns) {
        return columns.stream()
                .map(heads -> String.join(" ", heads).toLowerCase(Locale.ROOT))
                .anyMatch(HEADS::in);
    }

    /**
     * Whether it is selected data of several statements: more years than a statement has under
     * "Statement of operations data:", or rows under "Balance sheet data:" in one of flows.
     *
     * @param headings of rows, in lower case
     */
    static boolean selected(String title, List<String> headings, int columns) {
        return (columns > MOST_PERIODS && DATA.in(title.toLowerCase(Locale.ROOT)))
                || headings.stream()
                        .anyMatch(heading -> heading.contains("balance sheet") && DATA.in(heading));
    }

    /** Whether words say so, a unit aside: "(in thousands, except ratios)". */
    private static boolean said(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (!sign(words) || Captions.unit(text).isEmpty()) {
            return sign(words);
        }
        int unit = words.indexOf('(');
        return unit > 0 && sign(words.substring(0, unit));
    }

    private static boolean sign(String words) {
        return SIGNS.in(words) || RATIO.in(words);
    }
}
