package org.crossfoot.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Registrant;

/** Which filings are of one company. */
public final class Companies {

    private Companies() {}

    /** The filings company by company, both in the order given. */
    public static List<List<Filing>> group(List<Filing> filings) {
        var groups = new ArrayList<List<Filing>>();
        for (var filing : filings) {
            groups.stream()
                    .filter(group -> same(group.getFirst().registrant(), filing.registrant()))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                var fresh = new ArrayList<Filing>();
                                groups.add(fresh);
                                return fresh;
                            })
                    .add(filing);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** By the number that EDGAR gives; where one of the two has none, by name. */
    public static boolean same(Registrant one, Registrant other) {
        if (one.cik().isPresent() && other.cik().isPresent()) {
            return number(one.cik().get()).equals(number(other.cik().get()));
        }
        Optional<String> name = one.name().map(Companies::plain);
        return name.isPresent() && name.equals(other.name().map(Companies::plain));
    }

    private static String number(String cik) {
        return cik.replaceFirst("^0+", "");
    }

    /** "Larkspur Power Corp." and "LARKSPUR POWER CORPORATION" are one. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .replaceAll(
                        "\\b(incorporated|inc|corporation|corp|company|co|limited|ltd|plc|the)\\b",
                        "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
