package org.crossfoot.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a row's brackets. */
record Marks(
        Optional<String> key,
        Optional<Concept> concept,
        Unit unit,
        int power,
        Optional<String> sum) {

    Marks(String text, int scale) {
        this(head(text), text, scale);
    }

    private Marks(String[] head, String text, int scale) {
        this(
                Stream.of(head).filter(w -> Character.isLowerCase(w.charAt(0))).findFirst(),
                Stream.of(head)
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .findFirst()
                        .map(Concept::new),
                unit(head),
                power(head, scale),
                sum(text));
    }

    private static String[] head(String text) {
        return Stream.of(text.split("[:~]?=", 2)[0].split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static Unit unit(String[] head) {
        return Stream.of(head)
                .filter(word -> word.startsWith("/"))
                .findFirst()
                .map(
                        word ->
                                switch (word) {
                                    case "/share" -> Unit.PER_SHARE;
                                    case "/percent" -> Unit.PERCENT;
                                    default -> Unit.SHARES;
                                })
                .orElse(Unit.MONEY);
    }

    private static int power(String[] head, int scale) {
        var marks = List.of(head);
        if (marks.contains("/thousands")) {
            return 3;
        }
        return unit(head) == Unit.MONEY || marks.contains("/shares") ? scale : 0;
    }

    private static Optional<String> sum(String text) {
        var sign = java.util.regex.Pattern.compile("[:~]?=.*").matcher(text);
        return sign.find() ? Optional.of(sign.group()) : Optional.empty();
    }
}
