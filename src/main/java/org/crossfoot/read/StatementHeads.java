package org.crossfoot.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.read.words.Search;

/** The company named above the titles of its statements. */
final class StatementHeads {

    private static final int LONGEST = 100;
    private static final int FAR_ABOVE = 3;
    private static final int OFTEN = 2;

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)\\W*(?:(?:unaudited|condensed|interim|consolidated|combined|summary|supplemental)\\W+)*"
                            + "(?:statements? of|(?:balance|income|cash ?flow) (?:sheets?|statements?)).*");

    /** What may stand between a name and a title. */
    private static final Pattern BETWEEN = Pattern.compile("\\(.*|\\W*|(?i:exhibit .*|page .*)");

    private StatementHeads() {}

    /**
     * The name that stands above most titles, and above more than one.
     *
     * @param printed the lines of the whole filing, in order
     */
    static Optional<String> find(List<String> printed) {
        List<String> lines = printed.stream().filter(line -> !line.isBlank()).toList();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (title(lines.get(i))) {
                above(lines, i).ifPresent(name -> names.merge(name, 1, Integer::sum));
            }
        }
        int most = names.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return names.entrySet().stream()
                .filter(name -> name.getValue() >= Math.max(OFTEN, most))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean title(String line) {
        return line.length() <= LONGEST
                && (Search.holds(line, "statement") || Search.holds(line, "balance"))
                && TITLE.matcher(line).matches();
    }

    private static Optional<String> above(List<String> lines, int title) {
        for (int i = title - 1; i >= Math.max(0, title - FAR_ABOVE); i--) {
            String line = lines.get(i).strip();
            if (!BETWEEN.matcher(line).matches()) {
                return line.length() <= LONGEST ? CompanyForm.all(line) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
