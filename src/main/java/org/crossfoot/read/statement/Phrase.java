package org.crossfoot.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What some words say of time.
 *
 * @param dates in reading order, whole or in part
 * @param lengths in reading order
 * @param quarter the number of a fiscal quarter that is named
 * @param range whether two dates are a first and a last day
 * @param toDate whether it runs from the start of the fiscal year
 * @param fiscal whether its year is said to be a fiscal one
 */
record Phrase(
        List<PartDate> dates,
        List<Length> lengths,
        OptionalInt quarter,
        boolean range,
        boolean toDate,
        boolean fiscal) {

    Phrase {
        dates = List.copyOf(dates);
        lengths = List.copyOf(lengths);
    }

    static Phrase of(String text) {
        return new PhraseScanner(text).scan();
    }

    boolean silent() {
        return dates.isEmpty() && lengths.isEmpty() && quarter.isEmpty() && !toDate;
    }

    List<PartDate> whole() {
        var whole = new ArrayList<PartDate>();
        for (PartDate date : dates) {
            if (date.whole()) {
                whole.add(date);
            }
        }
        return whole;
    }
}
