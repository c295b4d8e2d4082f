package org.crossfoot.read.block;

/**
 * The lines of one typed table.
 *
 * @param head the first line of its heads
 * @param body the first line below them
 * @param end the line after it
 */
record Stretch(int head, int body, int end) {}
