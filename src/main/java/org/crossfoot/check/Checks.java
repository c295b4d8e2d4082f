package org.crossfoot.check;

import java.util.List;
import org.crossfoot.model.Filing;

/** Every check, in the order in which their outcomes are listed. */
public final class Checks {

    private static final List<Check> ALL = List.of();

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    public static List<Outcome> applyAll(Filing filing) {
        return ALL.stream().flatMap(check -> check.apply(filing).stream()).toList();
    }
}
