package org.crossfoot.read.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Registrant;

/** The header of a submission, in its two ways of writing: "NAME: value" and tags. */
final class Header {

    private static final Pattern YEAR_END = Pattern.compile("\\d{4}");

    private Header() {}

    static Registrant read(String header) {
        return new Registrant(
                labelled(header, "COMPANY CONFORMED NAME")
                        .or(() -> value(header, "conformed-name")),
                labelled(header, "CENTRAL INDEX KEY").or(() -> value(header, "cik")),
                labelled(header, "CONFORMED SUBMISSION TYPE").or(() -> value(header, "type")),
                date(
                        labelled(header, "CONFORMED PERIOD OF REPORT")
                                .or(() -> value(header, "period"))),
                date(labelled(header, "FILED AS OF DATE").or(() -> value(header, "filing-date"))),
                labelled(header, "FISCAL YEAR END")
                        .or(() -> value(header, "fiscal-year-end"))
                        .flatMap(Header::monthDay));
    }

    /** How many documents the header promises. */
    static Optional<Integer> documents(String header) {
        return labelled(header, "PUBLIC DOCUMENT COUNT")
                .or(() -> value(header, "public-document-count"))
                .filter(count -> count.matches("\\d{1,5}"))
                .map(Integer::valueOf);
    }

    /** What stands behind a tag, up to the next tag or the end of the line. */
    static Optional<String> value(String header, String tag) {
        Matcher matcher =
                Pattern.compile("<" + tag + ">([^<\\r\\n]*)", Pattern.CASE_INSENSITIVE)
                        .matcher(header);
        return matcher.find()
                ? Optional.of(matcher.group(1).strip()).filter(v -> !v.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> labelled(String header, String label) {
        int at = header.indexOf(label + ":");
        if (at < 0) {
            return Optional.empty();
        }
        String line = header.substring(at + label.length() + 1).lines().findFirst().orElse("");
        return Optional.of(line.strip()).filter(v -> !v.isEmpty());
    }

    private static Optional<LocalDate> date(Optional<String> digits) {
        try {
            return digits.map(d -> LocalDate.parse(d, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(String digits) {
        try {
            return YEAR_END.matcher(digits).matches()
                    ? Optional.of(
                            MonthDay.of(
                                    Integer.parseInt(digits.substring(0, 2)),
                                    Integer.parseInt(digits.substring(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
