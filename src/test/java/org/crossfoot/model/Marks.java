package org.crossfoot.model;

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
                unit(head) == Unit.MONEY || Stream.of(head).anyMatch("/shares"::equals) ? scale : 0,
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

    private static Optional<String> sum(String text) {
        var sign = java.util.regex.Pattern.compile("[:~]?=.*").matcher(text);
        return sign.find() ? Optional.of(sign.group()) : Optional.empty();
    }
}
