package org.crossfoot.model;

/**
 * A place in a statement.
 *
 * @param statement the statement's id
 * @param row index in {@link Statement#lines()}
 * @param column index in {@link Statement#columns()}
 */
public record CellRef(String statement, int row, int column) {}
