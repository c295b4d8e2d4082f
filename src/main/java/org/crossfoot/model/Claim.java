package org.crossfoot.model;

import java.util.Optional;

/**
 * One amount, percentage or direction word of the prose that speaks of a measure.
 *
 * @param source the exact words, in the document
 * @param sentence the sentence around them
 * @param text the characters of {@code source}
 */
public record Claim(Source source, Source sentence, String text, Optional<Concept> concept) {}
