/** Tables of words among the resources, for every reader that knows words by heart. */
@NullMarked
package org.crossfoot.read.words;

import org.jspecify.annotations.NullMarked;
