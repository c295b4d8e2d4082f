package org.crossfoot.read.pdf;

/**
 * What the pages of a document say.
 *
 * @param text typed, a form feed between the pages
 * @param whole whether every page and nearly every character could be read
 */
public record Printed(String text, boolean whole) {}
