package org.crossfoot.app;

/**
 * A column of a statement.
 *
 * @param column index in the statement's columns
 */
public record ColumnRef(String statement, int column) {}
