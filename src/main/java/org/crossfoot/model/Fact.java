package org.crossfoot.model;

import java.util.Optional;

/**
 * One figure of a statement: what it is worth, how it is printed, and where.
 *
 * @param shown the characters as printed, currency and parentheses with them: "$(10,419)"
 * @param source the digits in the document, without currency and parentheses
 * @param tag what the filer's own tag says of it, where there is one
 */
public record Fact(Amount amount, String shown, Source source, Optional<Tag> tag) {

    public Fact(Amount amount, String shown, Source source) {
        this(amount, shown, source, Optional.empty());
    }

    /** Whether a dash or a word for nothing is printed instead of digits. */
    public boolean nil() {
        return shown.chars().noneMatch(Character::isDigit);
    }
}
