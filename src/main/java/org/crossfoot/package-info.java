/**
 * Crossfoot: reads a filing, holds its numbers against each other, and shows what does not agree.
 */
@org.jspecify.annotations.NullMarked
package org.crossfoot;
