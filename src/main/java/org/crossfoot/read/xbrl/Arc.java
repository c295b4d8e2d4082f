package org.crossfoot.read.xbrl;

/**
 * One arc of a linkbase.
 *
 * @param from key of the element above
 * @param to key of the element below
 * @param order among the arcs from the same element
 * @param label role of the label to show; empty for the standard one
 * @param weight with which the element below adds to the one above; 0 where it does not
 */
record Arc(String from, String to, double order, String label, int weight) {}
