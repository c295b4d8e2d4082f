package org.crossfoot.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A relation of a script.
 *
 * @param sum "= cash + rec - due"
 * @param keys the rows' names
 */
record SumScript(int total, String sum, Map<String, Integer> keys) {

    Relation relation(List<Line> lines) {
        var basis =
                switch (sum.charAt(0)) {
                    case ':' -> Relation.Basis.IDENTITY;
                    case '~' -> Relation.Basis.SEARCH;
                    default -> Relation.Basis.SECTION;
                };
        var terms = new ArrayList<Relation.Term>();
        int sign = 1;
        for (String word : sum.substring(sum.indexOf('=') + 1).strip().split("\\s+", -1)) {
            switch (word) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> {
                    Integer row = keys.get(word);
                    if (row == null) {
                        throw new IllegalArgumentException("no row has the key " + word);
                    }
                    terms.add(new Relation.Term(row, sign));
                }
            }
        }
        var ties =
                IntStream.range(0, lines.get(total).facts().size())
                        .filter(column -> ties(lines, terms, column))
                        .boxed()
                        .toList();
        return new Relation(total, terms, basis, ties);
    }

    private boolean ties(List<Line> lines, List<Relation.Term> terms, int column) {
        var stated = lines.get(total).facts().get(column);
        var computed = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);
        for (var term : terms) {
            var fact = lines.get(term.row()).facts().get(column);
            var value = fact.map(f -> f.amount().interval()).orElse(Interval.ZERO);
            computed = term.sign() > 0 ? computed.plus(value) : computed.minus(value);
        }
        var allowed = computed;
        return stated.filter(fact -> fact.amount().interval().meets(allowed)).isPresent();
    }
}
