/**
 * XBRL instances, with their schemas and linkbases, to the middle form of every format.
 *
 * <p>The presentation linkbase lays out a {@link org.crossfoot.read.block.Block.Grid} a statement,
 * with the filer's labels, order and depth, and the facts ride on its cells as tags. So the one
 * recovery above reads it as it reads a page with tags, and nothing about finance is written twice;
 * only the sums of the calculation linkbase are handed up as they are, for they are stated and need
 * no learning. An instance without linkbases is laid out in a conventional order from a table of
 * elements among the resources.
 *
 * <p>The document is the instance: every figure's place is its fact among the XML's characters. Its
 * page prints the facts in the instance's own order, a line each, with period, unit and dimensions,
 * for that is what the filer wrote; the statements above are made from it.
 *
 * <p>The parser is the JDK's, with document types, entities from outside and schemas off: a file
 * that declares a document type is refused.
 */
@NullMarked
package org.crossfoot.read.xbrl;

import org.jspecify.annotations.NullMarked;
