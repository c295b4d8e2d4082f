package org.crossfoot.read.source;

/**
 * Characters that were bytes.
 *
 * @param damaged whether some bytes stand for no character
 */
public record Decoded(String text, boolean damaged) {}
