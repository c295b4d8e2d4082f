package org.crossfoot.read.markup;

/**
 * Characters between tags, entities and all.
 *
 * @param from offset of the first in the page's source
 * @param to offset after the last one
 */
public record Characters(int from, int to) implements Node {}
